/// The span of time that a figure speaks of.
package enum ReportingPeriod: Hashable, Sendable {
  case quarter(FiscalQuarter)
  case year(FiscalYear)
  /// From the first day of one fiscal year to the last of another: 累計 since the plan began.
  case cumulative(from: FiscalYear, through: FiscalYear)

  /// `FY2024Q1`, `FY2024` or `FY2024-FY2026`.
  package var code: String {
    switch self {
    case .quarter(let quarter): quarter.code
    case .year(let year): year.code
    case .cumulative(let first, let last): "\(first.code)-\(last.code)"
    }
  }

  /// Reads what ``code`` writes; nil for anything else.
  package init?(code: String) {
    let ends = code.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    if ends.count == 2, let first = FiscalYear(code: ends[0]), let last = FiscalYear(code: ends[1])
    {
      self = .cumulative(from: first, through: last)
    } else if let quarter = FiscalQuarter(code: code) {
      self = .quarter(quarter)
    } else if let year = FiscalYear(code: code) {
      self = .year(year)
    } else {
      return nil
    }
  }

  /// Every quarter of the period, in order.
  package var quarters: [FiscalQuarter] {
    switch self {
    case .quarter(let quarter): [quarter]
    case .year(let year): year.quarters
    case .cumulative(let first, let last):
      (first.value...max(first.value, last.value)).flatMap { FiscalYear($0).quarters }
    }
  }

  /// The fiscal year in which the period ends.
  package var lastYear: FiscalYear {
    switch self {
    case .quarter(let quarter): quarter.year
    case .year(let year): year
    case .cumulative(_, let last): last
    }
  }
}
