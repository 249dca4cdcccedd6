import Exchange

/// What a coded field says decides whether others must, or must not, be filled.
struct ConditionRule: RecordRule {
  private let kind: DatasetSchema.Rule.Kind
  private let fields: [Int]
  private let condition: Int
  private let codes: [Int64]
  private let schema: DatasetSchema

  init?(_ rule: DatasetSchema.Rule, schema: DatasetSchema) {
    guard let condition = rule.condition, let index = schema.index(of: condition.field) else {
      return nil
    }
    kind = rule.rule
    fields = rule.fields.compactMap(schema.index(of:))
    self.condition = index
    codes = condition.codes.compactMap { schema.fields[index].code(named: $0).map { Int64($0.id) } }
    self.schema = schema
  }

  var needs: Set<Int> { Set(fields) }

  func judge(_ cells: RunCells, _ said: inout RunVerdicts) {
    switch kind {
    case .requiredWhen: seekMissing(cells, &said)
    case .nothingWhen: seekUnexpected(cells, .nothingWhen, &said) { isMet($0, $1) }
    default: seekUnexpected(cells, .onlyWhen, &said) { !isMet($0, $1) }
    }
  }

  private func seekMissing(_ cells: RunCells, _ said: inout RunVerdicts) {
    let codes = cells[condition]
    let sought = fields.map { cells[$0] }
    for position in 0..<cells.count where codes.hasValue(position) && isMet(codes, position) {
      if sought.allSatisfy({ $0.isUnfilled(position) }) {
        said.add(verdict(.requiredWhen, position, fields[0], codes))
      }
    }
  }

  private func seekUnexpected(
    _ cells: RunCells, _ code: FindingCode, _ said: inout RunVerdicts,
    where isUnexpected: (RunCells.Cells, Int) -> Bool
  ) {
    let codes = cells[condition]
    for field in fields {
      let (sought, isCount) = (cells[field], schema.fields[field].kind == .count)
      for position in 0..<cells.count where sought.hasValue(position) && codes.hasValue(position) {
        if !isUnexpected(codes, position) || isCount && sought.values[position] == 0 { continue }
        said.add(verdict(code, position, field, codes))
      }
    }
  }

  private func isMet(_ cells: RunCells.Cells, _ position: Int) -> Bool {
    codes.contains(cells.values[position])
  }

  private func verdict(
    _ code: FindingCode, _ position: Int, _ field: Int, _ cells: RunCells.Cells
  ) -> RecordVerdict {
    let title = schema.fields[condition].code(id: Int(cells.values[position]))?.title
    return RecordVerdict(
      position: position, field: field, code: code,
      values: [
        "title": schema.fields[field].title, "other": schema.fields[condition].title,
        "code_ja": title?.ja ?? "", "code_en": title?.en ?? "",
      ])
  }
}
