import Exchange
import JapaneseText

/// What stands above a header, or above the first record where there is none.
struct Preamble {
  private(set) var rows: [Layout.SetAside] = []

  init(above firstRecord: Int, beside headerRows: [Int], in head: FirstRecords) {
    for (index, row) in head.rows.prefix(firstRecord).enumerated()
    where !row.isDamaged && !headerRows.contains(index) {
      rows.append(
        Layout.SetAside(
          record: index + 1, line: row.line, excelRow: row.excelRow,
          reason: Self.reason(row.cells, head.vocabulary),
          cells: row.cells, head.vocabulary.people))
    }
  }

  private static func reason(
    _ cells: [String], _ vocabulary: TableVocabulary
  ) -> Layout.SetAside.Reason {
    let filled = cells.map(WidthFolding.trimmed).filter { !$0.isEmpty }
    guard let first = filled.first else { return .blank }
    if vocabulary.isUnitRow(cells) || filled.count == 1 && vocabulary.statesUnits(first) {
      return .unit
    }
    if vocabulary.isComment(first) { return .comment }
    return vocabulary.opensNote(first) ? .note : .title
  }
}

extension Layout.SetAside {
  /// The filled cells of a record as one text; masked where one of them, or one beside its label, speaks of a person.
  init(
    record: Int, line: Int, excelRow: Int, reason: Reason, cells: [String], _ people: PersonFinder
  ) {
    let filled = cells.map(WidthFolding.trimmed).filter { !$0.isEmpty }
    let text = filled.joined(separator: " ")
    // 担当者 | 見本: a label in one cell, a name in the next.
    let beside = filled.count > 1 ? filled.joined(separator: ":") : text
    let isMasked =
      filled.contains { people.speaksOfPerson($0) }
      || reason != .total && reason != .subtotal
        && reason != .repeatedHeader && people.speaksOfPerson(beside)
    self.init(
      record: record, line: line, excelRow: excelRow, reason: reason,
      text: isMasked ? PersonalData.masked(text) : text, isMasked: isMasked)
  }
}
