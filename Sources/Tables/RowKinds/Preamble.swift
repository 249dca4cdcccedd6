package import Exchange
import JapaneseText

/// What stands above a header, or above the first record where there is none.
struct Preamble {
  private(set) var rows: [Layout.SetAside] = []

  init(above firstRecord: Int, beside headerRows: [Int], in head: FirstRecords) {
    for (index, row) in head.rows.prefix(firstRecord).enumerated()
    where !row.isDamaged && !headerRows.contains(index) {
      rows.append(
        Layout.SetAside(
          record: index + 1, line: row.line, reason: Self.reason(row.cells, head.vocabulary),
          text: Layout.SetAside.text(of: row.cells)))
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
  /// The filled cells of a record, joined; masked where they look like personal data.
  package static func text(of cells: [String]) -> String {
    let filled = cells.map(WidthFolding.trimmed).filter { !$0.isEmpty }
    return PersonalData.safe(filled.joined(separator: " "))
  }
}
