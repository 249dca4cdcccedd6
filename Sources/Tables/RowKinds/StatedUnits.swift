package import Exchange
import JapaneseText

/// The units that rows beside a header state for its columns: a row of units, or a line above the table such
/// as （単位：人、千円）.
package struct StatedUnits {
  private let rows: [[String]]
  private let words: [String]

  package init(_ table: TableLayout, in head: FirstRecords) {
    let below = head.rows.dropFirst(table.firstRecord).prefix { UnitRow.holds($0.cells) }
    let above = head.rows.prefix(table.firstRecord).enumerated()
      .filter { !table.levels.contains($0.offset) }.map(\.element.cells)
    rows = above.filter { Self.filled($0).count > 1 && UnitRow.holds($0) } + below.map(\.cells)
    words = above.map(Self.filled).filter { $0.count == 1 }.flatMap { Self.words(in: $0[0]) }
  }

  /// The unit of a column: what its label states, else a row, else a line where that speaks of the field's own
  /// unit.
  package func unit(of column: ColumnMapping, field: Field) -> String? {
    if let unit = column.unit { return unit }
    for cells in rows where cells.indices.contains(column.index) {
      if let unit = UnitWords.unit(stated: cells[column.index]) { return unit }
    }
    let own = words.filter { UnitWords.agree(UnitWords.base(of: $0), with: field.unit) }
    return own.count == 1 ? own[0] : nil
  }

  private static func filled(_ cells: [String]) -> [String] {
    cells.map(WidthFolding.trimmed).filter { !$0.isEmpty }
  }

  private static func words(in line: String) -> [String] {
    guard RowWords.statesUnits(line) else { return [] }
    var key = WidthFolding.matchKey(line).filter { !"()".contains($0) }
    for opening in ["単位:", "単位"] where key.hasPrefix(opening) {
      key = String(key.dropFirst(opening.count))
      break
    }
    return key.split { "、,・/".contains($0) }.map(String.init).filter(UnitWords.isUnit)
  }
}
