import JapaneseText

/// Takes numbers and words from the front of a folded text.
struct TextScanner {
  private let scalars: [Unicode.Scalar]
  private var position = 0

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  var isAtEnd: Bool { position == scalars.count }
  var rest: String { String(String.UnicodeScalarView(scalars[position...])) }

  /// Takes the word if it stands next.
  mutating func take(_ word: String) -> Bool {
    let wanted = Array(word.unicodeScalars)
    guard scalars[position...].starts(with: wanted) else { return false }
    position += wanted.count
    return true
  }

  /// Takes the first of the words that stands next.
  mutating func takeFirst(of words: [String]) -> String? {
    for word in words where take(word) { return word }
    return nil
  }

  /// Takes one scalar of the set.
  mutating func takeOne(of set: String) -> Unicode.Scalar? {
    guard position < scalars.count, set.unicodeScalars.contains(scalars[position]) else {
      return nil
    }
    position += 1
    return scalars[position - 1]
  }

  /// A whole number in ASCII digits, or in kanji, with the number of its digits; at most nine.
  mutating func takeNumber() -> (value: Int, digits: Int)? {
    let digits = scalars[position...].prefix { ("0"..."9").contains($0) }
    if digits.isEmpty { return takeKanjiNumber() }
    guard digits.count <= 9, let value = Int(String(String.UnicodeScalarView(digits))) else {
      return nil
    }
    position += digits.count
    return (value, digits.count)
  }

  /// 令和6, R6, 令和元: an era and its year.
  mutating func takeEraYear() -> (era: Era, year: (value: Int, digits: Int))? {
    let start = position
    guard let era = takeEra() else { return nil }
    _ = take(".")
    if take("元") { return (era, (1, 1)) }
    if let year = takeNumber() { return (era, year) }
    position = start
    return nil
  }

  private mutating func takeEra() -> Era? {
    for length in [2, 1] where position + length <= scalars.count {
      let name = String(String.UnicodeScalarView(scalars[position..<position + length]))
      if let era = Era.named(name) {
        position += length
        return era
      }
    }
    return nil
  }

  private mutating func takeKanjiNumber() -> (value: Int, digits: Int)? {
    let signs = scalars[position...].prefix { "〇零一二三四五六七八九十".unicodeScalars.contains($0) }
    let text = String(String.UnicodeScalarView(signs))
    guard let value = KanjiNumeral.value(of: text) else { return nil }
    position += signs.count
    return (value, String(value).utf8.count)
  }
}
