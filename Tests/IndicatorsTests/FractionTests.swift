import Foundation
import Testing

@testable import Indicators

@Suite("Exact numbers and their one rounding")
struct FractionTests {
  @Test(
    "rounds half away from zero",
    arguments: [
      (1, 2, 0, "1"), (-1, 2, 0, "-1"), (5, 2, 0, "3"), (1, 3, 1, "0.3"), (2, 3, 1, "0.7"),
      (125, 1000, 2, "0.13"), (-125, 1000, 2, "-0.13"), (124_999, 1_000_000, 2, "0.12"),
      (99_949, 1000, 1, "99.9"), (9995, 100, 1, "100.0"), (0, 7, 2, "0.00"), (7, 1, 3, "7.000"),
      (-4, 1000, 2, "0.00"), (1, 1, 40, "1.000000000000000000"), (17, 10, -1, "2"),
    ] as [(Int64, Int64, Int, String)])
  func rounds(_ numerator: Int64, _ denominator: Int64, _ digits: Int, _ text: String) throws {
    #expect(try #require(Fraction(numerator, denominator)).text(digits: digits) == text)
  }

  @Test(
    "does not round across a threshold",
    arguments: [
      // Value, threshold, digits, text where at least the threshold is good, text where at most is.
      ("99.96", "100", 1, "99.9", "100.0"), ("100", "100", 1, "100.0", "100.0"),
      ("100.04", "100", 1, "100.0", "100.1"), ("99.949", "99.95", 1, "99.9", "99.9"),
      ("99.949", "99.95", 2, "99.94", "99.95"), ("99.95", "99.95", 1, "100.0", "99.9"),
      ("99.94", "99.93", 1, "100.0", "100.0"), ("99.5", "100", 0, "99", "100"),
      ("-0.04", "0", 1, "-0.1", "0.0"), ("50", "100", 0, "50", "50"),
    ])
  func keepsItsSide(
    _ value: String, _ threshold: String, _ digits: Int, _ atLeast: String, _ atMost: String
  ) throws {
    let value = try #require(Fraction(decimalText: value))
    let threshold = try #require(Fraction(decimalText: threshold))
    #expect(value.text(digits: digits, notCrossing: threshold) == atLeast)
    #expect(value.text(digits: digits, notCrossing: threshold, reached: .atMost) == atMost)
  }

  @Test("sets thousands apart when asked")
  func groups() throws {
    #expect(Fraction(1234).text(digits: 0) == "1234")
  }

  @Test("is reduced, with its sign above the line")
  func reduces() throws {
    let half = try #require(Fraction(-3, -6))
    #expect((half.numerator, half.denominator) == (1, 2))
    #expect(Fraction(3, -6) == Fraction(-1, 2))
    #expect(Fraction(1, 0) == nil)
  }

  @Test("tells of overflow instead of trapping")
  func overflows() throws {
    let large = Fraction(.max)
    #expect(large.adding(Fraction(1)) == nil)
    #expect(large.multiplied(by: Fraction(2)) == nil)
    #expect(large.multiplied(by: try #require(Fraction(1, .max))) == Fraction(1))
    #expect(Fraction(.min).subtracting(large) == nil)
    #expect(Fraction(.min, -1) == nil)
    #expect(Fraction(5).divided(by: .zero) == nil)
    #expect(Fraction(.min).text(digits: 18).hasPrefix("-9223372036854775808."))
    #expect(Fraction(.min) < large)
    #expect(Fraction(.max).text(digits: 18, notCrossing: Fraction(.min)).hasPrefix("9223"))
  }

  @Test("takes decimals exactly")
  func readsDecimals() throws {
    #expect(Fraction(decimal: try #require(Decimal(string: "-9.5"))) == Fraction(-19, 2))
    #expect(Fraction(decimal: Decimal(600)) == Fraction(600))
    #expect(Fraction(decimal: Decimal.nan) == nil)
    #expect(Fraction(decimal: try #require(Decimal(string: "1e30"))) == nil)
    #expect(Fraction(decimalText: "0.1") == Fraction(1, 10))
    #expect(Fraction(decimalText: "--1") == nil)
    #expect(Fraction(decimalText: "1.2.3") == nil)
    #expect(Fraction(decimalText: "約30") == nil)
    #expect(Fraction(decimalText: "") == nil)
  }

  @Test("adds and compares by cross multiplication")
  func adds() throws {
    let third = try #require(Fraction(1, 3))
    let half = try #require(Fraction(1, 2))
    #expect(third.adding(half) == Fraction(5, 6))
    #expect(half.subtracting(third) == Fraction(1, 6))
    #expect(third < half)
    #expect(!(half < half))
  }
}
