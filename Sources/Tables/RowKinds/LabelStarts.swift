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

  /// How a label may begin where it stands again: as it does, folded, in either case, and after a blank.
  private static func firstCharacters(of label: String) -> [Unicode.Scalar] {
    guard let written = label.unicodeScalars.first,
      let plain = WidthFolding.matchKey(label).unicodeScalars.first
    else { return [] }
    let cases = [plain, plain.properties.uppercaseMapping.unicodeScalars.first].compactMap(\.self)
    let wide = cases.filter { 0x21...0x7E ~= $0.value }
      .compactMap { Unicode.Scalar($0.value + 0xFEE0) }
    return [written, " ", "\u{3000}"] + cases + wide
  }
}
