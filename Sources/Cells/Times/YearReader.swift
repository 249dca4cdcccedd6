import Exchange
import JapaneseText

/// Reads the year of a helper column: 2024, 令和6年度, R6; and 6, a year within an era that stands elsewhere, which
/// stays 6.
package struct YearReader: CellReader {
  /// Smaller numbers count within an era.
  package static let firstGregorianYear = 1868

  package func read(_ text: String) -> CellReading {
    let plain = WidthFolding.fold(text).withoutBlanks
    var scanner = TextScanner(plain)
    _ = scanner.take("FY")
    if let (era, year) = scanner.takeEraYear() {
      guard let gregorian = era.runningYear(year.value) else { return .fault(.eraMismatch) }
      return ended(&scanner, gregorian)
    }
    if scanner.take("元") { return ended(&scanner, 1) }
    guard let year = scanner.takeNumber(), year.value > 0, year.digits <= 2 || isGregorian(year)
    else { return .fault(.notADate) }
    return ended(&scanner, year.value)
  }

  private func isGregorian(_ year: (value: Int, digits: Int)) -> Bool {
    (Self.firstGregorianYear...2100).contains(year.value)
  }

  private func ended(_ scanner: inout TextScanner, _ year: Int) -> CellReading {
    _ = scanner.takeFirst(of: ["年度", "年"])
    return scanner.isAtEnd ? .value(year) : .fault(.notADate)
  }
}
