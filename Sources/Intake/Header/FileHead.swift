import DelimitedText
import JapaneseText

/// The first records of a file, decoded, among which the header is sought.
struct FileHead {
  /// Records that are looked at.
  static let depth = 60

  struct Row {
    let line: Int
    let excelRow: Int
    /// Cells as written; empty where they could not be decoded. A damaged record has one, its whole text.
    let cells: [String]
    /// Match keys of the cells; a damaged record has none.
    let keys: [String]
    let isDamaged: Bool
  }

  private(set) var rows: [Row] = []

  init(_ source: SourceFile) throws(ReadFailure) {
    var reader = try source.makeReader()
    var block = RecordBlock()
    while rows.count < Self.depth, try reader.next(&block) {
      for record in 0..<min(block.count, Self.depth - rows.count) {
        rows.append(Self.row(block, record, source))
      }
    }
  }

  private static func row(
    _ block: borrowing RecordBlock, _ record: Int, _ source: SourceFile
  ) -> Row {
    let cells = block.cells(of: record, in: source)
    let isDamaged = block.isDamaged(record)
    return Row(
      line: block.line(record), excelRow: block.excelRow(record), cells: cells,
      keys: isDamaged ? [] : cells.map(WidthFolding.matchKey), isDamaged: isDamaged)
  }
}

extension RecordBlock {
  /// The cells of a record as text, empty where they could not be decoded.
  borrowing func cells(of record: Int, in source: SourceFile) -> [String] {
    (0..<fieldCount(record)).map { source.decode(field(record, $0)) ?? "" }
  }
}
