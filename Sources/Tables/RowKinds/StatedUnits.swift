package import Exchange
import JapaneseText

/// The units that rows beside a header state for its columns: a row of units, or a line above the table such
/// as （単位：人、千円）.
package struct StatedUnits {
  /// A cell of a row of units that is not what the field counts.
  package struct Mismatch {
    package let place: Finding.Place
    package let raw: String
    package let unit: String
  }

  private let units: UnitTable
  /// Rows of units with their numbers among all records.
  private let rows: [(record: Int, row: FirstRecords.Row)]
  /// Units that lines above the table state.
  private let words: [String]
  /// Those lines with their numbers among all records.
  private let lines: [(record: Int, row: FirstRecords.Row)]

  package init(_ table: TableLayout, in head: FirstRecords) {
    let vocabulary = head.vocabulary
    units = vocabulary.units
    let numbered = head.rows.enumerated().map { (record: $0.offset + 1, row: $0.element) }
    let above = numbered.prefix(table.firstRecord).filter {
      !table.levels.contains($0.record - 1)
    }
    let below = numbered.dropFirst(table.firstRecord).prefix {
      vocabulary.isUnitRow($0.row.cells)
    }
    rows =
      above.filter { $0.row.filled.count > 1 && vocabulary.isUnitRow($0.row.cells) } + below
    lines = above.filter {
      $0.row.filled.count == 1 && vocabulary.statesUnits($0.row.text($0.row.filled[0]))
    }
    words = lines.flatMap {
      vocabulary.units.units(inLine: $0.row.text($0.row.filled[0])).filter(
        vocabulary.units.isUnit)
    }
  }

  /// The unit of a column: what its label states, else a row, else a line where that speaks of the field's own
  /// unit.
  package func unit(of column: ColumnMapping, field: Field) -> String? {
    if let unit = column.unit { return unit }
    let stated = rows.lazy.compactMap { units.unit(stated: $0.row.text(column.index)) }.first
    if let stated { return stated }
    let own = words.filter { units.agree($0, with: field.unit) }
    return own.count == 1 ? own[0] : nil
  }

  /// Lines above the table none of whose units is that of any counted field: 単位：件 over 人 and 円.
  package func mismatches(of fields: [Field]) -> [Mismatch] {
    if fields.isEmpty { return [] }
    return lines.compactMap { record, row in
      let line = row.text(row.filled[0])
      let stated = units.units(inLine: line)
      guard let first = stated.first,
        !stated.contains(where: { unit in fields.contains { units.agree(unit, with: $0.unit) } })
      else { return nil }
      let place = Finding.Place(
        record: record, line: row.line, excelRow: row.excelRow, column: row.filled[0] + 1)
      return Mismatch(place: place, raw: line, unit: first)
    }
  }

  /// Cells of rows that state 円, 台 or 歳 where the field counts 人; 千円 is read as such.
  package func mismatches(of column: ColumnMapping, field: Field) -> [Mismatch] {
    rows.compactMap { record, row in
      guard let unit = units.anyUnit(stated: row.text(column.index)),
        !units.agree(unit, with: field.unit)
      else { return nil }
      let place = Finding.Place(
        record: record, line: row.line, excelRow: row.excelRow, column: column.index + 1,
        field: field.name, label: column.label)
      return Mismatch(place: place, raw: row.cells[column.index], unit: unit)
    }
  }
}
