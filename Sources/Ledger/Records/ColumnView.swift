import Exchange

/// One column of a batch as bare memory. Reading a million rows through the arrays themselves would spend a
/// quarter of the time on counting references.
struct ColumnView {
  let isText: Bool
  let values: UnsafeBufferPointer<Int64>
  let marks: UnsafeBufferPointer<UInt8>
  let text: UnsafeBufferPointer<UInt8>
  let textEnds: UnsafeBufferPointer<UInt32>

  func hasValue(_ row: Int) -> Bool { marks[row] & 15 == ValueStatus.value.rawValue }

  func textRange(_ row: Int) -> Range<Int> {
    (row == 0 ? 0 : Int(textEnds[row - 1]))..<Int(textEnds[row])
  }

  /// Calls the body with a view of every column; the views are valid only within it.
  static func withViews(
    of columns: ArraySlice<Exchange.Column>, after views: [ColumnView] = [],
    _ body: (UnsafeBufferPointer<ColumnView>) throws -> Void
  ) throws {
    guard let column = columns.first else { return try views.withUnsafeBufferPointer(body) }
    try column.values.withUnsafeBufferPointer { values in
      try column.marks.withUnsafeBufferPointer { marks in
        try column.text.bytes.withUnsafeBufferPointer { text in
          try column.text.ends.withUnsafeBufferPointer { textEnds in
            let view = ColumnView(
              isText: column.kind.isText, values: values, marks: marks, text: text,
              textEnds: textEnds)
            try withViews(of: columns.dropFirst(), after: views + [view], body)
          }
        }
      }
    }
  }
}
