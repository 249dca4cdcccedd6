package import Exchange
package import JapaneseText

/// Names of days and periods in words.
package struct PeriodNames: Sendable {
  package let language: Language

  /// 令和6年度, or FY2024.
  package func name(of year: FiscalYear) -> String {
    guard language == .ja else { return year.code }
    return "\(era(of: year))年度"
  }

  /// 令和6年度 第1四半期 or R6 Q1 where room is short; FY2024 Q1.
  package func name(of quarter: FiscalQuarter) -> String {
    guard language == .ja else { return "\(quarter.year.code) Q\(quarter.number)" }
    return "\(name(of: quarter.year)) 第\(quarter.number)四半期"
  }

  package func name(of period: ReportingPeriod) -> String {
    switch period {
    case .quarter(let quarter): name(of: quarter)
    case .year(let year): name(of: year)
    case .cumulative(let first, let last):
      language == .ja
        ? "\(name(of: first))からの累計（\(name(of: last))まで）" : "\(first.code)–\(last.code) cumulative"
    }
  }

  /// R6, or FY24.
  package func short(_ year: FiscalYear) -> String {
    guard language == .ja else { return "FY" + String(year.value % 100) }
    let (era, number) = year.inEra
    return "\(era.letter)\(number)"
  }

  /// R6Q1, or FY24Q1.
  package func short(_ quarter: FiscalQuarter) -> String {
    short(quarter.year) + "Q\(quarter.number)"
  }

  package func short(_ period: ReportingPeriod) -> String {
    switch period {
    case .quarter(let quarter): short(quarter)
    case .year(let year): short(year)
    case .cumulative(let first, let last): "\(short(first))-\(short(last))"
    }
  }

  /// 令和8年10月31日, or 2026-10-31.
  package func name(of day: CivilDate) -> String {
    guard language == .ja else { return day.iso }
    let (era, year) = day.inEra
    return "\(era.name)\(year == 1 ? "元" : String(year))年\(day.month)月\(day.day)日"
  }

  private func era(of year: FiscalYear) -> String {
    let (era, number) = year.inEra
    return era.name + (number == 1 ? "元" : String(number))
  }
}
