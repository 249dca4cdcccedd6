extension Figure {
  /// The figure as plain text of at most 80 columns.
  package var text: String {
    let shown = table.columns.indices.filter { table.columns[$0].kind != .graphic }
    let lines = TextTable.onPage(
      header: [table.stub] + shown.map { table.columns[$0].label },
      rows: table.rows.map { row in [row.header.text] + shown.map { Self.text(of: row.cells[$0]) }
      },
      isNumeric: [false] + shown.map { table.columns[$0].isNumeric })
    let head = PlainText.wrapped(title) + PlainText.wrapped("\(id)  \(subtitle)")
    let foot = notes.flatMap { PlainText.wrapped($0, indent: "  ") } + PlainText.wrapped(source)
    return (head + lines + foot).joined(separator: "\n") + "\n"
  }

  private static func text(of cell: FigureCell) -> String {
    [cell.text, cell.detail].compactMap { $0 }.joined(separator: " ")
  }
}
