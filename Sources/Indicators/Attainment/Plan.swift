/// What one year's plan asks for, and how a level stands to it.
struct Plan: Sendable {
  let base: Fraction?
  let target: Fraction?
  let isPlanned: Bool
  let direction: IndicatorDefinition.Direction

  /// 増加分達成率: the change that came about ÷ the change that was planned. Of a decreasing KPI both are
  /// negative, so one quotient serves both directions.
  func incrementRate(
    of level: Fraction?, reason: IndicatorValue.Reason?
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
    return rate(level?.subtracting(base), planned)
  }

  /// 水準達成率: the level ÷ the planned level.
  func levelRate(of level: Fraction?, reason: IndicatorValue.Reason?) -> Attainment.Rate {
    guard isPlanned else { return .notComputable(.noPlan) }
    guard let target else { return .notComputable(.overflow) }
    if target.isZero { return .notComputable(.zeroTarget) }
    if target.isNegative { return .notComputable(.negativeTarget) }
    if let reason { return .notComputable(.noActual(reason)) }
    return rate(level, target)
  }

  /// Compares levels, so it is told even where a rate is not.
  func verdict(on level: Fraction?) -> Attainment.Verdict {
    guard let level, let target else { return .none }
    switch direction {
    case .up: return level >= target ? .reached : .notReached
    case .down: return level <= target ? .reached : .notReached
    case .none: return .none
    }
  }

  private func rate(_ part: Fraction?, _ whole: Fraction) -> Attainment.Rate {
    part?.divided(by: whole).map { .value($0) } ?? .notComputable(.overflow)
  }
}
