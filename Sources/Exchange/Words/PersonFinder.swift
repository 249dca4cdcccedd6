import JapaneseText

/// Tells texts that speak of a person, by words (``PersonWords``) and by the shapes of numbers and addresses.
package struct PersonFinder: Sendable {
  /// What a cell below a label that speaks of people may be.
  package enum Likeness: Sendable {
    /// A surname and a given name, or a surname.
    case name
    /// Kanji or kana of which nothing is known.
    case perhaps
    case other
  }

  private let words: PersonWords
  /// What stands before a colon and a name: 氏名：, 担当者：.
  private let labels: [CellWords]
  /// The given names of two characters and more, the longest first.
  private let longGiven: [String]
  private let triggers: CharacterBits

  package init(_ table: TableWords) {
    words = table.people
    labels = [table[.personal], table[.persons]]
    longGiven = words.given.filter { $0.count > 1 }.sorted { ($1.count, $0) < ($0.count, $1) }
    let ends = words.given.compactMap(\.unicodeScalars.last)
    let others = (Array(words.givenEnds) + words.titles).compactMap(\.unicodeScalars.first)
    triggers = CharacterBits(ends + others + Array("：生番丁〒★".unicodeScalars))
  }

  /// The text of a cell that is not what its column asks for: masked where it may be a name, too.
  package func safeCell(_ text: String) -> String {
    likeness(text) == .other ? safe(text) : PersonalData.masked(text)
  }

  /// A file's path, its last name masked up to its ending where that speaks of a person.
  package func safeName(ofFile path: String) -> String {
    let start = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    let name = String(path[start...])
    guard speaksOfPerson(unread: name) else { return path }
    let end = name.lastIndex(of: ".") ?? name.endIndex
    return path[..<start] + PersonalData.masked(String(name[..<end])) + name[end...]
  }

  /// A text, masked where it speaks of a person.
  package func safe(_ text: String) -> String {
    speaksOfPerson(text) ? PersonalData.masked(text) : text
  }

  /// Whether there is somebody's number, address, day of birth or name in a text.
  package func speaksOfPerson(_ text: String) -> Bool {
    var text = text
    guard text.withUTF8(maySpeakOfPerson) else { return false }
    return PersonalData.isSuspicious(text) || PersonalData.hasHouseNumber(text)
      || PersonalData.hasBirthday(text) || PersonalData.hasSpeltMail(text)
      || PersonalData.hasNetworkID(text) || PersonalData.hasPostalCode(text) || isName(text)
      || holdsName(text) || holdsLatinName(text)
  }

  /// The same of a text that no field reads: one in ten numbers of twelve digits looks like a 個人番号, so of a number alone
  /// that is not asked there.
  package func speaksOfPerson(unread text: String) -> Bool {
    PersonalData.isContact(text) || !PersonalData.isSuspicious(text) && speaksOfPerson(text)
  }

  /// Whether a text must be looked at closely; most need not.
  ///
  /// - Parameter text: UTF-8.
  package func maySpeakOfPerson(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    triggers.stand(in: text) || PersonalData.mayHoldHouseNumber(text)
      || text.count <= Self.shortText && text.first == Self.leadOfKana
      || PersonalData.mayBeSuspicious(text) || text.contains(Self.colon)
      || PersonalData.mayHoldLatinWords(text)
  }

  /// Bytes up to which a text that begins in kana may be a name and nothing else.
  private static let shortText = 45
  private static let leadOfKana: UInt8 = 0xE3
  private static let colon: UInt8 = 0x3A
}

// MARK: Names

extension PersonFinder {
  /// Whether a text is a name and nothing else: 山田 太郎, 山田太郎様, ヤマダ タロウ.
  package func isName(_ text: String) -> Bool {
    guard text.utf8.count <= 60 else { return false }
    let parts = Self.parts(of: withoutTitle(text))
    switch parts.count {
    case 1: return isWholeName(parts[0])
    case 2: return isName(parts[0], parts[1])
    default: return false
    }
  }

