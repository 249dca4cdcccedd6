/// Neighbouring characters of one script.
struct TextRun {
  enum Kind { case kanji, hiragana, katakana, blank, other }

  let kind: Kind
  let text: String

  static func runs(of text: String) -> [TextRun] {
    var runs: [TextRun] = []
    var start = text.startIndex
    var kind: Kind?
    for index in text.unicodeScalars.indices {
      let next = Self.kind(of: text.unicodeScalars[index])
      if next == kind { continue }
      if let kind { runs.append(TextRun(kind: kind, text: String(text[start..<index]))) }
      (start, kind) = (index, next)
    }
    if let kind { runs.append(TextRun(kind: kind, text: String(text[start...]))) }
    return runs
  }

  static func isKanji(_ scalar: Unicode.Scalar) -> Bool {
    0x3400...0x9FFF ~= scalar.value || scalar == "々" || scalar == "ヶ"
      || 0xF900...0xFAFF ~= scalar.value || 0x20000...0x323AF ~= scalar.value
  }

  static func isKana(_ scalar: Unicode.Scalar) -> Bool {
    0x3041...0x3096 ~= scalar.value || 0x30A1...0x30FA ~= scalar.value || scalar == "ー"
  }

  private static func kind(of scalar: Unicode.Scalar) -> Kind {
    if isKanji(scalar) { return .kanji }
    if isKana(scalar) { return scalar.value < 0x30A0 ? .hiragana : .katakana }
    return scalar == " " || scalar == "\u{A0}" ? .blank : .other
  }
}
