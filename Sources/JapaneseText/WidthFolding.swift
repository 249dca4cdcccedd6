/// Brings the several widths of one Japanese text to one form.
package enum WidthFolding {
  /// Full-width ASCII, digits, signs and U+3000 to half width; half-width kana to full width with
  /// their voiced marks joined; what only looks like a kanji (``LookAlikes``) to that kanji. Idempotent.
  ///
  /// - Parameter minus: whether every dash-like sign stands for a minus, as in a cell that holds a
  ///   number; it then becomes `-`. In other text ー and ― keep their meaning.
  package static func fold(_ text: String, minus: Bool = false) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    var folded = FoldedScalars()
    for scalar in text.unicodeScalars {
      folded.append(minus && isDash(scalar) ? "-" : scalar)
    }
    return folded.text
  }

  /// A key for comparing labels and names. Idempotent.
  ///
  /// Folded, without any white space, in lower case, all brackets round, kanji that are written in two
  /// forms in the commoner one, and ケ, が, ガ between kanji as ヶ.
  package static func matchKey(_ text: String) -> String {
    // Most labels are kanji and kana, or names of fields: there is nothing to do.
    text.unicodeScalars.allSatisfy(isOwnKey) ? text : rewrittenKey(text)
  }

  /// The key of any text.
  static func rewrittenKey(_ text: String) -> String {
    let kept = text.unicodeScalars.filter { !isBlank($0) && !KanjiVariants.isSelector($0) }
    let lowered = fold(String(String.UnicodeScalarView(kept))).lowercased()
    let plain = lowered.unicodeScalars.map { KanjiVariants.common(roundBracket($0)) }
    return String(String.UnicodeScalarView(unifyingGa(in: plain)))
  }

  /// Whether a character has no other in a key, wherever it stands: kanji of one form, kana without ケ, が, ガ and apart
  /// from voiced marks, small letters, digits and most ASCII signs.
  private static func isOwnKey(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x21...0x7E: !(0x41...0x5B ~= scalar.value) && !"]{}".unicodeScalars.contains(scalar)
    case 0x304C, 0x30AC, 0x30B1: false
    case 0x3041...0x3096, 0x30A1...0x30FC: true
    case 0x4E00...0x9FFF: !KanjiVariants.hasCommonForm(scalar)
    default: false
    }
  }

  /// A key of somebody's in the form in which keys are compared: folded, in capitals, every dash a hyphen; ー is one
  /// between letters and digits alone. Idempotent.
  package static func foldKey(_ text: String) -> String {
    let folded = Array(fold(text).uppercased().unicodeScalars)
    let dashed = folded.indices.map { index -> Unicode.Scalar in
      guard isDash(folded[index]) else { return folded[index] }
      if folded[index] != "ー" { return "-" }
      let isInside =
        index > 0 && folded[index - 1].isASCII
        && (index + 1 == folded.count || folded[index + 1].isASCII)
      return isInside ? "-" : "ー"
    }
    return String(String.UnicodeScalarView(dashed))
  }

  /// Without white space at both ends: ASCII, U+3000, no-break and zero-width spaces.
  package static func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !isBlank($0) }),
      let last = scalars.lastIndex(where: { !isBlank($0) })
    else { return "" }
    return String(scalars[first...last])
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    // No character of these blocks is a space, and asking Unicode's tables takes long.
    if 0x3001...0xFEFE ~= scalar.value || 0x21...0x7E ~= scalar.value { return false }
    if scalar.properties.isWhitespace { return true }
    switch scalar.value {
    case 0x200B...0x200D, 0x2060, 0xFEFF: return true
    default: return false
    }
  }

  private static func isDash(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2010...0x2015, 0x2212, 0x2500, 0x30FC, 0xFE63, 0xFF0D, 0xFF70: return true
    default: return false
    }
  }

  private static func roundBracket(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    // The dictionary is asked of brackets only, not of each letter.
    0x3016...0xFFFF ~= scalar.value ? scalar : roundBrackets[scalar] ?? scalar
  }

  private static let roundBrackets: [Unicode.Scalar: Unicode.Scalar] = [
    "[": "(", "{": "(", "〔": "(", "〈": "(", "《": "(", "「": "(", "『": "(", "【": "(",
    "]": ")", "}": ")", "〕": ")", "〉": ")", "》": ")", "」": ")", "』": ")", "】": ")",
  ]

  private static func unifyingGa(in scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard scalars.count > 2 else { return scalars }
    var unified = scalars
    for position in 1..<scalars.count - 1 where isGa(scalars[position]) {
      let neighbours = [scalars[position - 1], scalars[position + 1]]
      if neighbours.allSatisfy(\.properties.isIdeographic) { unified[position] = "ヶ" }
    }
    return unified
  }

  private static func isGa(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "ケ" || scalar == "が" || scalar == "ガ"
  }
}
