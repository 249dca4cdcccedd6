import Exchange

/// A field must be filled where another one is blank.
struct RequiredUnlessRule: RecordRule {
  private let required: Int
  private let other: Int

  init?(_ rule: DatasetSchema.Rule, schema: DatasetSchema) {
    guard rule.fields.count == 2, let required = schema.index(of: rule.fields[0]),
      let other = schema.index(of: rule.fields[1])
    else { return nil }
    self.required = required
    self.other = other
  }

  var needs: Set<Int> { [required] }

  func judge(_ cells: RunCells, _ said: inout RunVerdicts) {
    let (left, right) = (cells[required], cells[other])
    for position in 0..<cells.count where left.isBlank(position) && right.isUnfilled(position) {
      said.add(RecordVerdict(position: position, field: required, code: .requiredBlank))
    }
  }
}