  /// What a cell is below a label that speaks of people; several names in one cell are told, too.
  package func likeness(_ text: String) -> Likeness {
    let all = WidthFolding.fold(text).split { "、,;/\n\r".contains($0) }.map {
      likenessOfOne(String($0))
    }
    if all.contains(.name) { return .name }
    return all.contains(.perhaps) ? .perhaps : .other
  }

  private func likenessOfOne(_ text: String) -> Likeness {
    let plain = withoutTitle(text)
    if isName(plain) { return .name }
    let parts = Self.parts(of: plain)
    if words.notNames.fit(parts.joined()) { return .other }
    if parts.count == 2, parts.allSatisfy({ mayBePart($0) }) { return .name }
    guard parts.count == 1, Self.isJapanese(parts[0]), (2...6).contains(parts[0].count) else {
      return .other
    }
    return words.surnames.contains(parts[0]) ? .name : .perhaps
  }

  /// 佐藤 | さくら in two parts of a cell below a label that speaks of people; Taro | Yamada.
  private func mayBePart(_ part: String) -> Bool {
    if words.surnames.contains(part) { return true }
    if words.notNames.fit(part) { return false }
    let isLatin = part.allSatisfy { $0.isASCII && $0.isLetter } && part.first?.isUppercase == true
    return isLatin || Self.isJapanese(part) && part.count <= 6
  }

  /// Whether a name stands somewhere in a text: in a word of its own, or before 様 and its like, or behind 氏名：.
  func holdsName(_ text: String) -> Bool {
    let plain = WidthFolding.fold(text)
    if plain.contains(":"), holdsNameBehindLabel(plain) { return true }
    let runs = TextRun.runs(of: plain)
    for (index, run) in runs.enumerated() where run.kind != .blank && run.kind != .other {
      if run.kind == .kanji, holdsName(inRun: run.text) { return true }
      guard index + 1 < runs.count else { break }
      let next = runs[index + 1]
      if run.kind == .kanji, next.kind == .hiragana, endsInSurname(run.text),
        words.titles.contains(where: { next.text.hasPrefix($0) && !next.text.hasPrefix($0 + "ぽ") })
      {
        return true
      }
      if next.kind == .blank, index + 2 < runs.count, runs[index + 2].kind != .other,
        isName(run.text, withoutTitle(runs[index + 2].text))
      {
        return true
      }
    }
    return false
  }

  /// Whether a text is a surname and no more, with or without a title.
  package func isSurname(_ text: String) -> Bool {
    let plain = withoutTitle(text)
    return words.surnames.contains(plain) && !words.notNames.fit(plain)
  }

  /// Mr. Sato, Kenichi Sato, SATO Kenichi: not Green Tourism, nor Sato Brewery.
  private func holdsLatinName(_ text: String) -> Bool {
    let plain = WidthFolding.fold(text)
    let latin = plain.split { !($0.isASCII && $0.isLetter || ". ".contains($0)) }
    return latin.contains { part in
      let names = part.split { ". ".contains($0) }.filter { $0.first?.isUppercase == true }
        .map { $0.lowercased() }
      return zip(names, names.dropFirst()).contains { first, second in
        if words.latinTitles.contains(first) { return second.count > 1 }
        return words.latinSurnames.contains(first) && words.given.contains(second)
          || words.given.contains(first) && words.latinSurnames.contains(second)
      }
    }
  }

  /// 氏名：見本, 担当:鈴木.
  private func holdsNameBehindLabel(_ text: String) -> Bool {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    return zip(parts, parts.dropFirst()).contains { before, after in
      let key = WidthFolding.matchKey(String(before))
      guard labels.contains(where: { $0.fit(key) }) else { return false }
      let next = WidthFolding.trimmed(String(after)).prefix { !"、。,.(\n\r".contains($0) }
      return likenessOfOne(String(next)) != .other
    }
  }

