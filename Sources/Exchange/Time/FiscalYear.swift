package import JapaneseText

/// A Japanese fiscal year (会計年度), April to March, named by the calendar year in which it begins.
package struct FiscalYear: Hashable, Comparable, Sendable {
  /// The calendar year in which it begins: 2024 for 令和6年度.
  package let value: Int

  package init(_ value: Int) { self.value = value }

  /// The fiscal year in which a day lies.
  package init(containing day: CivilDate) {
    value = day.month >= 4 ? day.year : day.year - 1
  }

  /// Years that a code may name; no programme of ours began before 明治 or lasts a thousand years.
  static let nameable = 1868...2867

  /// Reads `FY2024`; nil for anything else.
  package init?(code: String) {
    let digits = code.utf8.dropFirst(2)
    guard code.hasPrefix("FY"), digits.count == 4, digits.allSatisfy({ (48...57).contains($0) }),
      let value = Int(code.dropFirst(2)), Self.nameable.contains(value)
    else { return nil }
    self.value = value
  }

  /// `FY2024`.
  package var code: String { "FY\(value)" }

  package var quarters: [FiscalQuarter] { (1...4).map { FiscalQuarter(year: self, number: $0) } }
  package var firstDay: CivilDate { quarters[0].firstDay }
  package var lastDay: CivilDate { quarters[3].lastDay }
  package var previous: FiscalYear { FiscalYear(value - 1) }
  package var next: FiscalYear { FiscalYear(value + 1) }

  /// The era name and year of its first day: 平成31 for the year that became 令和元年度.
  package var inEra: (era: Era, year: Int) { firstDay.inEra }

  package static func < (left: Self, right: Self) -> Bool { left.value < right.value }
}
