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

  /// 090-1234-5678, 0235(25)2111, 09012345678: ten or eleven digits that begin with 0; 090 1234 5678, 090.1234.5678 and
  /// (03) 1234-5678 in groups of which the last has four; +81-90-1234-5678.
  private static func hasPhone(_ text: String) -> Bool {
    let isJoined = runs(in: text, joinedBy: "-()").contains { run in
      let digits = run.filter(\.isNumber)
      guard digits.hasPrefix("0"), !digits.hasPrefix("00") else { return false }
      if digits.count == run.count { return digits.count == 11 && "789".contains(second(digits)) }
      return (10...11).contains(digits.count)
    }
    return isJoined || hasPhoneInGroups(text) || hasPhoneOfJapan(text)
  }

  private static func hasPhoneInGroups(_ text: String) -> Bool {
    runs(in: text, joinedBy: "-(). ").contains { run in
      let groups = run.split { !$0.isNumber }
      return groups.indices.dropFirst(2).contains { last in
        let number = groups[(last - 2)...last]
        return number.first?.hasPrefix("0") == true && number.first?.hasPrefix("00") == false
          && number.last?.count == 4 && number.allSatisfy { (1...5).contains($0.count) }
          && (10...11).contains(number.reduce(0) { $0 + $1.count })
      }
    }
  }

  /// +81 and nine or ten digits, with or without the 0 in brackets.
  private static func hasPhoneOfJapan(_ text: String) -> Bool {
    let parts = text.split(separator: "+81", omittingEmptySubsequences: false)
    return parts.dropFirst().contains { rest in
      let digits = rest.prefix { $0.isASCII && $0.isNumber || "-(). ".contains($0) }
        .filter(\.isNumber)
      return (9...10).contains(digits.drop { $0 == "0" }.count)
    }
  }

  /// A mail address whose @ is written out: taro(at)example.jp, taro[at]example.jp.
  package static func hasSpeltMail(_ text: String) -> Bool {
    let plain = WidthFolding.matchKey(text)
    return ["(at)", "(アット)", "(アットマーク)", "★"].contains {
      plain.contains($0) && isMail(plain.replacing($0, with: "@"))
    }
  }

  /// A name in a network: LINE ID: abc_12, Instagram：taro.y, @taro_y. A word behind an @ is none without a digit or _.
  package static func hasNetworkID(_ text: String) -> Bool {
    let plain = WidthFolding.matchKey(text)
    let behindAt = plain.split(separator: "@", omittingEmptySubsequences: false).dropFirst()
    if behindAt.contains(where: { isID($0, needsMark: true) }) { return true }
    return networks.contains { network in
      let parts = plain.split(separator: network, omittingEmptySubsequences: false)
      return zip(parts, parts.dropFirst()).contains { before, rest in
        // オンライン：zoom2 is no name in LINE.
        let isWord = !(before.unicodeScalars.last.map(continuesWord) ?? false)
        let isNamed = rest.hasPrefix("id") || rest.hasPrefix(":")
        let id = rest.trimmingPrefix("id").trimmingPrefix("は").drop { ":@".contains($0) }
        return isWord && isNamed && !id.hasPrefix("http") && isID(id, needsMark: false)
      }
    }
  }

  private static func continuesWord(_ scalar: Unicode.Scalar) -> Bool {
    0x61...0x7A ~= scalar.value || 0x30A1...0x30FC ~= scalar.value
  }

  private static let networks = [
    "line", "ライン", "instagram", "インスタ", "インスタグラム", "twitter", "ツイッター", "facebook", "フェイスブック",
    "tiktok",
    "sns",
  ]

  private static func isID(_ text: Substring, needsMark: Bool) -> Bool {
    let id = text.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "_.-".contains($0)) }
    return id.count >= 4 && id.contains(where: \.isLetter)
      && (!needsMark || id.contains { $0.isNumber || $0 == "_" })
  }

  /// 〒997-0035: what stands behind it is an address.
  package static func hasPostalCode(_ text: String) -> Bool {
    WidthFolding.fold(text, minus: true).split(separator: "〒", omittingEmptySubsequences: false)
      .dropFirst().contains { rest in
        let code = rest.drop { $0 == " " }.prefix { $0.isASCII && $0.isNumber || $0 == "-" }
        return code.filter(\.isNumber).count == 7
      }
  }

  /// A mobile telephone's number and nothing else, however it is parted.
  package static func isMobilePhone(_ text: String) -> Bool {
    let plain = WidthFolding.fold(text, minus: true)
    let digits = plain.filter(\.isNumber)
    return digits.count == 11 && ["090", "080", "070"].contains(digits.prefix(3))
      && plain.allSatisfy { $0.isASCII && $0.isNumber || "-(). ".contains($0) }
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
