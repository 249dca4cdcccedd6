import Exchange
import JapaneseText

/// Reads texts and keys. A key is a number or code of somebody's: it is brought to the form in which keys are compared, so
/// that one key in two widths or cases, or as a spreadsheet left it, stays one. A text keeps its width.
package struct TextGrammar: Sendable {
  @usableFromInline let isKey: Bool
  /// Whether the keys are people's: numbers then, never names.
  @usableFromInline let isPersons: Bool
  /// Whether the texts name the other side: a body, not a person.
  private let namesBody: Bool
  private let signs: SignTable
  private let dittoMarks: CellWords
  private let unknownWords: CellWords
  private let people: PersonFinder
  private let judge: ConstraintJudge?
  /// Written out, for it is asked at every cell.
  @usableFromInline let isConstrained: Bool

  init(
    field: Field, signs: SignTable, dittoMarks: CellWords, unknownWords: CellWords,
    people: PersonFinder
  ) {
    isKey = field.kind == .key
    isPersons = field.name == "participant_key"
    namesBody = field.name == "counterpart"
    self.signs = signs
    self.dittoMarks = dittoMarks
    self.unknownWords = unknownWords
    self.people = people
    judge = ConstraintJudge(field)
    isConstrained = judge != nil
  }

  /// Whether a cell can be taken as it is: ASCII without blanks at its ends, and nothing that a rule
  /// might speak of.
  @inlinable
  package func isPlain(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
    if cell.count > 64 || isConstrained { return false }
    var (hasDigit, hasLetter) = (false, false)
    for byte in cell {
      let isDigit = byte &- 0x30 < 10
      // Letters by folding their case, then - . / between digits, : _ and nothing else.
      let isPlain = (byte | 0x20) &- 0x61 < 26 || byte &- 0x2D < 3 || byte == 0x3A || byte == 0x5F
      if !isDigit, !isPlain || isPersons && byte == 0x2F { return false }
      // Keys are compared in capitals, and without the .0 of a number.
      if isKey, byte &- 0x61 < 26 || byte == 0x2E { return false }
      hasDigit = hasDigit || isDigit
      hasLetter = hasLetter || byte >= 0x41
    }
    // 0235-25-2111, 1988-08-08, 09012345678: nobody numbers people so.
    let mayBePhone = cell.count >= 8 && !hasLetter
    // A short cell without a digit may be a sign. Digits in a text may be somebody's number, while keys
    // are numbers by nature.
    if isPersons { return hasDigit && !mayBePhone }
    return isKey ? hasDigit || cell.count > 4 : !hasDigit && cell.count > 4
  }

  /// Whether a decoded text can be taken as it is: nothing to trim, and nothing in it that speaks of a person.
  package func isPlain(decoded text: UnsafeBufferPointer<UInt8>) -> Bool {
    if isKey || isConstrained || namesBody || text.count < 4 || beginsInBlank(text) { return false }
    if endsInBlank(text) { return false }
    return !people.maySpeakOfPerson(text)
      || !people.speaksOfPerson(String(decoding: text, as: UTF8.self))
  }

  /// White space beyond ASCII begins with one of these bytes; so does much else, which a closer look
  /// lets pass.
  private static func mayBeBlank(_ lead: UInt8) -> Bool {
    lead <= 0x20 || lead == 0xC2 || lead == 0xE1 || lead == 0xE2 || lead == 0xEF
  }

  private func beginsInBlank(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    Self.mayBeBlank(text[0]) || text[0] == 0xE3 && text[1] == 0x80 && text[2] == 0x80
  }

  private func endsInBlank(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let (lead, last) = (text[text.count - 3], text[text.count - 1])
    if last <= 0x20 || text[text.count - 2] == 0xC2 { return true }
    return Self.mayBeBlank(lead) || lead == 0xE3 && last == 0x80
  }

  /// What a cell says, and its text for the batch, empty where it has none.
  package func read(_ raw: String?) -> (spelling: CellSpelling, text: String) {
    guard let raw else { return (spelling(nil, .fault(.undecodableBytes)), "") }
    let trimmed = WidthFolding.trimmed(raw)
    if trimmed.isEmpty { return (spelling("", .blank), "") }
    return isKey ? key(raw, trimmed) : text(raw, trimmed)
  }

  private func key(
    _ raw: String, _ trimmed: String
  ) -> (spelling: CellSpelling, text: String) {
    if let status = signs.status(of: trimmed) {
      return (spelling(raw, CellReading(status: status)), "")
    }
    if ExcelDamage.shows(in: trimmed) || ExcelDamage.isDay(trimmed) {
      return (spelling(raw, .fault(.excelDamage)), "")
    }
    let (bare, wrapping) = SpreadsheetText.unwrapped(trimmed) ?? (trimmed, nil)
    let folded = WidthFolding.fold(bare)
    if dittoMarks.fit(folded) { return (spelling(raw, .fault(.dittoMark)), "") }
    if unknownWords.fit(WidthFolding.matchKey(folded)) {
      return (spelling(raw, CellReading(status: .unknown, rule: .notKnown)), "")
    }
    if isPersonal(folded) {
      return (spelling(PersonalData.masked(raw), .fault(.personalDataCell)), "")
    }
    if isPersons, Self.holdsSeveral(folded) { return (spelling(raw, .fault(.severalKeys)), "") }
    let (key, rule) = Self.compared(folded)
    let width: CellRule = WidthFolding.holdsLookAlikes(trimmed) ? .lookAlike : .width
    return judged(
      raw, key, by: wrapping ?? rule ?? (folded == trimmed ? .trim : width))
  }

  /// The form in which keys are compared, and the rule that made more than another width of it.
  private static func compared(_ key: String) -> (key: String, rule: CellRule?) {
    var compared = WidthFolding.foldKey(key)
    if compared.hasSuffix(".0"), compared.dropLast(2).allSatisfy({ ("0"..."9").contains($0) }),
      compared.count > 2
    {
      compared.removeLast(2)
      return (compared, .keyDecimal)
    }
    return (compared, compared == key ? nil : .keyCase)
  }

  /// Keys are numbers by nature, so of those only what is surely none is told: a mail address, a name, and in people's
  /// keys words without a number, telephone numbers and days of birth.
  private func isPersonal(_ key: String) -> Bool {
    if PersonalData.isMail(key) { return true }
    guard isPersons else { return people.isName(key) }
    return PersonalData.isWritten(key) || !key.contains(where: \.isNumber) && key.count > 2
      || PersonalData.isPlainPhone(key) || PersonalData.isBirthday(key)
  }

  /// P1、P2 or P1/P2: two numbers of one make, parted by a sign that no single number has in it.
  private static func holdsSeveral(_ key: String) -> Bool {
    let parts = key.split(whereSeparator: { "、,，・;；~〜\n\r/ ".contains($0) }).map(String.init)
    guard parts.count > 1, parts.allSatisfy({ $0.contains(where: \.isNumber) }) else {
      return false
    }
    let isParted = !key.contains("/") || key.contains(where: { "、,，・;；~〜\n\r ".contains($0) })
    let makes = Set(parts.map { $0.prefix { !$0.isNumber } })
    return isParted || makes.count == 1 && makes.first?.isEmpty == false
  }

  /// 「上と同じ」: a key must be written out, or one stands for many.
  private func text(
    _ raw: String, _ trimmed: String
  ) -> (spelling: CellSpelling, text: String) {
    if people.speaksOfPerson(trimmed) || namesBody && people.isSurname(trimmed) {
      return (spelling(PersonalData.masked(raw), .fault(.personalDataCell)), "")
    }
    return judged(raw, trimmed, by: .trim)
  }

  private func judged(
    _ raw: String, _ text: String, by rule: CellRule
  ) -> (spelling: CellSpelling, text: String) {
    if let fault = judge?.fault(of: 0, spelt: text) {
      return (spelling(people.safe(raw), CellReading(fault: fault)), "")
    }
    return (changed(raw, to: text, by: rule), text)
  }

  private func changed(_ raw: String, to text: String, by rule: CellRule) -> CellSpelling {
    let changed = raw == text ? nil : (value: text, rule: rule)
    return CellSpelling(raw: raw, reading: CellReading(), changed: changed)
  }

  private func spelling(_ raw: String?, _ reading: CellReading) -> CellSpelling {
    CellSpelling(raw: raw, reading: reading, changed: nil)
  }
}