  /// 県庁佐藤様, 代表山田太郎: a surname before a title, or a whole name at the end of a word.
  private func holdsName(inRun run: String) -> Bool {
    if run.count < 3 { return false }
    let bare = withoutTitle(run)
    if bare.count < run.count, endsInSurname(bare) { return true }
    let characters = Array(bare)
    // Nothing longer is a whole name, and a run may be as long as a cell.
    let first = max(0, characters.count - 7)
    return (first..<max(first + 1, characters.count - 2)).contains { start in
      isWholeName(String(characters[start...]), needsSurname: start > 0)
    }
  }

  private func endsInSurname(_ run: String) -> Bool {
    (2...3).contains { run.count >= $0 && words.surnames.contains(String(run.suffix($0))) }
  }

  /// 山田太郎, 見本太郎, ヤマダタロウ.
  private func isWholeName(_ word: String, needsSurname: Bool = false) -> Bool {
    guard (3...8).contains(word.count), Self.isJapanese(word), !words.notNames.fit(word) else {
      return false
    }
    for length in 2...3 where word.count > length {
      let rest = String(word.dropFirst(length))
      if words.surnames.contains(String(word.prefix(length))), isGiven(rest) { return true }
    }
    if needsSurname { return false }
    let kana = Self.katakana(word)
    return longGiven.contains { given in
      let isKana = given.unicodeScalars.allSatisfy(TextRun.isKana)
      guard (isKana ? kana : word).hasSuffix(given) else { return false }
      let surname = word.dropLast(given.count)
      return (isKana ? 2...5 : 1...3).contains(surname.count)
        && !words.notNames.fit(String(surname))
        && (!isKana || surname.unicodeScalars.allSatisfy(TextRun.isKana))
    }
  }

  private func isName(_ first: String, _ last: String) -> Bool {
    if words.notNames.fit(last) { return false }
    let isSurname = words.surnames.contains(first)
    if !isSurname, words.notNames.fit(first) || first.count > 6 { return false }
    if words.given.contains(Self.katakana(last).lowercased()) || words.given.contains(last) {
      return Self.isWord(first)
    }
    if words.given.contains(Self.katakana(first).lowercased()) { return Self.isLatin(last) }
    return isSurname && isGiven(last)
  }

  /// Behind a surname that is known.
  private func isGiven(_ text: String) -> Bool {
    if words.given.contains(text) || words.given.contains(Self.katakana(text)) { return true }
    guard (1...3).contains(text.count), !words.notNames.fit(text), let last = text.last else {
      return false
    }
    if text.unicodeScalars.allSatisfy(TextRun.isKana) {
      // 石川さんぽ: what begins as a title is no name.
      return text.count > 1 && !words.titles.contains(where: text.hasPrefix)
    }
    return text.count > 1 && words.givenEnds.contains(String(last))
      && text.unicodeScalars.allSatisfy { $0.properties.isIdeographic }
  }

  private func withoutTitle(_ text: String) -> String {
    let plain = WidthFolding.trimmed(WidthFolding.fold(text))
    guard let title = words.titles.first(where: { plain.hasSuffix($0) && plain != $0 }) else {
      return plain
    }
    return WidthFolding.trimmed(String(plain.dropLast(title.count)))
  }

  private static func parts(of text: String) -> [String] {
    text.split { $0 == " " || $0 == "・" || $0 == "\u{A0}" }.map(String.init)
  }

  private static func isJapanese(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { TextRun.isKana($0) || TextRun.isKanji($0) }
  }

  private static func isLatin(_ text: String) -> Bool {
    text.count > 1 && text.allSatisfy { $0.isASCII && $0.isLetter }
  }

  private static func isWord(_ text: String) -> Bool { isJapanese(text) || isLatin(text) }

  private static func katakana(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map {
          0x3041...0x3096 ~= $0.value ? Unicode.Scalar($0.value + 0x60) ?? $0 : $0
        }))
  }
}
