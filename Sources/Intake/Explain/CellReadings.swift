import Cells
import Exchange
import JapaneseText

/// What fields and helpers have made of one cell, in words of the schema.
struct CellReadings {
  private let readings: [CellProbe.Reading]
  private let context: IntakeContext
  private let canonical: CanonicalText

  init(_ readings: [CellProbe.Reading], _ context: IntakeContext) {
    self.readings = readings
    self.context = context
    canonical = CanonicalText(project: context.project)
  }

  /// The distinct values; none of a cell with a fault.
  func values(of raw: String?) -> [CellExplanation.Value] {
    var values: [CellExplanation.Value] = []
    for reading in readings where reading.mark != CellMark.faulty {
      let value = self.value(of: reading, raw)
      if !values.contains(value) { values.append(value) }
    }
    return values
  }

  func steps(from raw: String) -> [CellExplanation.Step] {
    guard let reading = readings.first else { return [] }
    var steps = CellSteps(from: raw)
    let spelling = reading.spelling
    if reading.field.kind.isText, !isHelper(reading.field) {
      steps.read(text: text(of: reading, raw), isKey: reading.field.kind == .key)
    } else if spelling.reading.fault == nil, spelling.reading.status != .blank {
      steps.read(
        by: spelling.changed?.rule ?? spelling.reading.rule,
        to: spelling.reading.partial == nil ? value(of: reading, raw).text : nil)
    }
    if reading.mark == CellMark.value, let rule = completion(of: spelling, reading.field) {
      steps.complete(by: rule, to: text(of: reading, raw))
    }
    return steps.steps
  }

  /// The rule that gave a value to a cell that has none by itself.
  private func completion(of spelling: CellSpelling, _ field: Field) -> CellRule? {
    if spelling.reading.partial != nil { return .completed }
    guard spelling.reading.status == .blank, !field.kind.isText else { return nil }
    return field.kind == .municipality ? .municipalityNameBeside : .countOnePerson
  }

  private func value(of reading: CellProbe.Reading, _ raw: String?) -> CellExplanation.Value {
    let status = ValueStatus(rawValue: reading.mark & 0x0F) ?? .blank
    return CellExplanation.Value(
      text: status == .value ? text(of: reading, raw) : status.sign,
      title: status == .value ? title(of: reading) : nil, status: status,
      flags: ValueFlags(rawValue: reading.mark >> 4))
  }

  /// A helper is no field of the schema: its kind does not tell how its number is written.
  private func isHelper(_ field: Field) -> Bool { context.schema.field(field.name) == nil }

  private func text(of reading: CellProbe.Reading, _ raw: String?) -> String {
    let field = reading.field
    if isHelper(field) { return helperText(of: reading.value, field) }
    if !field.kind.isText { return canonical.text(of: reading.value, field: field) }
    return FieldGrammars(context).textGrammar(for: field).read(raw).text
  }

  private func helperText(of value: Int64, _ field: Field) -> String {
    let kind = context.schema.helpers.first { $0.name == field.name }?.kind
    switch kind {
    case .municipalityName: return Digits.padded(Int(value), to: 6)
    case .era where Era.all.indices.contains(Int(value)): return Era.all[Int(value)].name
    case .era, .fiscalYear, .calendarYear, nil: return String(value)
    }
  }

  private func title(of reading: CellProbe.Reading) -> LocalizedText? {
    let field = reading.field
    switch field.kind {
    case .code: return field.code(id: Int(reading.value))?.title
    case .programme: return context.project.programme(id: Int(reading.value))?.title
    case .municipality, .residence: return placeName(reading.value)
    case .text where isHelper(field): return placeName(reading.value)
    case .date, .period, .count, .key, .text, .corporateNumber: return nil
    }
  }

  private func placeName(_ value: Int64) -> LocalizedText? {
    let name =
      (1...47).contains(value)
      ? context.areas.prefectureName(Int(value))
      : context.areas.area(code: Digits.padded(Int(max(0, value)), to: 6))?.name
    return name.map { LocalizedText(ja: $0, en: $0) }
  }
}
