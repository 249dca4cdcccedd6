import JapaneseText

/// What the text of one cell shows that a rule of machine readability speaks of.
enum CellTexts {
  /// 12（3）, 男3女2: two numbers in one cell.
  static func holdTwoNumbers(_ raw: String) -> Bool {
    WidthFolding.fold(raw).split { character in
      !(character.isASCII && character.isNumber) && character != "," && character != "."
    }.count > 1 || raw.contains(where: \.isNewline)
  }

  /// 東京都、大阪府: several words in one cell.
  static func holdSeveralWords(_ raw: String) -> Bool {
    WidthFolding.trimmed(raw).contains { "、，,；;／/".contains($0) || $0.isNewline }
  }

  /// 4/1〜4/3: several days in one cell.
  static func holdSeveralDays(_ raw: String) -> Bool {
    WidthFolding.trimmed(raw).contains { "、，,；;〜～~".contains($0) || $0.isNewline }
  }

  /// その他（オンライン説明会）: a choice with its details.
  static func sayOtherWithDetail(_ raw: String) -> Bool {
    let text = WidthFolding.fold(WidthFolding.trimmed(raw))
    guard text.hasPrefix("その他") else { return false }
    let rest = text.dropFirst(3)
    return rest.count > 1 && rest.first.map { !$0.isLetter } == true
  }

  /// 9, A1: a code rather than a word.
  static func areCode(_ raw: String) -> Bool {
    let text = WidthFolding.fold(WidthFolding.trimmed(raw))
    return (1...4).contains(text.count)
      && text.allSatisfy { $0.isASCII && ($0.isNumber || $0.isLetter) }
  }

  /// ◯, ＊: neither number nor word.
  static func areSign(_ raw: String) -> Bool {
    let text = WidthFolding.trimmed(raw)
    return !text.isEmpty && text.allSatisfy { !$0.isLetter && !$0.isNumber }
  }
}
