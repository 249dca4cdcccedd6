import DelimitedText
import JapaneseText

/// Finds cells that begin as the labels of their own columns do, as written or in another width or case: two of
/// them may be the header once more.
struct LabelStarts: Sendable {
  /// The encoded first characters of each column's labels.
  private let starts: [[[UInt8]]]
  /// The first two bytes of them all.
  private let firstPairs: BytePairs

  init(of rows: [FirstRecords.Row], in source: SourceFile) {
    let width = rows.map(\.cells.count).max() ?? 0
    starts = (0..<width).map { column in
      Set(rows.flatMap { Self.firstCharacters(of: $0.text(column)) })
        .compactMap { source.encode(String($0)) }
    }
    var firstPairs = BytePairs()
    for start in starts.joined() where !start.isEmpty {
      // The second byte of a cell is unknown where its first character is one byte.
      if start.count > 1 {
        firstPairs.insert(start[1], before: start[0])
      } else {
        for second in UInt8.min...UInt8.max { firstPairs.insert(second, before: start[0]) }
      }
    }
    self.firstPairs = firstPairs
  }

  /// Columns that may have a label.
  var count: Int { starts.count }

  @inline(__always)
  func mayContain(_ bytes: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    firstPairs.contains(end &- start > 1 ? bytes[start &+ 1] : 0, before: bytes[start])
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
