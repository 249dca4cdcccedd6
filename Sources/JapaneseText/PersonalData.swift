/// Finds what looks like somebody's phone, mail or individual number in a cell that should hold none.
package enum PersonalData {
  package static func isSuspicious(_ text: String) -> Bool {
    mayBeSuspicious(text) && looksSuspicious(text)
  }

  /// Whether a text looks like personal data, by a close look at every text, likely or not.
  static func looksSuspicious(_ text: String) -> Bool {
    let plain = WidthFolding.fold(text, minus: true)
    return isMail(plain) || hasPhone(plain) || hasIndividualNumber(plain)
  }

  /// A mail address or a telephone number, wherever it stands. Individual numbers are left to columns that are
  /// read: one in ten numbers of twelve digits looks like one.
  package static func isContact(_ text: String) -> Bool {
    guard mayBeSuspicious(text) else { return false }
    let plain = WidthFolding.fold(text, minus: true)
    return isMail(plain) || hasPhone(plain)
  }

  private static func mayBeSuspicious(_ text: String) -> Bool {
    var text = text
    return text.withUTF8(mayBeSuspicious)
  }

  /// Something, @, something with a dot.
  package static func isMail(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count > 1 else { return false }
    return zip(parts, parts.dropFirst()).contains { before, after in
      let domain = after.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || ".-".contains($0)) }
      let hasName = before.last.map { $0.isASCII && ($0.isLetter || $0.isNumber) } ?? false
      return hasName && domain.dropFirst().contains(".")
    }
  }

  /// Whether kanji, kana or other letters beyond ASCII stand in a text, as in names and not in numbers.
  package static func isWritten(_ text: String) -> Bool {
    text.unicodeScalars.contains { scalar in
      if scalar.isASCII { return false }
      switch scalar.properties.generalCategory {
      case .otherLetter, .modifierLetter, .lowercaseLetter, .uppercaseLetter, .titlecaseLetter:
        return true
      default: return false
      }
    }
  }

  /// Every letter and digit covered; signs stay, so that the shape can be recognised by its writer.
  package static func masked(_ text: String) -> String {
    String(text.map { $0.isLetter || $0.isNumber ? "●" : $0 })
  }

  /// Whether a text was masked.
  package static func isMasked(_ text: String) -> Bool { text.contains("●") }

  /// The text, masked where it is suspicious.
  package static func safe(_ text: String) -> String { isSuspicious(text) ? masked(text) : text }

  /// 090-1234-5678, 0235(25)2111, 09012345678: ten or eleven digits that begin with 0.
  private static func hasPhone(_ text: String) -> Bool {
    runs(in: text, joinedBy: "-()").contains { run in
      let digits = run.filter(\.isNumber)
      guard digits.hasPrefix("0"), !digits.hasPrefix("00") else { return false }
      if digits.count == run.count { return digits.count == 11 && "789".contains(second(digits)) }
      return (10...11).contains(digits.count)
    }
  }

  /// A telephone number and nothing else, with its hyphens or of a mobile telephone.
  package static func isPlainPhone(_ key: String) -> Bool {
    let plain = WidthFolding.fold(key, minus: true)
    return plain.allSatisfy { $0.isASCII && $0.isNumber || "-() ".contains($0) } && hasPhone(plain)
  }

  private static func second(_ digits: String) -> Character { digits.dropFirst().first ?? " " }

  /// A 個人番号 and nothing else.
  package static func isIndividualNumber(_ text: String) -> Bool {
    let digits = WidthFolding.fold(text, minus: true).filter { $0 != "-" && $0 != " " }
    return digits.count == 12 && digits.allSatisfy { $0.isASCII && $0.isNumber }
      && CheckDigit.isValidIndividualNumber(digits)
  }

  private static func hasIndividualNumber(_ text: String) -> Bool {
    runs(in: text, joinedBy: "- ").contains { run in
      let digits = run.filter(\.isNumber)
      return digits.count == 12 && CheckDigit.isValidIndividualNumber(digits)
    }
  }

  /// A town and then a house number: 馬場町9-25, 二丁目3番. Only for cells that should name a place.
  package static func hasStreet(_ text: String) -> Bool {
    let plain = WidthFolding.fold(text, minus: true)
    guard plain.contains(where: { "市区町村".contains($0) }) else { return false }
    if plain.contains("丁目") || plain.contains("番地") { return true }
    return runs(in: plain, joinedBy: "-").contains { run in
      run.split(separator: "-").count >= 2 && run.count <= 9
    }
  }

  /// Runs of ASCII digits, with the given signs between them.
  private static func runs(in text: String, joinedBy signs: String) -> [String] {
    text.split { !($0.isASCII && $0.isNumber) && !signs.contains($0) }.map {
      String($0.drop { !$0.isNumber }.reversed().drop { !$0.isNumber }.reversed())
    }
  }
}
