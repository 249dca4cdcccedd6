package import Exchange
import JapaneseText

/// How the cells of every field and helper of a dataset are read for one submitter.
package struct FieldGrammars: Sendable {
  private let schema: DatasetSchema
  private let project: Project
  private let areas: AreaRegistry
  /// Spellings that the submitter's profile translates, by field.
  private let values: [String: [String: String]]
  private let columns: [ColumnMapping]
  private let units: UnitTable
  private let words: TableWords
  private let people: PersonFinder
  private let sender: MunicipalityReader.Sender
  private let signs: SignTable
  private let canonical: CanonicalText

  /// - Parameter columns: the columns of the file, whose labels may tell how their cells are to be read.
  package init(
    schema: DatasetSchema, project: Project, areas: AreaRegistry, profile: Profile,
    units: UnitTable, words: TableWords, people: PersonFinder, columns: [ColumnMapping] = []
  ) {
    self.schema = schema
    self.project = project
    self.areas = areas
    self.columns = columns
    self.units = units
    self.words = words
    self.people = people
    let members = Set(project.members.map(\.code))
    sender = MunicipalityReader.Sender(
      own: members.contains(profile.submitter) ? profile.submitter : nil, members: members,
      sharedWards: words[.sharedWards])
    values = profile.dataset(schema.id).values
    signs = SignTable(profile.signs)
    canonical = CanonicalText(project: project)
  }

  /// The grammar of a field that holds no text, in the column of the file that was mapped to it.
  ///
  /// - Parameter column: one of several columns that hold the field.
  package func grammar(for field: Field, in column: ColumnMapping? = nil) -> CellGrammar {
    let column = column ?? mapping(of: field)
    return CellGrammar(
      field: field, reader: reader(for: field, in: column), signs: signs, dittoMarks: words[.ditto],
      unknownWords: words[.unknown],
      people: people, canonical: canonical,
      plainCount: field.kind == .count ? countReader(for: field, in: column).plainCount : nil)
  }

  package func textGrammar(for field: Field) -> TextGrammar {
    TextGrammar(
      field: field, signs: signs, dittoMarks: words[.ditto], unknownWords: words[.unknown],
      people: people)
  }

  /// Reads a text as a cell of a field of any kind.
  package func spelling(of raw: String, field: Field) -> CellSpelling {
    field.kind.isText
      ? textGrammar(for: field).read(raw).spelling : grammar(for: field).spelling(of: raw)
  }

  /// Reads a helper's cell.
  package func spelling(
    of raw: String?, helper kind: DatasetSchema.Helper.Kind
  ) -> CellSpelling {
    let text = WidthFolding.trimmed(raw ?? "")
    return CellSpelling(
      raw: raw, reading: text.isEmpty ? .blank : helperReader(kind).read(text), changed: nil)
  }

  /// Tells codes of a field from other texts; nil where cells of the field are not read by spellings.
  package func codeTest(for field: Field) -> ((String) -> Bool)? {
    switch field.kind {
    case .programme: return { project.programme(code: $0) != nil }
    case .code: return { field.code(named: $0) != nil }
    case .municipality:
      let reader = municipalityReader
      return { reader.read($0).fault == nil }
    case .residence:
      let reader = residenceReader
      return { reader.read($0).fault == nil }
    case .date, .period, .count, .key, .text, .corporateNumber: return nil
    }
  }

  private func reader(for field: Field, in column: ColumnMapping?) -> any CellReader {
    let values = values[field.name] ?? [:]
    switch field.kind {
    case .municipality: return ProfiledReader(municipalityReader, values: values)
    case .residence: return ProfiledReader(residenceReader, values: values)
    case .programme: return SpellingReader(programmesOf: project, profileValues: values)
    case .date:
      return DateReader(
        era: column.flatMap { Era.stated(in: $0.label) }, hasEraColumn: hasEraColumn)
    case .period: return PeriodReader()
    case .code: return SpellingReader(field: field, profileValues: values)
    case .corporateNumber: return CorporateNumberReader()
    case .count, .key, .text: return countReader(for: field, in: column)
    }
  }

  private func countReader(for field: Field, in column: ColumnMapping?) -> CountReader {
    CountReader(
      unit: field.unit, units: units, words: words, minimum: field.minimum,
      maximum: field.maximum, factor: factor(of: field, in: column), marks: signs.marks)
  }

  private var municipalityReader: MunicipalityReader {
    MunicipalityReader(areas: areas, homePrefecture: project.prefectureNumber, sender: sender)
  }

  private var residenceReader: ResidenceReader {
    ResidenceReader(areas: areas, homePrefecture: project.prefectureNumber, sender: sender)
  }

  private func mapping(of field: Field) -> ColumnMapping? {
    columns.first { $0.fieldName == field.name }
  }

  /// Thousands where the column's label or units row counts thousands of the field's unit.
  private func factor(of field: Field, in column: ColumnMapping?) -> Int {
    guard let word = column?.unit, units.agree(word, with: field.unit) else { return 1 }
    return units.factor(of: word)
  }

  private var hasEraColumn: Bool {
    schema.helpers.contains { helper in
      helper.kind == .era && columns.contains { $0.target == .helper(helper.name) }
    }
  }

  private func helperReader(_ kind: DatasetSchema.Helper.Kind) -> any CellReader {
    switch kind {
    case .municipalityName: municipalityReader
    case .fiscalYear, .calendarYear: YearReader()
    case .era: EraReader()
    }
  }
}
