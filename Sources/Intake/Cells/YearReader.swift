import Exchange
import JapaneseText

/// Reads the year of a helper column: 2024, 令和6年度, R6, and 6 as a year of the running era.
struct YearReader: CellReader {
  func read(_ text: String) -> CellReading {
    let plain = WidthFolding.fold(text).withoutBlanks
    var scanner = TextScanner(plain)
    _ = scanner.take("FY")
    guard let year = takeYear(&scanner) else { return .fault(.notADate) }
    _ = scanner.takeFirst(of: ["年度", "年"])
    guard scanner.isAtEnd, (1868...2100).contains(year) else { return .fault(.notADate) }
    return .value(year)
  }

  private func takeYear(_ scanner: inout TextScanner) -> Int? {
    if let (era, year) = scanner.takeEraYear() { return era.gregorianYear(year.value) }
    if scanner.take("元") { return Era.reiwa.gregorianYear(1) }
    guard let year = scanner.takeNumber() else { return nil }
    return year.digits <= 2 ? Era.reiwa.gregorianYear(year.value) : year.value
  }
}
