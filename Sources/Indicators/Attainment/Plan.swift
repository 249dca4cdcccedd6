/// What one year's plan asks for, and how a level stands to it.
struct Plan: Sendable {
  let base: Fraction?
  let target: Fraction?
  let isPlanned: Bool
  let direction: IndicatorDefinition.Direction

  /// 増加分達成率: the change that came about ÷ the change that was planned. Of a decreasing KPI both are
  /// negative, so one quotient serves both directions.
  func incrementRate(
    of level: Span?, reason: IndicatorValue.Reason?
  ) -> Attainment.Rate {
    guard isPlanned else { return .notComputable(.noPlan) }
    guard let base, let planned = target?.subtracting(base) else {
      return .notComputable(.overflow)
    }
    if planned.isZero { return .notComputable(.zeroPlan) }
    switch direction {
    case .none: return .notComputable(.noDirection)
    case .up where planned.isNegative, .down where !planned.isNegative:
      return .notComputable(.negativePlan)
    case .up, .down: break
    }
    if let reason { return .notComputable(.noActual(reason)) }
    return rate(level, above: base, planned)
  }

  /// 水準達成率: the level ÷ the planned level.
  func levelRate(of level: Span?, reason: IndicatorValue.Reason?) -> Attainment.Rate {
    guard isPlanned else { return .notComputable(.noPlan) }
    guard let target else { return .notComputable(.overflow) }
    if target.isZero { return .notComputable(.zeroTarget) }
    if target.isNegative { return .notComputable(.negativeTarget) }
    if let reason { return .notComputable(.noActual(reason)) }
    return rate(level, above: .zero, target)
  }

  /// Compares levels, so it is told even where a rate is not. Both ends must say the same.
  func verdict(on level: Span?) -> Attainment.Verdict {
    guard let level, let target else { return .none }
    let lowest = reaches(level.lower, target)
    // Beyond every number an increasing indicator has reached its target, a decreasing one has missed it.
    let highest = level.upper.map { reaches($0, target) } ?? (direction == .up)
    if direction == .none { return .none }
    return lowest == highest ? (lowest ? .reached : .notReached) : .undecided
  }

  private func reaches(_ level: Fraction, _ target: Fraction) -> Bool {
    direction == .up ? level >= target : level <= target
  }

  private func rate(_ level: Span?, above base: Fraction, _ whole: Fraction) -> Attainment.Rate {
    guard let level, let lower = share(level.lower, base, whole) else {
      return .notComputable(.overflow)
    }
    if level.isExact { return .value(lower) }
    let upper = level.upper.flatMap { share($0, base, whole) }
    return whole.isNegative
      ? .range(lower: upper, upper: lower) : .range(lower: lower, upper: upper)
  }

  private func share(_ level: Fraction, _ base: Fraction, _ whole: Fraction) -> Fraction? {
    level.subtracting(base)?.divided(by: whole)
  }
}
