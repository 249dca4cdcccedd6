package import struct Foundation.Decimal

extension Fraction {
  /// The exact value of a decimal; nil when it is no number or has too many digits for 64 bits.
  package init?(decimal: Decimal) {
    guard decimal.isFinite else { return nil }
    self.init(decimalText: decimal.description)
  }

  /// Reads `-12.50`: an optional minus, digits, and at most one point.
  package init?(decimalText text: String) {
    let isNegative = text.hasPrefix("-")
    let parts = text.dropFirst(isNegative ? 1 : 0)
      .split(separator: ".", omittingEmptySubsequences: false)
    guard let whole = parts.first, parts.count <= 2 else { return nil }
    let digits = whole + (parts.count == 2 ? parts[1] : "")
    let decimals = parts.count == 2 ? parts[1].count : 0
    guard !digits.isEmpty, digits.utf8.allSatisfy({ (48...57).contains($0) }), decimals <= 18,
      let magnitude = Int128(String(digits))
    else { return nil }
    self.init(wide: isNegative ? -magnitude : magnitude, Self.powerOfTen(decimals))
  }

  /// 10 to a power of 0 to 18.
  static func powerOfTen(_ exponent: Int) -> Int128 {
    (0..<exponent).reduce(Int128(1)) { power, _ in power * 10 }
  }
}
