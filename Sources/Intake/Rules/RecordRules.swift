import Exchange
import Tables

/// Every rule over the records of one file, in the order in which they are asked: first those that fill blanks,
/// then those within a record, then those over records and over the file.
struct RecordRules {
  private var rules: [any RecordRule]
  /// Positions of the rules that need columns of which the file has none.
  private let unmet: Set<Int>
  private var lacking: [LackingColumn] = []
  private let schema: DatasetSchema

  /// What a column that the file lacks would have to hold.
  private struct LackingColumn {
    let code: FindingCode
    let field: Int
    let values: [String: String]
    var count: Int
  }

  /// - Parameters:
  ///   - names: the column of municipalities' names; nil where the file has none.
  ///   - absent: fields that the file has neither a column nor a constant for.
  ///   - stated: what the lines above the table say of the slot.
  ///   - expectedRecords: about how many records will come; a wrong guess costs time alone.
  init(
    _ context: IntakeContext, names: (any FieldColumn)?, years: YearColumns, absent: Set<Int>,
    stated: StatedSlot, expectedRecords: Int
  ) {
    let schema = context.schema
    let filling: [(any RecordRule)?] =
      [
        MunicipalityNameRule(
          schema: schema, names: names, areas: context.areas, people: context.vocabulary.people)
      ]
      + schema.rules(.oneEach).map { OneEachRule($0, schema: schema) }
    let within: [(any RecordRule)?] =
      schema.rules(.requiredUnless).map { RequiredUnlessRule($0, schema: schema) }
      + (schema.rules(.requiredWhen) + schema.rules(.onlyWhen) + schema.rules(.nothingWhen)).map {
        ConditionRule($0, schema: schema)
      } + schema.rules.map { FieldPairRule($0, schema: schema) }
      + schema.rules(.nightsWithin).map { NightsRule($0, schema: schema) }
    let over: [(any RecordRule)?] =
      [
        QuarterRule(context), StatedSlotRule(stated, schema: schema),
        YearColumnRule(years, context), MembershipRule(context),
      ]
      + schema.keys.map { KeyRule($0, schema: schema, expectedRecords: expectedRecords) }
      + schema.rules(.rowsDiffer).map {
        DuplicateRowRule($0, schema: schema, expectedRecords: expectedRecords)
      }
      + (schema.rules(.oneContent) + schema.rules(.notAnother)).map {
        OneContentRule($0, schema: schema, expectedRecords: expectedRecords)
      } + [
        RepeatedRecordRule(schema: schema, expectedRecords: expectedRecords),
        HiddenTotalRule(context), RowNumberRule(schema: schema), HistoryRule(context),
        AbsentProgrammeRule(context),
      ]
    let rules = (filling + within + over).compactMap(\.self)
    self.rules = rules
    self.schema = schema
    unmet = Set(
      rules.indices.filter { !rules[$0].needs.isEmpty && absent.isSuperset(of: rules[$0].needs) })
  }

  mutating func judge(_ cells: RunCells, keeps: @escaping (FindingCode) -> Bool) -> RunVerdicts {
    var said = RunVerdicts(keeps: keeps)
    for index in rules.indices {
      let before = said.verdicts.count
      rules[index].judge(cells, &said)
      if unmet.contains(index) { note(said.takeBack(behind: before)) }
    }
    return said
  }

  func conclude(_ end: inout FileEnd) {
    for column in lacking { tell(column, &end) }
    for rule in rules { rule.conclude(&end) }
  }

  /// A column that the file lacks is one cause, however many records need it.
  private mutating func note(_ verdicts: ArraySlice<RecordVerdict>) {
    guard let first = verdicts.first else { return }
    // Where there is no column, no cell is blank.
    let code = first.code == .requiredBlank ? .requiredColumnMissing : first.code
    if let known = lacking.firstIndex(where: { $0.code == code && $0.field == first.field }) {
      lacking[known].count += verdicts.count
    } else {
      lacking.append(
        LackingColumn(
          code: code, field: first.field, values: first.values, count: verdicts.count))
    }
  }

  private func tell(_ column: LackingColumn, _ end: inout FileEnd) {
    let field = schema.fields[column.field]
    var values = column.values
    values["title"] = field.title
    values["count"] = String(column.count)
    end.add(column.code, at: Finding.Place(field: field.name, label: field.title), values: values)
  }
}
