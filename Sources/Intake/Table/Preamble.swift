import Exchange
import JapaneseText

/// What stands above a header, or above the first record where there is none.
struct Preamble {
  private(set) var rows: [Layout.SetAside] = []

  init(above table: TableLayout, in head: FileHead) {
    for (index, row) in head.rows.prefix(table.firstRecord).enumerated()
    where !row.isDamaged && !table.levels.contains(index) {
      rows.append(
        Layout.SetAside(
          record: index + 1, line: row.line, reason: Self.reason(row.cells),
          text: RecordSorter.text(of: row.cells)))
    }
  }

  private static func reason(_ cells: [String]) -> Layout.SetAside.Reason {
    let filled = cells.map(WidthFolding.trimmed).filter { !$0.isEmpty }
    guard let first = filled.first else { return .blank }
    if UnitRow.holds(cells) || filled.count == 1 && RowWords.statesUnits(first) {
      return .unit
    }
    if RowWords.isComment(first) { return .comment }
    return RowWords.opensNote(first) ? .note : .title
  }
}
