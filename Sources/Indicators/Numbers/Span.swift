/// A number, or the two ends between which it lies.
package struct Span: Sendable, Equatable {
  package let lower: Fraction
  /// Equal to ``lower`` where the number is exact; nil where there may be any number more.
  package let upper: Fraction?

  package init(_ lower: Fraction, _ upper: Fraction?) {
    self.lower = lower
    self.upper = upper
  }

  package var isExact: Bool { lower == upper }

  /// Both ends moved by one number; nil where it does not fit.
  func adding(_ number: Fraction) -> Span? {
    guard let low = lower.adding(number) else { return nil }
    guard let upper else { return Span(low, nil) }
    return upper.adding(number).map { Span(low, $0) }
  }

  /// Every difference that can be; nil where one does not fit. Without an end at the bottom there is none.
  func subtracting(_ other: Span) -> Span? {
    guard let top = other.upper, let low = lower.subtracting(top) else { return nil }
    guard let upper else { return Span(low, nil) }
    return upper.subtracting(other.lower).map { Span(low, $0) }
  }
}
