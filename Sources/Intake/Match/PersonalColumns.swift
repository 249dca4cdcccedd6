import DelimitedText
import Exchange
import Tables

/// Counts the filled cells below labels that announce personal data, before anything else is read or
/// refused: whatever else is wrong with a file, what it holds of people must not be kept.
struct PersonalColumns {
  /// A label that announces personal data.
  struct Announcement {
    /// Record, line and row of the label, its column (nil in a damaged record), and its words.
    let place: Finding.Place
    /// Filled cells below it.
    var count = 0
  }

  /// The labels over filled cells, one for each column.
  let filled: [Announcement]

  /// - Parameter header: the best header of the file; without one every row of the head may be it.
  init(
    _ header: FileHeader?, _ head: FirstRecords, in source: SourceFile
  ) throws {
    var announced = Self.announcements(header, head)
    if !announced.isEmpty {
      try source.forEachBlock { block, _ in
        for row in 0..<block.count {
          for index in announced.indices where Self.isFilled(block, row, below: announced[index]) {
            announced[index].count += 1
          }
        }
      }
    }
    filled = announced.filter { $0.count > 0 }
  }

  /// What stands in a damaged record cannot be told apart, so it counts as filled.
  private static func isFilled(
    _ block: borrowing RecordBlock, _ row: Int, below label: Announcement
  ) -> Bool {
    let (record, announcing) = (block.firstRecordNumber + row, label.place.record ?? 0)
    guard let column = label.place.column else { return record == announcing }
    guard record > announcing else { return false }
    if block.isDamaged(row) { return true }
    guard column <= block.fieldCount(row) else { return false }
    return block.field(row, column - 1).contains { $0 != 0x20 }
  }
}
