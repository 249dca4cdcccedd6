/// Numbers as people read them.
package enum NumberText {
  /// Thousands set apart: `-1234567.8` becomes `-1,234,567.8`.
  package static func grouped(_ number: String) -> String {
    let sign = number.hasPrefix("-") ? "-" : ""
    let parts = number.dropFirst(sign.count).split(
      separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let digits = Array(parts.first ?? "")
    var whole = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { whole.append(",") }
      whole.append(digit)
    }
    return sign + whole + (parts.count > 1 ? "." + parts[1] : "")
  }

  package static func grouped(_ number: some BinaryInteger) -> String { grouped(String(number)) }

  /// A difference with its sign always written: `+12`, `-3`, `±0` as `0`.
  package static func signed(_ number: String) -> String {
    let isZero = number.allSatisfy { "-0.".contains($0) }
    if isZero { return number.replacing("-", with: "") }
    return (number.hasPrefix("-") ? "" : "+") + grouped(number)
  }

  /// Pixels: one decimal at most, never `-0`.
  static func pixels(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded(.toNearestOrAwayFromZero))
    let sign = tenths < 0 ? "-" : ""
    let whole = abs(tenths) / 10
    let rest = abs(tenths) % 10
    return rest == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(rest)"
  }
}
