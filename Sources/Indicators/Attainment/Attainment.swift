package import Exchange

/// A KPI's actual figure against its plan for one fiscal year (達成状況).
package struct Attainment: Sendable {
  /// A share of the plan, or why there is none.
  package enum Rate: Sendable, Equatable {
    /// 1 is the whole plan.
    case value(Fraction)
    /// Of a level between two ends; without one end where the level is open.
    case range(lower: Fraction?, upper: Fraction?)
    case notComputable(Reason)
  }

  /// Why a rate is 算定不能.
  package enum Reason: Sendable, Hashable {
    /// The plan says nothing of the year.
    case noPlan
    /// The plan asks for no change: base and target are equal.
    case zeroPlan
    /// The plan asks for a change against the indicator's direction.
    case negativePlan
    /// The target is zero.
    case zeroTarget
    /// The target is below zero.
    case negativeTarget
    /// The indicator declares no direction, so no change is progress.
    case noDirection
    /// There is no actual figure.
    case noActual(IndicatorValue.Reason)
    /// A number does not fit 64 bits.
    case overflow

    /// Fixed name, for data files.
    package var code: String {
      switch self {
      case .noPlan: "no-plan"
      case .zeroPlan: "zero-plan"
      case .negativePlan: "negative-plan"
      case .zeroTarget: "zero-target"
      case .negativeTarget: "negative-target"
      case .noDirection: "no-direction"
      case .noActual(let reason): reason.rawValue
      case .overflow: "overflow"
      }
    }
  }

  package enum Verdict: String, Sendable {
    case reached
    case notReached = "not-reached"
    /// The target lies between the ends of the level.
    case undecided
    /// The year is incomplete, or there is nothing to compare.
    case none
  }

  package let kpi: KPI
  package let year: FiscalYear
  package let base: Fraction?
  /// The level to be reached in the year.
  package let target: Fraction?
  /// That year's value, or that since the plan began, by the KPI's basis.
  package let actual: IndicatorValue
  /// What is compared with the target: the annual value, or base + the value since the plan began.
  package let span: Span?
  /// 増加分達成率 = (level − base) ÷ (target − base).
  package let incrementRate: Rate
  /// 水準達成率 = level ÷ target.
  package let levelRate: Rate
  /// Every quarter has ended and everything due is in force; before that the rates tell progress against the
  /// plan of the full year.
  package let isComplete: Bool
  package let verdict: Verdict
  /// Whether the level stands today where the direction wants it, at both of its ends; no verdict while the
  /// year is open.
  package let meetsTarget: Bool
  /// Against last year; nil where no quarter has ended or last year was before the plan.
  package let comparison: Comparison?
  package let direction: IndicatorDefinition.Direction

  /// The level, of two ends the lower one.
  package var level: Fraction? { span?.lower }
}

/// One year's value beside that of the year before, over the same ended quarters of both.
package struct Comparison: Sendable, Equatable {
  /// Numbers of the quarters compared, 1 to 4.
  package let quarters: [Int]
  package let current: IndicatorValue
  package let previous: IndicatorValue
  /// Current − previous; of bounds every difference that can be. Nil where either is not computable, or last
  /// year's value has no upper end.
  package let difference: Span?

  /// Whether whole years are compared.
  package var isWholeYear: Bool { quarters.count == 4 }
}
