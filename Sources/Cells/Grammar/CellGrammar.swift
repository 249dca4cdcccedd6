package import Exchange
import JapaneseText

/// Reads whole cells of one field: blanks, signs, damage and personal data first, then the value.
package struct CellGrammar: Sendable {
  package let field: Field
  private let reader: any CellReader
  private let signs: SignTable
  private let dittoMarks: CellWords
  private let unknownWords: CellWords
  private let people: PersonFinder
  private let canonical: CanonicalText
  /// Reads most cells of a counted field at once.
  package let plainCount: PlainCount?
  private let judge: ConstraintJudge?

  /// - Parameter plainCount: a short cut through a reader of counts.
  init(
    field: Field, reader: any CellReader, signs: SignTable, dittoMarks: CellWords,
    unknownWords: CellWords, people: PersonFinder, canonical: CanonicalText, plainCount: PlainCount?
  ) {
    self.field = field
    self.reader = reader
    self.signs = signs
    self.dittoMarks = dittoMarks
    self.unknownWords = unknownWords
    self.people = people
    self.canonical = canonical
    judge = ConstraintJudge(field)
    // A sign may look like a number where a submitter says so: 0 for less than the unit.
    self.plainCount = signs.hasNumbers || judge != nil ? nil : plainCount
  }

  package func spelling(of raw: String?) -> CellSpelling {
    guard let raw else {
      return CellSpelling(raw: nil, reading: .fault(.undecodableBytes), changed: nil)
    }
    return plainCount?.spelling(of: raw) ?? wholeSpelling(of: raw)
  }

  /// What a spelling says by every rule, without a short cut.
  func wholeSpelling(of raw: String) -> CellSpelling {
    let reading = judged(read(WidthFolding.trimmed(raw)))
    // 09012345678 is a number, too, yet nothing that anybody counted.
    let isPersonal =
      reading.fault == nil
      ? field.kind == .count && PersonalData.isSuspicious(raw) : isPersonal(raw)
    if isPersonal {
      return CellSpelling(
        raw: PersonalData.masked(raw), reading: .fault(.personalDataCell), changed: nil)
    }
    if let fault = reading.fault, !isOfKind(raw, fault) {
      return CellSpelling(raw: PersonalData.masked(raw), reading: reading, changed: nil)
    }
    return CellSpelling(raw: raw, reading: reading, changed: change(from: raw, to: reading))
  }

  private func read(_ text: String) -> CellReading {
    if let inner = SpreadsheetText.unwrapped(text) {
      var reading = read(bare: inner.text)
      if reading.fault == nil { reading.rule = inner.rule }
      return reading
    }
    return read(bare: text)
  }

  private func read(bare text: String) -> CellReading {
    if text.isEmpty { return .blank }
    if let status = signs.status(of: text) { return sign(status, text) }
    if ExcelDamage.shows(in: text) { return .fault(.excelDamage) }
    let reading = reader.read(text)
    guard reading.fault != nil else { return reading }
    if dittoMarks.fit(WidthFolding.fold(text)) { return .fault(.dittoMark) }
    return notKnown(text) ?? statedTwice(text) ?? reading
  }

  /// 確認中, 後日: not known yet. A field that has a word of its own for that means it; one that may be blank may say why.
  private func notKnown(_ text: String) -> CellReading? {
    guard unknownWords.fit(WidthFolding.matchKey(text)) else { return nil }
    var reading = reader.read(Self.unknownWord)
    if reading.fault == nil {
      reading.rule = .notKnown
      return reading
    }
    return field.isRequired ? nil : CellReading(status: .unknown, rule: .notKnown)
  }

  /// What residences and codes that can be unknown are called.
  private static let unknownWord = "不明"

  /// 鶴岡市（062031） and 2024-04-01（令和6年4月1日）: one value in two spellings, as lists of suggestions and many
  /// offices write it; nil where the two do not say the same.
  private func statedTwice(_ text: String) -> CellReading? {
    let folded = WidthFolding.fold(text)
    guard folded.hasSuffix(")"), let open = folded.lastIndex(of: "("), open > folded.startIndex
    else { return nil }
    let outer = reader.read(WidthFolding.trimmed(String(folded[..<open])))
    let inner = reader.read(
      WidthFolding.trimmed(String(folded[folded.index(after: open)...].dropLast())))
    guard outer.fault == nil, inner.fault == nil, agree(outer, inner) else { return nil }
    var reading = outer
    reading.rule = .statedTwice
    return reading
  }

  private func agree(_ outer: CellReading, _ inner: CellReading) -> Bool {
    switch (outer.partial, inner.partial) {
    case (nil, nil): outer.status == .value && outer.value == inner.value
    case (nil, .quarter(let number)?):
      field.kind == .period && FiscalQuarter(ordinal: Int(outer.value)).number == number
    case (nil, .monthDay(let month, let day)?):
      field.kind == .date && CivilDate(daysSince1970: Int(outer.value)).isOn(month: month, day: day)
    default: outer.partial == inner.partial
    }
  }

  /// A value that breaks a constraint of its field is a fault.
  private func judged(_ reading: CellReading) -> CellReading {
    guard let judge, reading.fault == nil, reading.partial == nil, reading.status == .value else {
      return reading
    }
    return fault(of: reading.value, judge).map { CellReading(fault: $0) } ?? reading
  }

  /// What is wrong with a value that another column has completed; nil where nothing is.
  package func fault(ofCompleted value: Int64) -> CellFault? {
    judge.flatMap { fault(of: value, $0) }
  }

  /// Such a value in the spelling of the shared schema.
  package func text(ofCompleted value: Int64) -> String { canonical.text(of: value, field: field) }

  private func fault(of value: Int64, _ judge: ConstraintJudge) -> CellFault? {
    judge.fault(of: value, spelt: canonical.text(of: value, field: field))
  }

  private func isPersonal(_ raw: String) -> Bool {
    let namesPlace = field.kind == .residence || field.kind == .municipality
    return people.speaksOfPerson(raw) || namesPlace && PersonalData.hasStreet(raw)
  }

  /// Whether a text that could not be read is at least of its field's kind, so that it may be told as it stands: what
  /// has nothing of a value may be somebody's name.
  private func isOfKind(_ raw: String, _ fault: CellFault) -> Bool {
    if fault.suggestions.contains(where: { !Set($0.text).isDisjoint(with: raw) }) { return true }
    return people.likeness(raw) == .other
  }

  /// A field that must say which one it is cannot say that there is none.
  private func sign(_ status: ValueStatus, _ text: String) -> CellReading {
    switch field.kind {
    case .municipality, .programme, .date, .period:
      if field.isRequired { return .fault(.requiredBlank) }
    default: break
    }
    return CellReading(status: status, rule: .sign)
  }

  private func change(
    from raw: String, to reading: CellReading
  ) -> (value: String, rule: CellRule)? {
    guard reading.fault == nil, let rule = reading.rule else { return nil }
    let text =
      reading.status == .value
      ? canonical.text(of: reading.value, field: field) : reading.status.sign
    if text == raw { return nil }
    let trimmed = WidthFolding.trimmed(raw)
    if trimmed == text { return (text, .trim) }
    if WidthFolding.holdsLookAlikes(trimmed) { return (text, .lookAlike) }
    if WidthFolding.fold(trimmed) == text { return (text, .width) }
    return (text, rule)
  }
}
