extension Fraction {
  /// A whole number as it is, any other with six decimal places: for machines, not for people.
  package var plainText: String { denominator == 1 ? String(numerator) : text(digits: 6) }
}
