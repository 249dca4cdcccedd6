/// A cell as a spreadsheet names it: `C12`.
package struct ExcelCell: Sendable, Equatable, CustomStringConvertible {
  /// XFD, the last column that Excel has; our own tables may have more rows than it.
  private static let lastColumn = 16_384

  /// 1-based; records and blank lines counted, a quoted line end starts none.
  package let row: Int
  /// 1-based.
  package let column: Int

  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// Reads `C12`, `c12` or `$C$12`; nil for any other text.
  package init?(_ text: String) {
    let plain = text.uppercased().filter { $0 != "$" }
    let letters = plain.prefix { ("A"..."Z").contains($0) }
    let digits = plain.dropFirst(letters.count)
    guard (1...3).contains(letters.utf8.count), (1...7).contains(digits.utf8.count),
      digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let row = Int(digits), row > 0
    else { return nil }
    let column = letters.utf8.reduce(0) { $0 * 26 + Int($1) - 64 }
    guard column <= Self.lastColumn else { return nil }
    self.init(row: row, column: column)
  }

  package var description: String { ExcelColumn.letters(column) + String(row) }
}
