import Exchange
import JapaneseText

/// Months or days from one to another, the year written at least once: 2024年4月～2024年6月, R6.4～R6.6,
/// 2024/4/1～6/30; or one month, 2024/4.
struct MonthRange {
  /// First day of the range.
  let first: CivilDate
  /// A day of its last month.
  private let last: CivilDate

  init?(_ plain: String) {
    let ends = plain.replacing("から", with: "~").split(separator: "~").map(String.init)
    guard (1...2).contains(ends.count), let opening = End(ends[0]), let year = opening.year,
      let first = opening.date(of: year)
    else { return nil }
    self.first = first
    guard ends.count == 2 else {
      if !opening.isMonthAlone { return nil }
      last = first
      return
    }
    guard let closing = End(ends[1]), let last = closing.date(of: closing.year ?? year),
      first <= last
    else { return nil }
    self.last = last
  }

  var isWithinOneQuarter: Bool {
    FiscalQuarter(containing: first) == FiscalQuarter(containing: last)
  }

  /// 2024年4月, R6.4, 6月, 2024/4/1, 6月30日.
  private struct End {
    private(set) var year: Int?
    private let month: Int
    private let day: Int?

    init?(_ text: String) {
      var scanner = TextScanner(text.hasSuffix("まで") ? String(text.dropLast(2)) : text)
      year = Self.takeYear(&scanner)
      guard let month = scanner.takeNumber(), (1...12).contains(month.value) else { return nil }
      self.month = month.value
      let separator = scanner.takeOne(of: "月/.-")
      // 2024-1 may be a quarter as well as a month.
      if separator != "月", scanner.isAtEnd, year != nil, month.digits == 1, text.contains("-") {
        return nil
      }
      day = separator == nil ? nil : scanner.takeNumber()?.value
      _ = scanner.take("日")
      guard scanner.isAtEnd else { return nil }
    }

    var isMonthAlone: Bool { day == nil }

    func date(of year: Int) -> CivilDate? { CivilDate(year: year, month: month, day: day ?? 1) }

    private static func takeYear(_ scanner: inout TextScanner) -> Int? {
      let start = scanner
      let year =
        scanner.takeEraYear().flatMap { $0.era.runningYear($0.year.value) }
        ?? scanner.takeNumber().flatMap { $0.digits == 4 ? $0.value : nil }
      guard let year, (1989...2100).contains(year), scanner.takeOne(of: "年/.-") != nil else {
        scanner = start
        return nil
      }
      return year
    }
  }
}
