import DelimitedText
import Exchange
import SchemaFiles

extension Figure {
  /// The table as UTF-8 CSV with a byte order mark: one header row, numbers plain, what a number is worth in
  /// a column of its own, and no cell that a spreadsheet program would run.
  package func csv(words: Words) throws -> [UInt8] {
    var writer = DelimitedWriter.forSpreadsheets()
    let shown = table.columns.indices.filter { table.columns[$0].kind != .graphic }
    try writer.append([table.stub] + shown.flatMap { headers(of: table.columns[$0], words) })
    for row in table.rows {
      try writer.append(
        [row.header.machine] + shown.flatMap { cells(row.cells[$0], of: table.columns[$0]) })
    }
    return writer.bytes
  }

  private func headers(of column: FigureTable.Column, _ words: Words) -> [String] {
    let name = column.label + (column.unit.map { words(.unitInHeader, ["unit": $0]) } ?? "")
    return column.kind == .number
      ? [name, words(.statusOfColumn, ["column": column.label])] : [name]
  }

  private func cells(_ cell: FigureCell, of column: FigureTable.Column) -> [String] {
    column.kind == .number ? [cell.machine, cell.status] : [cell.machine]
  }
}
