import Exchange

/// A field must be filled where another one is blank.
struct RequiredUnlessRule {
  private let required: Int
  private let other: Int

  init?(_ rule: DatasetSchema.Rule, schema: DatasetSchema) {
    guard rule.fields.count == 2, let required = schema.index(of: rule.fields[0]),
      let other = schema.index(of: rule.fields[1])
    else { return nil }
    self.required = required
    self.other = other
  }

  /// The field that must be filled.
  var field: Int { required }

  /// Whether the file has no column for what must be filled.
  func isAbsent(among absent: Set<Int>) -> Bool { absent.contains(required) }

  func judge(_ cells: RunCells) -> [Verdict] {
    var verdicts: [Verdict] = []
    let (left, right) = (cells[required], cells[other])
    for position in 0..<cells.count where left.isBlank(position) && right.isUnfilled(position) {
      verdicts.append(Verdict(position: position, field: required, code: .requiredBlank))
    }
    return verdicts
  }
}

/// What a coded field says decides whether others must, or must not, be filled.
struct ConditionRule {
  private let kind: DatasetSchema.Rule.Kind
  /// The fields of the rule.
  let fields: [Int]
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

  func judge(_ cells: RunCells) -> [Verdict] {
    kind == .requiredWhen ? missing(cells) : unexpected(cells)
  }

  private func missing(_ cells: RunCells) -> [Verdict] {
    var verdicts: [Verdict] = []
    let codes = cells[condition]
    let sought = fields.map { cells[$0] }
    for position in 0..<cells.count where codes.hasValue(position) && isMet(codes, position) {
      if sought.allSatisfy({ $0.isUnfilled(position) }) {
        verdicts.append(verdict(.requiredWhen, position, fields[0], codes))
      }
    }
    return verdicts
  }

  private func unexpected(_ cells: RunCells) -> [Verdict] {
    var verdicts: [Verdict] = []
    let codes = cells[condition]
    for field in fields {
      let (sought, isCount) = (cells[field], schema.fields[field].kind == .count)
      for position in 0..<cells.count where sought.hasValue(position) && codes.hasValue(position) {
        if isMet(codes, position) || isCount && sought.values[position] == 0 { continue }
        verdicts.append(verdict(.onlyWhen, position, field, codes))
      }
    }
    return verdicts
  }

  private func isMet(_ cells: RunCells.Cells, _ position: Int) -> Bool {
    codes.contains(cells.values[position])
  }

  private func verdict(
    _ code: FindingCode, _ position: Int, _ field: Int, _ cells: RunCells.Cells
  ) -> Verdict {
    let title = schema.fields[condition].code(id: Int(cells.values[position]))?.title
    return Verdict(
      position: position, field: field, code: code,
      values: [
        "title": schema.fields[field].title, "other": schema.fields[condition].title,
        "code_ja": title?.ja ?? "", "code_en": title?.en ?? "",
      ])
  }
}
