import DelimitedText
import JapaneseText

/// Finds cells that begin as the labels of their own columns do, as written or in another width or case: two of
/// them may be the header once more.
struct LabelStarts: Sendable {
  /// The encoded first characters of each column's labels.
  private let starts: [[[UInt8]]]

  init(of rows: [FirstRecords.Row], in source: SourceFile) {
    let width = rows.map(\.cells.count).max() ?? 0
    starts = (0..<width).map { column in
      Set(rows.flatMap { Self.firstCharacters(of: $0.text(column)) })
        .compactMap { source.encode(String($0)) }
    }
  }

  /// Columns that may have a label.
  var count: Int { starts.count }

  /// Whether a label of a column may begin with a byte.
  func mayBegin(with byte: UInt8, in column: Int) -> Bool {
    column < starts.count && starts[column].contains { $0.first == byte }
  }

  @inline(never)
  func fit(_ cell: UnsafeBufferPointer<UInt8>, _ column: Int) -> Bool {
    column < starts.count && starts[column].contains { cell.starts(with: $0) }
  }

  /// How a label may begin where it stands again: as it does, in any other width, case or form, and after a blank.
  private static func firstCharacters(of label: String) -> [Unicode.Scalar] {
    guard let written = label.unicodeScalars.first,
      let plain = WidthFolding.matchKey(label).unicodeScalars.first
    else { return [] }
    return [written, " ", "\u{3000}"] + WidthFolding.spellings(of: plain)
  }
}
