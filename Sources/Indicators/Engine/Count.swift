/// The numbers of one figure before they become a value.
struct Count: Sendable {
  var result: IndicatorValue.Result
  var numerator: Int64?
  var denominator: Int64?
  var participations: Int64?
  /// What the parts add up to, and how far that exceeds the whole, each at the lower and at the upper end.
  var simple: (lower: Int64?, upper: Int64?)
  var overlap: (lower: Int64?, upper: Int64?)
  var marks = CellMarks()

  init(_ result: IndicatorValue.Result) { self.result = result }

  init(reason: IndicatorValue.Reason) { self.init(.notComputable(reason)) }

  /// A whole number, or two ends of one.
  init(_ ends: Ends) {
    self.init(.notComputable(.overflow))
    marks = ends.marks
    guard let lower = Int64(exactly: ends.lower) else { return }
    if let upper = ends.upper, Int64(exactly: upper) == nil { return }
    numerator = lower
    let upper = ends.upper.flatMap { Int64(exactly: $0) }
    result = .between(Fraction(lower), upper.map { Fraction($0) })
  }

  /// A quotient times `per`, of a part and of what is beside it in the whole.
  ///
  /// The whole is the part and the rest, so the quotient rises with the part and falls with the rest.
  init(_ part: Ends, beside rest: Ends, per: Int64) {
    let whole = part + rest
    self.init(part, over: whole)
    if part.upper == part.lower, rest.upper == rest.lower {
      set(Self.quotient(part.lower, whole.lower, per), isZero: whole.lower == 0)
      return
    }
    let least = rest.upper.flatMap { Self.quotient(part.lower, part.lower + $0, per) } ?? .zero
    let most =
      part.upper.flatMap { Self.quotient($0, $0 + rest.lower, per) } ?? Fraction(per)
    result = .between(least, most)
  }

  /// A quotient times `per` of two numbers that know nothing of one another.
  init(_ top: Ends, over bottom: Ends, per: Int64) {
    self.init(top, over: bottom)
    if top.upper == top.lower, bottom.upper == bottom.lower {
      set(Self.quotient(top.lower, bottom.lower, per), isZero: bottom.lower == 0)
      return
    }
    let least = bottom.upper.flatMap { Self.quotient(top.lower, $0, per) } ?? .zero
    result = .between(least, top.upper.flatMap { Self.quotient($0, bottom.lower, per) })
  }

  private init(_ top: Ends, over bottom: Ends) {
    self.init(.notComputable(.overflow))
    numerator = Int64(exactly: top.lower)
    denominator = Int64(exactly: bottom.lower)
    marks = bottom.marks
  }

  private mutating func set(_ quotient: Fraction?, isZero: Bool) {
    if isZero {
      result = .notComputable(.zeroDenominator)
    } else if let quotient {
      result = .exact(quotient)
    }
  }

  private static func quotient(_ top: Int128, _ bottom: Int128, _ per: Int64) -> Fraction? {
    guard let top = Int64(exactly: top), let bottom = Int64(exactly: bottom) else { return nil }
    return Fraction(top, bottom)?.multiplied(by: Fraction(per))
  }
}
