/// The numbers of one figure before they become a value.
struct Count: Sendable {
  var result: IndicatorValue.Result
  var numerator: Int64?
  var denominator: Int64?
  var participations: Int64?
  var simple: (lower: Int64?, upper: Int64?)
  var overlap: (lower: Int64?, upper: Int64?)
  var marks = CellMarks()

  init(_ result: IndicatorValue.Result) { self.result = result }

  init(reason: IndicatorValue.Reason) { self.init(.notComputable(reason)) }

  /// A whole number.
  init(exactly number: Int128) {
    self.init(.notComputable(.overflow))
    guard let value = Int64(exactly: number) else { return }
    numerator = value
    result = .exact(Fraction(value))
  }

  /// A quotient times `per`.
  init(_ top: Int128, over bottom: Int128, per: Int64) {
    self.init(.notComputable(.overflow))
    numerator = Int64(exactly: top)
    denominator = Int64(exactly: bottom)
    if denominator == 0 {
      result = .notComputable(.zeroDenominator)
    } else if let numerator, let denominator,
      let ratio = Fraction(numerator, denominator)?.multiplied(by: Fraction(per))
    {
      result = .exact(ratio)
    }
  }

  /// People between two bounds.
  init(_ people: PeopleCount) {
    self.init(exactly: Int128(people.lower))
    guard case .exact(let lower) = result, people.upper != Int128(people.lower) else { return }
    result =
      Int64(exactly: people.upper).map { .bounds(lower: lower, upper: Fraction($0)) }
      ?? .notComputable(.overflow)
  }
}
