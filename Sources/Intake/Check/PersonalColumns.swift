import DelimitedText
import Exchange
import JapaneseText

/// Counts the filled cells below labels that announce personal data, before anything else is read.
struct PersonalColumns {
  /// Filled cells by column, only of columns that have any.
  let filled: [(column: Int, count: Int)]

  init(_ header: FileHeader, in source: SourceFile) throws(ReadFailure) {
    let columns = header.columns.filter { $0.reason == .personal }.map(\.index)
    var counts = [Int](repeating: 0, count: columns.count)
    if !columns.isEmpty {
      let headerRecord = header.layout.headerRow ?? 0
      var reader = try source.makeReader()
      var block = RecordBlock()
      while try reader.next(&block) {
        for row in 0..<block.count where block.firstRecordNumber + row > headerRecord {
          for (position, column) in columns.enumerated() where Self.isFilled(block, row, column) {
            counts[position] += 1
          }
        }
      }
    }
    filled = zip(columns, counts).filter { $0.1 > 0 }.map { (column: $0.0, count: $0.1) }
  }

  private static func isFilled(
    _ block: borrowing RecordBlock, _ row: Int, _ column: Int
  ) -> Bool {
    guard !block.isDamaged(row), column < block.fieldCount(row) else { return false }
    return block.field(row, column).contains { $0 != 0x20 }
  }
}
