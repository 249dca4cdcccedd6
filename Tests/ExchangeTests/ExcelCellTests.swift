import Exchange
import Testing

@Suite("Cells as Excel names them")
struct ExcelCellTests {
  @Test(
    "are read with or without $, in any case",
    arguments: [("C12", 3, 12), ("$aa$1", 27, 1), ("XFD1048576", 16_384, 1_048_576)])
  func reads(text: String, column: Int, row: Int) {
    #expect(ExcelCell(text) == ExcelCell(row: row, column: column))
  }

  @Test(
    "are refused where there is none",
    arguments: ["", "C", "12", "C0", "12C", "XFE1", "C12x", "Ｃ12", "C-1", "AAAA1", "C99999999"])
  func refuses(text: String) { #expect(ExcelCell(text) == nil) }

  @Test("are written as they are read")
  func writes() { #expect(ExcelCell("$c$12")?.description == "C12") }
}
