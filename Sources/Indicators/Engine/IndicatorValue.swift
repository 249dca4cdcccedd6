package import Exchange

/// One figure: an indicator at a scope in a period, with what is needed to judge it.
package struct IndicatorValue: Sendable, Equatable {
  /// Why there is no number (算定不能).
  package enum Reason: String, Sendable, CaseIterable {
    case unknownIndicator = "unknown-indicator"
    case zeroDenominator = "zero-denominator"
    case notAtThisScope = "not-at-this-scope"
    case notAtThisPeriod = "not-at-this-period"
    /// Nothing is in force that could say even zero.
    case noData = "no-data"
    /// The cost of the year is not settled.
    case notSettled = "not-settled"
    /// The number does not fit 64 bits.
    case overflow
  }

  package enum Result: Sendable, Equatable {
    case exact(Fraction)
    /// Both ends included; lower < upper. Without an upper end there may be any number more: a number that
    /// entered it is not known.
    case bounds(lower: Fraction, upper: Fraction?)
    case notComputable(Reason)

    /// Exact where both ends are the same.
    static func between(_ lower: Fraction, _ upper: Fraction?) -> Result {
      lower == upper ? .exact(lower) : .bounds(lower: lower, upper: upper)
    }
  }

  package let indicator: String
  package let scope: Scope
  package let period: ReportingPeriod
  /// The quarters that were counted: those of the period, or the ended ones of it in a comparison.
  package let quarters: [FiscalQuarter]
  /// In the indicator's unit: percentages are times 100 already.
  package let result: Result
  /// What was counted: the value of counts, the lower bound of people, the numerator of ratios. It stands
  /// here even where the result is not computable.
  package let numerator: Int64?
  /// The denominator of ratios and of costs per result.
  package let denominator: Int64?
  /// 延べ beside 実人数.
  package let participations: Int64?
  /// 単純合計: Σ of the members' own values, lower bounds where there are bounds; at `wide`, for figures that
  /// do not add up.
  package let simpleSum: Int64?
  /// Σ of the members' own upper bounds; equal to ``simpleSum`` where all are exact, nil where one is open.
  package let simpleSumUpper: Int64?
  /// 重複: how far the simple sum exceeds the value, of the lower ends and of the upper ones; so that value and
  /// 重複 add up to the simple sum at both.
  package let overlapLower: Int64?
  package let overlapUpper: Int64?
  /// 重複 between the quarters: how far their own values together exceed that of the period, of the lower
  /// ends; nil for one quarter and for what adds up.
  package let quarterOverlap: Int64?
  package let coverage: Coverage
  /// 参考値: not everything is in force, or a quarter has not ended.
  package let isReference: Bool
  /// Cells that were no settled numbers.
  package let marks: CellMarks
  /// What entered it, sorted.
  package let receipts: [ReceiptNumber]

  /// The number or its ends; nil where there is none.
  package var span: Span? {
    switch result {
    case .exact(let number): Span(number, number)
    case .bounds(let lower, let upper): Span(lower, upper)
    case .notComputable: nil
    }
  }

  /// The value, or the lower bound.
  package var lowest: Fraction? {
    switch result {
    case .exact(let value): value
    case .bounds(let lower, _): lower
    case .notComputable: nil
    }
  }

  /// Cells that were unknown, concealed or blank and so counted nothing.
  package var gaps: Int { marks.gaps }

  /// The value, or the upper bound; nil where it is open, too.
  package var highest: Fraction? {
    switch result {
    case .exact(let value): value
    case .bounds(_, let upper): upper
    case .notComputable: nil
    }
  }

  package var reason: Reason? {
    guard case .notComputable(let reason) = result else { return nil }
    return reason
  }
}
