extension String {
  /// Without any white space; the text itself where it has none, as most have.
  package var withoutBlanks: String {
    guard unicodeScalars.contains(where: Self.isBlank) else { return self }
    return String(UnicodeScalarView(unicodeScalars.filter { !Self.isBlank($0) }))
  }

  /// Whether a blank parts two numbers, as in `10 20`: without it they would become another one.
  package var hasBlankBetweenNumbers: Bool {
    let words = wordsBetweenBlanks
    return zip(words, words.dropFirst()).contains(where: Self.parts)
  }

  /// Without blanks; nil where one parts two numbers and is not the mark of thousands that it is in
  /// `1 234 567`.
  package var withoutBlanksOfThousands: String? {
    let words = wordsBetweenBlanks
    if words.count < 2 { return words.first ?? self }
    let isWhole = zip(words, words.dropFirst()).allSatisfy { left, right in
      !Self.parts(left, right) || Self.isThousands(left, right)
    }
    return isWhole ? words.joined() : nil
  }

  private var wordsBetweenBlanks: [String] {
    unicodeScalars.split(whereSeparator: Self.isBlank).map { String($0) }
  }

  /// Kanji numerals are numbers too.
  private static func parts(_ left: String, _ right: String) -> Bool {
    left.last?.isNumber == true && right.first?.isNumber == true
  }

  /// One to three digits and then exactly three, with no other mark of thousands before them.
  private static func isThousands(_ left: String, _ right: String) -> Bool {
    let before = left.reversed().prefix { $0.isASCII && ($0.isNumber || ",.".contains($0)) }
    let after = right.prefix { $0.isASCII && ($0.isNumber || $0 == ",") }
    return (1...3).contains(before.count) && after.count == 3
      && (before + after).allSatisfy(\.isNumber)
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value <= 0x20 || scalar.value == 0xA0
      || scalar.value >= 0x2000 && scalar.value < 0x3001
        && scalar.properties.isWhitespace
  }
}
