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
    /// Whether only cells that look like names count.
    var needsNames = false
    /// Filled cells below it.
    var count = 0
  }

  /// The labels over filled cells, one for each column.
  let filled: [Announcement]

  /// - Parameters:
  ///   - header: the best header of the file; without one every row of the head may be it.
  ///   - schemas: their keys are looked at, too.
  init(
    _ header: FileHeader?, _ head: FirstRecords, in source: SourceFile, _ schemas: [DatasetSchema]
  ) throws {
    let keys = Set(schemas.flatMap(\.fields).filter { $0.kind == .key }.map(\.name))
    let announced = Self.announcements(header, head)
    let columns = Set(announced.compactMap(\.place.column))
    let named = header.map { Self.namedColumns($0, head, keys: keys) } ?? []
    try self.init(
      below: announced + named.filter { !columns.contains($0.place.column ?? 0) }, in: source,
      head.vocabulary)
  }

  /// Below the header where it came again with other labels; those of columns that are quarantined anyway are not asked.
  init(
    _ repeated: [RepeatedHeader], in source: SourceFile, _ vocabulary: TableVocabulary
  ) throws {
    try self.init(
      below: Self.announcements(repeated, vocabulary), in: source, vocabulary)
  }

  private init(
    below labels: [Announcement], in source: SourceFile, _ vocabulary: TableVocabulary
  ) throws {
    var announced = labels
    if !announced.isEmpty {
      try source.forEachBlock { block, _ in
        for row in 0..<block.count {
          for index in announced.indices where Self.isFilled(block, row, below: announced[index]) {
            if announced[index].needsNames, let column = announced[index].place.column,
              let text = source.decode(block.field(row, column - 1)),
              vocabulary.people.likeness(text) != .name
            {
              continue
            }
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
