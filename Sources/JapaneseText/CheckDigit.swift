/// Check digits of Japanese public codes; texts are ASCII digits.
package enum CheckDigit {
  /// The sixth digit of a municipality or prefecture code (全国地方公共団体コード): 11 − Σ(digit ×
  /// weight 6…2) mod 11, its last digit. Nil unless the text is five digits.
  package static func municipality(_ fiveDigits: String) -> Character? {
    guard let digits = digits(of: fiveDigits, count: 5) else { return nil }
    let sum = zip(digits, [6, 5, 4, 3, 2]).reduce(0) { $0 + $1.0 * $1.1 }
    return String((11 - sum % 11) % 10).first
  }

  package static func isValidMunicipality(_ sixDigits: String) -> Bool {
    guard digits(of: sixDigits, count: 6) != nil else { return false }
    return municipality(String(sixDigits.prefix(5))) == sixDigits.last
  }

  /// 法人番号: the first digit is 9 − Σ(digit × 1 or 2 in turn from the right) mod 9 (Ordinance of the
  /// Ministry of Finance on corporate numbers, article 2).
  package static func isValidCorporateNumber(_ thirteenDigits: String) -> Bool {
    guard let digits = digits(of: thirteenDigits, count: 13) else { return false }
    let sum = digits.dropFirst().reversed().enumerated()
      .reduce(0) { $0 + $1.element * ($1.offset % 2 == 0 ? 1 : 2) }
    return digits[0] == 9 - sum % 9
  }

  /// 個人番号: the last digit is 11 − Σ(digit × weight) mod 11, or 0 where that is above 9; weights are
  /// 2…7, 2…6 from the right (Ordinance 85 of 2014 of the Ministry of Internal Affairs, article 5).
  static func isValidIndividualNumber(_ twelveDigits: String) -> Bool {
    guard let digits = digits(of: twelveDigits, count: 12) else { return false }
    let weights = [2, 3, 4, 5, 6, 7, 2, 3, 4, 5, 6]
    let sum = zip(digits.dropLast().reversed(), weights).reduce(0) { $0 + $1.0 * $1.1 }
    let remainder = sum % 11
    return digits[11] == (remainder <= 1 ? 0 : 11 - remainder)
  }

  private static func digits(of text: String, count: Int) -> [Int]? {
    let bytes = Array(text.utf8)
    guard bytes.count == count, bytes.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return bytes.map { Int($0) - 0x30 }
  }
}
