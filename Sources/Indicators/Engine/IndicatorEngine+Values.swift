package import Exchange

extension IndicatorEngine {
  /// One figure. What cannot be computed says why; nothing is thrown.
  package func value(
    _ indicator: String, _ scope: Scope, _ period: ReportingPeriod
  ) -> IndicatorValue {
    value(indicator, scope, period, in: period.isReversed ? [] : period.quarters)
  }

  /// The value of an indicator over some quarters of a period only.
  func value(
    _ id: String, _ scope: Scope, _ period: ReportingPeriod, in quarters: [FiscalQuarter]
  ) -> IndicatorValue {
    let indicator = catalogue.indicator(id)
    let datasets = indicator?.datasets ?? []
    let coverage = coverage(of: datasets, scope, quarters)
    let receipts = receipts(of: datasets, scope, quarters)
    let count = count(indicator, scope, period, quarters, isSilent: receipts.isEmpty)
    return IndicatorValue(
      indicator: id, scope: scope, period: period, quarters: quarters, result: count.result,
      numerator: count.numerator, denominator: count.denominator,
      participations: count.participations, simpleSum: count.simple.lower,
      simpleSumUpper: count.simple.upper, overlapLower: count.overlap.lower,
      overlapUpper: count.overlap.upper,
      quarterOverlap: count.result.isNumber
        ? indicator.flatMap { overlapOfQuarters($0.formula, scope, quarters) } : nil,
      coverage: coverage,
      isReference: !coverage.isComplete || !quarters.allSatisfy(hasEnded), marks: count.marks,
      receipts: receipts)
  }

  private func count(
    _ indicator: IndicatorDefinition?, _ scope: Scope, _ period: ReportingPeriod,
    _ quarters: [FiscalQuarter], isSilent: Bool
  ) -> Count {
    guard let indicator else { return Count(reason: .unknownIndicator) }
    guard isComputable(indicator, at: scope) else { return Count(reason: .notAtThisScope) }
    guard isComputable(indicator, in: period) else { return Count(reason: .notAtThisPeriod) }
    let count = count(indicator.formula, scope, quarters)
    if isSilent, !indicator.datasets.isEmpty, count.result != .notComputable(.notSettled) {
      return Count(reason: .noData)
    }
    return count
  }

  private func isComputable(_ indicator: IndicatorDefinition, at scope: Scope) -> Bool {
    guard indicator.scopes.contains(scope.kind), scope.exists(in: project) else { return false }
    return indicator.areaAdditivity != .none || scope.kind == .member || indicator.isPerLine
  }

  private func isComputable(_ indicator: IndicatorDefinition, in period: ReportingPeriod) -> Bool {
    if period.isReversed { return false }
    if let last = indicator.through {
      guard case .year(let year) = period else { return false }
      return year <= last
    }
    if indicator.isPerLine {
      if case .year = period { return true }
      return false
    }
    if indicator.timeAdditivity != .none { return true }
    return period.quarters.count == 1
  }
}

extension IndicatorValue.Result {
  fileprivate var isNumber: Bool {
    if case .notComputable = self { false } else { true }
  }
}

extension ReportingPeriod {
  /// Whether it would end before it begins; no year can be counted in its name.
  var isReversed: Bool {
    if case .cumulative(let first, let last) = self { last < first } else { false }
  }
}
