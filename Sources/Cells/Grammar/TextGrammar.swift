import Exchange
import JapaneseText

/// Reads texts and keys. A key is a number or code of somebody's: its width is folded, so that one key
/// written in two widths stays one. A text keeps its width.
package struct TextGrammar: Sendable {
  @usableFromInline let isKey: Bool
  /// Whether the keys are people's: numbers then, never names.
  @usableFromInline let isPersons: Bool
  private let signs: SignTable
  private let dittoMarks: CellWords
  private let judge: ConstraintJudge?
  /// Written out, for it is asked at every cell.
  @usableFromInline let isConstrained: Bool

  init(field: Field, signs: SignTable, dittoMarks: CellWords) {
    isKey = field.kind == .key
    isPersons = field.name == "participant_key"
    self.signs = signs
    self.dittoMarks = dittoMarks
    judge = ConstraintJudge(field)
    isConstrained = judge != nil
  }

  /// Whether a cell can be taken as it is: ASCII without blanks at its ends, and nothing that a rule
  /// might speak of.
  @inlinable
  package func isPlain(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
    if cell.count > 64 || isConstrained { return false }
    var hasDigit = false
    for byte in cell {
      let isDigit = byte &- 0x30 < 10
      // Letters by folding their case, then - . / between digits, : _ and nothing else.
      let isPlain = (byte | 0x20) &- 0x61 < 26 || byte &- 0x2D < 3 || byte == 0x3A || byte == 0x5F
      if !isDigit, !isPlain || isPersons && byte == 0x2F { return false }
      hasDigit = hasDigit || isDigit
    }
    // A short cell without a digit may be a sign. Digits in a text may be somebody's number, while keys
    // are numbers by nature.
    return isKey ? hasDigit || cell.count > 4 : !hasDigit && cell.count > 4
  }

  /// Whether a decoded text can be taken as it is: nothing to trim, and neither an @ nor digits as a phone or
  /// an individual number would have.
  package func isPlain(decoded text: UnsafeBufferPointer<UInt8>) -> Bool {
    if isKey || isConstrained || text.count < 4 || beginsInBlank(text) { return false }
    return !endsInBlank(text) && !PersonalData.mayBeSuspicious(text)
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
    if ExcelDamage.shows(in: trimmed) { return (spelling(raw, .fault(.excelDamage)), "") }
    let folded = WidthFolding.fold(trimmed)
    if dittoMarks.fit(folded) { return (spelling(raw, .fault(.dittoMark)), "") }
    if PersonalData.isMail(folded) || isPersons && PersonalData.isWritten(folded) {
      return (spelling(PersonalData.masked(raw), .fault(.personalDataCell)), "")
    }
    if isPersons, Self.holdsSeveral(folded) { return (spelling(raw, .fault(.severalKeys)), "") }
    return judged(raw, folded, by: folded == trimmed ? .trim : .width)
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
    if PersonalData.isSuspicious(trimmed) {
      return (spelling(PersonalData.masked(raw), .fault(.personalDataCell)), "")
    }
    return judged(raw, trimmed, by: .trim)
  }

  private func judged(
    _ raw: String, _ text: String, by rule: CellRule
  ) -> (spelling: CellSpelling, text: String) {
    if let fault = judge?.fault(of: 0, spelt: text) {
      return (spelling(PersonalData.safe(raw), CellReading(fault: fault)), "")
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
