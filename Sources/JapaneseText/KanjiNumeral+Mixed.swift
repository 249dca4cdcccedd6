extension KanjiNumeral {
  /// The number in kanji, or in digits and kanji, with which a text starts, and how many characters it takes:
  /// 二千三百人 is 2300 and 4, 1万2千人 is 12000 and 4.
  ///
  /// Nil where no number stands there, and for digits followed by one kanji numeral at the most: 3千円 is three of
  /// 千円, which is a matter of its unit.
  package static func leadingValue(of text: String) -> (value: Int, length: Int)? {
    let written = text.prefix {
      $0.isASCII && $0.isNumber || $0.unicodeScalars.allSatisfy(isNumeral)
    }
    if written.allSatisfy({ !$0.isASCII }) {
      return value(of: String(written)).map { ($0, written.count) }
    }
    return mixedValue(written).map { ($0, written.count) }
  }

  private static func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
    "〇零一二三四五六七八九十百千万億".unicodeScalars.contains(scalar)
  }

  /// Digits before falling units: 1万2千300.
  private static func mixedValue(_ text: Substring) -> Int? {
    var total = 0
    var smallest = Int.max
    var parts = 0
    var rest = text
    while !rest.isEmpty {
      let digits = rest.prefix(while: \.isASCII)
      guard let number = Int(digits), digits.count <= 9 else { return nil }
      rest = rest.dropFirst(digits.count)
      let unit = rest.first.map { scales[$0] ?? 0 } ?? 1
      guard unit > 0, unit < smallest, number < smallest else { return nil }
      total += number * unit
      (smallest, parts) = (unit, parts + 1)
      rest = rest.dropFirst()
    }
    return parts > 1 ? total : nil
  }

  private static let scales: [Character: Int] = [
    "百": 100, "千": 1000, "万": 10_000, "億": 100_000_000,
  ]
}
