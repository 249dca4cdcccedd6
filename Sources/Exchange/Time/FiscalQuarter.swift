package import JapaneseText

/// A quarter of a fiscal year (四半期): 第1四半期 is April to June.
package struct FiscalQuarter: Hashable, Comparable, Sendable {
  package let year: FiscalYear
  /// 1 to 4.
  package let number: Int

  package init(year: FiscalYear, number: Int) {
    precondition((1...4).contains(number), "a year has four quarters")
    self.year = year
    self.number = number
  }

  /// The quarter in which a day lies.
  package init(containing day: CivilDate) {
    year = FiscalYear(containing: day)
    number = (day.month + 8) % 12 / 3 + 1
  }

  /// Reads `FY2024Q1`; nil for anything else.
  package init?(code: String) {
    let parts = code.split(separator: "Q", omittingEmptySubsequences: false)
    guard parts.count == 2, let year = FiscalYear(code: String(parts[0])),
      parts[1].utf8.count == 1, let number = Int(parts[1]), (1...4).contains(number)
    else { return nil }
    self.init(year: year, number: number)
  }

  /// The quarter counted from 第1四半期 of fiscal year 0: consecutive quarters differ by one.
  package var ordinal: Int { year.value * 4 + number - 1 }

  package init(ordinal: Int) {
    self.init(year: FiscalYear(ordinal / 4), number: ordinal % 4 + 1)
  }

  /// `FY2024Q1`.
  package var code: String { "\(year.code)Q\(number)" }
  package var previous: FiscalQuarter { FiscalQuarter(ordinal: ordinal - 1) }
  package var next: FiscalQuarter { FiscalQuarter(ordinal: ordinal + 1) }
  package var sameQuarterLastYear: FiscalQuarter { FiscalQuarter(ordinal: ordinal - 4) }

  package var firstDay: CivilDate {
    let calendarYear = number == 4 ? year.value + 1 : year.value
    let month = number == 4 ? 1 : number * 3 + 1
    return CivilDate.first(ofMonth: month, year: calendarYear)
  }
  package var lastDay: CivilDate {
    CivilDate(daysSince1970: next.firstDay.daysSince1970 - 1)
  }
  package func contains(_ day: CivilDate) -> Bool { firstDay <= day && day <= lastDay }

  package static func < (left: Self, right: Self) -> Bool { left.ordinal < right.ordinal }
}
