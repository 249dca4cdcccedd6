import Exchange
import JapaneseText

/// What a machine stumbles over in the cells of a file, read from its findings and changes: each distinct text
/// once, whatever the number of records.
struct ReportTraits {
  private(set) var traits: [TableTrait: ReadabilityEvidence.Sighting] = [:]
  private let report: FileReading
  private let schema: DatasetSchema

  init(_ report: FileReading, schema: DatasetSchema) {
    self.report = report
    self.schema = schema
    noteFaultyCells()
    noteRowsOfOtherTables()
    noteSpellings()
    noteTimes()
    noteUnits()
    noteUnpivoted()
  }

  // MARK: Findings

  private mutating func noteFaultyCells() {
    for finding in report.findings.findings {
      guard let raw = finding.raw else { continue }
      for trait in Self.traits(of: finding.code, raw) { note(trait, at: finding.place) }
    }
  }

  private static func traits(of code: FindingCode, _ raw: String) -> [TableTrait] {
    var traits: [TableTrait] = []
    switch code {
    case .notANumber:
      if CellTexts.holdTwoNumbers(raw) { traits.append(.severalData) }
      if CellTexts.areSign(raw), !PersonalData.isMasked(raw) { traits.append(.undeclaredSign) }
    case .notADate, .notAPeriod:
      if CellTexts.holdSeveralDays(raw) { traits.append(.severalData) }
    case .unknownCode, .unknownProgramme:
      if CellTexts.sayOtherWithDetail(raw) {
        traits.append(.otherWithDetail)
      } else if CellTexts.holdSeveralWords(raw) {
        traits.append(.severalData)
      }
      if CellTexts.areCode(raw) { traits.append(.undefinedCode) }
    case .unknownMunicipality, .unknownResidence:
      if CellTexts.holdSeveralWords(raw) { traits.append(.severalData) }
    default: break
    }
    return traits
  }

  private static let unreadable: Set<FindingCode> = [
    .notADate, .notAPeriod, .notANumber, .unknownCode, .unknownProgramme, .unknownMunicipality,
    .unknownResidence,
  ]

  private mutating func noteRowsOfOtherTables() {
    let typed = report.columns.count { column in
      column.fieldName.flatMap(schema.field).map { !$0.kind.isText } ?? false
    }
    var unread: [Int: (count: Int, place: Finding.Place)] = [:]
    for finding in report.findings.findings where Self.unreadable.contains(finding.code) {
      guard let record = finding.place.record else { continue }
      unread[record, default: (0, finding.place)].count += 1
    }
    for (_, row) in unread.sorted(by: { $0.key < $1.key })
    where row.count >= 3 && row.count * 3 >= typed * 2 {
      var place = row.place
      place.column = nil
      place.field = nil
      place.label = nil
      note(.otherTableRow, at: place)
    }
  }

  // MARK: Changes

  private mutating func noteSpellings() {
    let coded = report.changes.filter { change in
      let kind = schema.field(change.field)?.kind
      return kind == .code || kind == .programme
    }
    for change in coded where CellTexts.sayOtherWithDetail(change.raw) {
      note(.otherWithDetail, change)
    }
    let byCode = Dictionary(grouping: coded) { [$0.field, $0.value] }
    noteLesserForms(.variedSpelling, in: byCode) { WidthFolding.trimmed($0) }
  }

  private mutating func noteTimes() {
    let times = report.changes.filter { change in
      let kind = schema.field(change.field)?.kind
      return kind == .date || kind == .period
    }
    for change in times where TimeShape.hasEraAlone(change.raw) { note(.eraYearAlone, change) }
    // One cell breaks the rule once.
    let others = times.filter { !TimeShape.hasEraAlone($0.raw) }
    let byField = Dictionary(grouping: others) { [$0.field] }
    noteLesserForms(.mixedDateForms, in: byField) { TimeShape($0).text }
  }

  /// Where texts of one group come in several forms: all but those of the form that comes most.
  private mutating func noteLesserForms(
    _ trait: TableTrait, in groups: [[String]: [Change]], form: (String) -> String
  ) {
    for (_, changes) in groups.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      let forms = Dictionary(grouping: changes) { form($0.raw) }
      let counts = forms.mapValues { $0.map(\.count).reduce(0, +) }
      guard let most = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })?.key else {
        continue
      }
      for change in changes where form(change.raw) != most { note(trait, change) }
    }
  }

  // MARK: Columns

  private mutating func noteUnits() {
    for column in report.columns where column.unit == nil && report.layout.unitRows.isEmpty {
      guard let field = column.fieldName.flatMap(schema.field), field.kind == .count,
        field.unit == nil
      else { continue }
      note(.unitUnstated, at: Finding.Place(column: column.index + 1, label: column.label))
    }
  }

  private mutating func noteUnpivoted() {
    for column in report.columns where column.reason == .unpivot {
      note(.wideTable, at: Finding.Place(column: column.index + 1, label: column.label))
    }
  }

  private mutating func note(_ trait: TableTrait, at place: Finding.Place) {
    traits.merge(ReadabilityEvidence.Sighting(first: place), at: trait)
  }

  private mutating func note(_ trait: TableTrait, _ change: Change) {
    let sighting = ReadabilityEvidence.Sighting(
      count: change.count, first: report.place(of: change))
    traits.merge(sighting, at: trait)
  }
}

extension FileReading {
  /// Where a spelling came first; its row in Excel is not kept.
  func place(of change: Change) -> Finding.Place {
    let column = columns.first { $0.fieldName == change.field }
    return Finding.Place(
      record: change.firstRecord, column: column.map { $0.index + 1 }, field: change.field,
      label: column?.label)
  }
}
