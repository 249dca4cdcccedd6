import DelimitedText
import Exchange
import JapaneseText

/// Builds the columns that read a file, one for each field of the schema and for each helper.
struct ColumnFactory {
  private let source: SourceFile
  private let context: IntakeContext
  private let columns: [ColumnMapping]
  private let signs: SignTable
  private let canonical: CanonicalText

  init(source: SourceFile, context: IntakeContext, columns: [ColumnMapping]) {
    self.source = source
    self.context = context
    self.columns = columns
    signs = SignTable(context.profile.signs)
    canonical = CanonicalText(project: context.project)
  }

  /// One column per field, in the schema's order.
  func fieldColumns() throws(IntakeFailure) -> [any FieldColumn] {
    var built: [any FieldColumn] = []
    for field in context.schema.fields { built.append(try column(for: field)) }
    return built
  }

  /// The column of the first helper of a kind that the file has.
  func helperColumn(_ kind: DatasetSchema.Helper.Kind) -> MemoColumn? {
    for helper in context.schema.helpers where helper.kind == kind {
      guard let mapping = columns.first(where: { $0.target == .helper(helper.name) }) else {
        continue
      }
      let reader = helperReader(kind)
      let field = Field(helper: helper)
      return MemoColumn(
        field: field, index: mapping.index, label: mapping.label, source: source,
        blankNeedsAttention: false
      ) { raw in
        let text = WidthFolding.trimmed(raw ?? "")
        return CellGrammar.Spelling(
          raw: raw, reading: text.isEmpty ? .blank : reader.read(text), changed: nil)
      }
    }
    return nil
  }

  /// How the cells of a field are read.
  func grammar(for field: Field) -> CellGrammar {
    CellGrammar(field: field, reader: reader(for: field), signs: signs, canonical: canonical)
  }

  private func column(for field: Field) throws(IntakeFailure) -> any FieldColumn {
    guard let mapping = columns.first(where: { $0.fieldName == field.name }) else {
      return try constant(for: field)
    }
    if field.kind.isText {
      return TextFieldColumn(
        field: field, index: mapping.index, source: source,
        grammar: TextGrammar(field: field, signs: signs))
    }
    let grammar = grammar(for: field)
    return MemoColumn(
      field: field, index: mapping.index, label: mapping.label, source: source,
      blankNeedsAttention: field.isRequired, read: grammar.spelling)
  }

  private func constant(for field: Field) throws(IntakeFailure) -> any FieldColumn {
    guard let text = context.profileDataset.constants[field.name] else {
      return ConstantColumn(field: field)
    }
    if field.kind.isText { return ConstantColumn(field: field, mark: CellMark.value, text: text) }
    let reading = grammar(for: field).spelling(of: text).reading
    guard reading.fault == nil, reading.partial == nil else {
      throw .badConstant(submitter: context.profile.submitter, field: field.name, value: text)
    }
    return ConstantColumn(field: field, value: reading.value, mark: reading.mark)
  }

  private func reader(for field: Field) -> any CellReader {
    let home = context.project.prefectureNumber
    let values = context.profileDataset.values[field.name] ?? [:]
    switch field.kind {
    case .municipality:
      return ProfiledReader(
        MunicipalityReader(areas: context.areas, homePrefecture: home), values: values,
        rule: "municipality.profile")
    case .residence:
      return ProfiledReader(
        ResidenceReader(areas: context.areas, homePrefecture: home), values: values,
        rule: "residence.profile")
    case .programme: return SpellingReader(programmesOf: context.project, profileValues: values)
    case .date: return DateReader()
    case .period: return PeriodReader()
    case .code: return SpellingReader(field: field, profileValues: values)
    case .corporateNumber: return CorporateNumberReader()
    case .count, .key, .text:
      return CountReader(unit: field.unit, minimum: field.minimum, maximum: field.maximum)
    }
  }

  private func helperReader(_ kind: DatasetSchema.Helper.Kind) -> any CellReader {
    switch kind {
    case .municipalityName:
      MunicipalityReader(
        areas: context.areas, homePrefecture: context.project.prefectureNumber)
    case .fiscalYear, .calendarYear: YearReader()
    }
  }
}
