/// An exact rational number, reduced, with a positive denominator.
///
/// Arithmetic runs in 128 bits; a result that does not fit 64 bits again is nil, never a trap.
package struct Fraction: Sendable, Hashable {
  package let numerator: Int64
  package let denominator: Int64

  package static let zero = Fraction(0)

  package init(_ value: Int64) {
    numerator = value
    denominator = 1
  }

  /// Nil when the denominator is zero or the reduced number does not fit.
  package init?(_ numerator: Int64, _ denominator: Int64) {
    self.init(wide: Int128(numerator), Int128(denominator))
  }

  /// Nil when the denominator is zero or the reduced number does not fit.
  init?(wide numerator: Int128, _ denominator: Int128) {
    guard denominator != 0 else { return nil }
    let divisor = Self.greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
    let top = numerator.magnitude / divisor
    let bottom = denominator.magnitude / divisor
    let isNegative = (numerator < 0) != (denominator < 0)
    guard let signed = Int64(exactly: isNegative ? -Int128(top) : Int128(top)),
      let positive = Int64(exactly: bottom)
    else { return nil }
    self.numerator = signed
    self.denominator = positive
  }

  package var isZero: Bool { numerator == 0 }
  package var isNegative: Bool { numerator < 0 }

  /// The nearest floating-point number, for lengths in drawings; never for text.
  package var approximate: Double { Double(numerator) / Double(denominator) }

  package func adding(_ other: Fraction) -> Fraction? {
    Self.sum(self, Int128(other.numerator), Int128(other.denominator))
  }

  package func subtracting(_ other: Fraction) -> Fraction? {
    Self.sum(self, -Int128(other.numerator), Int128(other.denominator))
  }

  package func multiplied(by other: Fraction) -> Fraction? {
    Fraction(
      wide: Int128(numerator) * Int128(other.numerator),
      Int128(denominator) * Int128(other.denominator))
  }

  /// Nil when the other is zero or the result does not fit.
  func divided(by other: Fraction) -> Fraction? {
    Fraction(
      wide: Int128(numerator) * Int128(other.denominator),
      Int128(denominator) * Int128(other.numerator))
  }

  /// Each product is below 2¹²⁶, so neither they nor their sum can overflow.
  private static func sum(_ left: Fraction, _ top: Int128, _ bottom: Int128) -> Fraction? {
    Fraction(
      wide: Int128(left.numerator) * bottom + top * Int128(left.denominator),
      Int128(left.denominator) * bottom)
  }

  private static func greatestCommonDivisor(_ left: UInt128, _ right: UInt128) -> UInt128 {
    var (a, b) = (left, right)
    while b != 0 { (a, b) = (b, a % b) }
    return max(a, 1)
  }
}

extension Fraction: Comparable {
  package static func < (left: Self, right: Self) -> Bool {
    Int128(left.numerator) * Int128(right.denominator)
      < Int128(right.numerator) * Int128(left.denominator)
  }
}
