extension Fraction {
  /// On which side of a threshold a number is good, and so where its text must not pretend to be.
  package enum Side: Sendable {
    /// Reached at the threshold and above.
    case atLeast
    /// Reached at the threshold and below.
    case atMost
  }

  /// Decimal places that can be asked for; others are clamped.
  static let digitsRange = 0...18

  /// The number with so many decimal places, half away from zero (四捨五入).
  package func text(digits: Int) -> String {
    let places = Self.clamped(digits)
    return Self.write(scaled(to: places, rounding: .toNearestOrAwayFromZero), places)
  }

  /// The number with so many decimal places, rounded so that text and number lie on the same side of a
  /// threshold: 99.96 does not become 100.0 where 100 was to be reached.
  package func text(
    digits: Int, notCrossing threshold: Fraction, reached side: Side = .atLeast
  ) -> String {
    let places = Self.clamped(digits)
    let nearest = scaled(to: places, rounding: .toNearestOrAwayFromZero)
    let unit = Self.powerOfTen(places)
    let isReached = Self.reaches(Int128(numerator), Int128(denominator), threshold, side)
    if Self.reaches(nearest, unit, threshold, side) == isReached {
      return Self.write(nearest, places)
    }
    let isBelow = self < threshold || (self == threshold && side == .atMost)
    return Self.write(scaled(to: places, rounding: isBelow ? .down : .up), places)
  }

  /// The number times ten to `places`, as an integer. `.down` and `.up` go towards −∞ and +∞.
  private func scaled(to places: Int, rounding rule: FloatingPointRoundingRule) -> Int128 {
    let scaled = Int128(numerator) * Self.powerOfTen(places)
    let (quotient, rest) = scaled.quotientAndRemainder(dividingBy: Int128(denominator))
    switch rule {
    case .down: return rest < 0 ? quotient - 1 : quotient
    case .up: return rest > 0 ? quotient + 1 : quotient
    default:
      guard rest.magnitude * 2 >= UInt128(denominator) else { return quotient }
      return numerator < 0 ? quotient - 1 : quotient + 1
    }
  }

  private static func clamped(_ digits: Int) -> Int {
    min(max(digits, digitsRange.lowerBound), digitsRange.upperBound)
  }

  private static func reaches(
    _ top: Int128, _ bottom: Int128, _ threshold: Fraction, _ side: Side
  ) -> Bool {
    let left = top.multipliedFullWidth(by: Int128(threshold.denominator))
    let right = Int128(threshold.numerator).multipliedFullWidth(by: bottom)
    let isLess = (left.high, left.low) < (right.high, right.low)
    let isEqual = (left.high, left.low) == (right.high, right.low)
    return isEqual || (side == .atLeast ? !isLess : isLess)
  }

  private static func write(_ scaled: Int128, _ places: Int) -> String {
    var digits = String(scaled.magnitude)
    digits = String(repeating: "0", count: max(0, places + 1 - digits.utf8.count)) + digits
    let whole = String(digits.dropLast(places))
    let decimals = places == 0 ? "" : "." + digits.suffix(places)
    return (scaled < 0 ? "-" : "") + whole + decimals
  }
}

extension Fraction {
  /// A whole number as it is, any other with six decimal places: for machines, not for people.
  package var plainText: String { denominator == 1 ? String(numerator) : text(digits: 6) }
}
