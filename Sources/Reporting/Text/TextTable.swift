import JapaneseText

/// Rows of cells in a fixed-pitch font, each column as wide as its widest cell.
package struct TextTable {
  private let rows: [[String]]
  private let isNumeric: [Bool]
  /// Spaces between two columns.
  private let gap: Int
  private let widths: [Int]

  /// - Parameters:
  ///   - rows: all of one length.
  ///   - isNumeric: which columns are aligned at the right; none where it says nothing.
  ///   - leastWidths: of the columns, where they are to be wider than their cells.
  package init(
    _ rows: [[String]], isNumeric: [Bool] = [], gap: Int = 2, leastWidths: [Int] = []
  ) {
    self.rows = rows
    self.isNumeric = isNumeric
    self.gap = gap
    widths = (rows.first ?? []).indices.map { column in
      let widest = rows.map { EastAsianWidth.columns($0[column]) }.max() ?? 0
      return leastWidths.indices.contains(column) ? max(widest, leastWidths[column]) : widest
    }
  }

  /// One for each row.
  package var lines: [String] { rows.map(line) }

  /// A table of the text dashboard: its header over a rule, or a list where it would be wider than a page.
  static func onPage(header: [String], rows: [[String]], isNumeric: [Bool]) -> [String] {
    TextTable(([header] + rows).map { $0.map(PlainText.plain) }, isNumeric: isNumeric).pageLines
  }

  private var pageLines: [String] {
    let total = widths.reduce(0, +) + gap * (widths.count - 1)
    guard total <= PlainText.width else { return list }
    return lines.prefix(1) + [String(repeating: "-", count: total)] + lines.dropFirst()
  }

  private func line(_ cells: [String]) -> String {
    let padded = cells.indices.map { column in
      isNumeric.indices.contains(column) && isNumeric[column]
        ? EastAsianWidth.rightAligned(cells[column], to: widths[column])
        : EastAsianWidth.padded(cells[column], to: widths[column])
    }
    return PlainText.trimmed(padded.joined(separator: String(repeating: " ", count: gap)))
  }

  private var list: [String] {
    rows.dropFirst().flatMap { row in
      PlainText.wrapped(row[0])
        + zip(rows[0], row).dropFirst().flatMap {
          PlainText.wrapped("\($0): \($1)", indent: "  ", hanging: "    ")
        }
    }
  }
}
