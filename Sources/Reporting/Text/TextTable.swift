import JapaneseText

/// Rows under a header, each column as wide as its widest cell.
struct TextTable {
  private let header: [String]
  private let rows: [[String]]
  private let isNumeric: [Bool]

  /// - Parameter isNumeric: which columns are aligned at the right.
  init(header: [String], rows: [[String]], isNumeric: [Bool]) {
    self.header = header.map(PlainText.plain)
    self.rows = rows.map { $0.map(PlainText.plain) }
    self.isNumeric = isNumeric
  }

  /// The lines of the table, or of a list where the table would be wider than the page.
  var lines: [String] {
    let widths = header.indices.map { column in
      ([header] + rows).map { EastAsianWidth.columns($0[column]) }.max() ?? 0
    }
    let total = widths.reduce(0, +) + 2 * (widths.count - 1)
    guard total <= PlainText.width else { return list }
    let rule = String(repeating: "-", count: total)
    return [line(header, widths), rule] + rows.map { line($0, widths) }
  }

  private func line(_ cells: [String], _ widths: [Int]) -> String {
    let padded = cells.indices.map { column in
      isNumeric[column]
        ? PlainText.rightAligned(cells[column], to: widths[column])
        : PlainText.padded(cells[column], to: widths[column])
    }
    return PlainText.trimmed(padded.joined(separator: "  "))
  }

  private var list: [String] {
    rows.flatMap { row in
      PlainText.wrapped(row[0])
        + zip(header, row).dropFirst().flatMap {
          PlainText.wrapped("\($0): \($1)", indent: "  ", hanging: "    ")
        }
    }
  }
}
