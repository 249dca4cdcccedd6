package import Exchange

extension IndicatorEngine {
  /// A KPI's actual figure for the whole project against its plan.
  package func attainment(of kpi: KPI, in year: FiscalYear) -> Attainment {
    let direction = catalogue.indicator(kpi.indicator)?.direction ?? .none
    let actual = value(kpi.indicator, .wide, period(of: kpi, in: year))
    let base = Fraction(decimal: kpi.base)
    let target = kpi.target(in: year).flatMap { Fraction(decimal: $0) }
    let span = span(of: actual, above: base, basis: kpi.basis)
    let plan = Plan(
      base: base, target: target, isPlanned: kpi.plan[year] != nil, direction: direction)
    let isComplete = !actual.isReference
    let standing = plan.verdict(on: span)
    return Attainment(
      kpi: kpi, year: year, base: base, target: target, actual: actual, span: span,
      incrementRate: plan.incrementRate(of: span, reason: actual.reason),
      levelRate: plan.levelRate(of: span, reason: actual.reason), isComplete: isComplete,
      verdict: isComplete ? standing : .none, meetsTarget: standing == .reached,
      comparison: comparison(of: kpi.indicator, .wide, in: year), direction: direction)
  }

  /// A year beside the year before, over the quarters that have ended; nil where there is nothing to compare.
  package func comparison(
    of indicator: String, _ scope: Scope, in year: FiscalYear
  ) -> Comparison? {
    let ended = year.quarters.filter(hasEnded)
    guard !ended.isEmpty, year.previous >= project.firstYear else { return nil }
    let current = value(indicator, scope, .year(year), in: ended)
    let previous = value(
      indicator, scope, .year(year.previous), in: ended.map(\.sameQuarterLastYear))
    let difference = current.span.flatMap { now in
      previous.span.flatMap { now.subtracting($0) }
    }
    return Comparison(
      quarters: ended.map(\.number), current: current, previous: previous, difference: difference)
  }

  private func period(of kpi: KPI, in year: FiscalYear) -> ReportingPeriod {
    switch kpi.basis {
    case .annual: .year(year)
    case .cumulative: .cumulative(from: project.firstYear, through: year)
    }
  }

  private func span(
    of actual: IndicatorValue, above base: Fraction?, basis: KPI.Basis
  ) -> Span? {
    switch basis {
    case .annual: actual.span
    case .cumulative: base.flatMap { actual.span?.adding($0) }
    }
  }
}
