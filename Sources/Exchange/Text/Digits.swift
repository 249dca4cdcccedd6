/// Fixed-width decimal numbers.
package enum Digits {
  /// Left-padded with zeros: 62031 to six digits is `062031`.
  package static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
