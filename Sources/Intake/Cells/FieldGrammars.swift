import Exchange
import JapaneseText

/// How the cells of every field and helper of a dataset are read for one submitter.
struct FieldGrammars {
  private let context: IntakeContext
  private let columns: [ColumnMapping]
  private let signs: SignTable
  private let canonical: CanonicalText

  /// - Parameter columns: the columns of the file, whose labels may tell how their cells are to be read.
  init(_ context: IntakeContext, columns: [ColumnMapping] = []) {
    self.context = context
    self.columns = columns
    signs = SignTable(context.profile.signs)
    canonical = CanonicalText(project: context.project)
  }

  /// The grammar of a field that holds no text, in the column of the file that was mapped to it.
  ///
  /// - Parameter column: one of several columns that hold the field.
  func grammar(for field: Field, in column: ColumnMapping? = nil) -> CellGrammar {
    CellGrammar(
      field: field, reader: reader(for: field, in: column ?? mapping(of: field)), signs: signs,
      canonical: canonical)
  }

  func textGrammar(for field: Field) -> TextGrammar { TextGrammar(field: field, signs: signs) }

  /// Reads a text as a cell of a field of any kind.
  func spelling(of raw: String, field: Field) -> CellGrammar.Spelling {
    field.kind.isText
      ? textGrammar(for: field).read(raw).spelling : grammar(for: field).spelling(of: raw)
  }

  /// Reads a helper's cell.
  func spelling(of raw: String?, helper kind: DatasetSchema.Helper.Kind) -> CellGrammar.Spelling {
    let text = WidthFolding.trimmed(raw ?? "")
    return CellGrammar.Spelling(
      raw: raw, reading: text.isEmpty ? .blank : helperReader(kind).read(text), changed: nil)
  }

  private func reader(for field: Field, in column: ColumnMapping?) -> any CellReader {
    let home = context.project.prefectureNumber
    let values = context.profileDataset.values[field.name] ?? [:]
    switch field.kind {
    case .municipality:
      return ProfiledReader(
        MunicipalityReader(areas: context.areas, homePrefecture: home), values: values)
    case .residence:
      return ProfiledReader(
        ResidenceReader(areas: context.areas, homePrefecture: home), values: values)
    case .programme: return SpellingReader(programmesOf: context.project, profileValues: values)
    case .date:
      return DateReader(
        era: column.flatMap { Era.stated(in: $0.label) }, hasEraColumn: hasEraColumn)
    case .period: return PeriodReader()
    case .code: return SpellingReader(field: field, profileValues: values)
    case .corporateNumber: return CorporateNumberReader()
    case .count, .key, .text:
      return CountReader(
        unit: field.unit, minimum: field.minimum, maximum: field.maximum,
        factor: factor(of: field, in: column), marks: signs.marks)
    }
  }

  private func mapping(of field: Field) -> ColumnMapping? {
    columns.first { $0.fieldName == field.name }
  }

  /// Thousands where the column's label or units row counts thousands of the field's unit.
  private func factor(of field: Field, in column: ColumnMapping?) -> Int {
    guard let word = column?.unit, UnitWords.agree(UnitWords.base(of: word), with: field.unit)
    else {
      return 1
    }
    return UnitWords.factor(of: word)
  }

  private var hasEraColumn: Bool {
    context.schema.helpers.contains { helper in
      helper.kind == .era && columns.contains { $0.target == .helper(helper.name) }
    }
  }

  private func helperReader(_ kind: DatasetSchema.Helper.Kind) -> any CellReader {
    switch kind {
    case .municipalityName:
      MunicipalityReader(
        areas: context.areas, homePrefecture: context.project.prefectureNumber)
    case .fiscalYear, .calendarYear: YearReader()
    case .era: EraReader()
    }
  }
}
