import Cells
import Exchange

/// A record with a number of its own is one person; one without says how many came.
struct OneEachRule: RecordRule {
  private let counted: Int
  private let key: Int
  /// Name of the counted field.
  private let field: String

  /// Blank counts that became 1 beside a key, and the first such record.
  private var filled = 0
  private var firstFilled = 0

  init?(_ rule: DatasetSchema.Rule, schema: DatasetSchema) {
    guard rule.fields.count == 2, let counted = schema.index(of: rule.fields[0]),
      let key = schema.index(of: rule.fields[1])
    else { return nil }
    self.counted = counted
    self.key = key
    field = rule.fields[0]
  }

  var needs: Set<Int> { [counted, key] }

  mutating func judge(_ cells: RunCells, _ said: inout RunVerdicts) {
    let (counts, keys) = (cells[counted], cells[key])
    for position in 0..<cells.count where keys.hasValue(position) {
      if counts.isBlank(position) {
        counts.fill(position, with: 1)
        if filled == 0 { firstFilled = cells.record(position) }
        filled += 1
      } else if counts.hasValue(position), counts.values[position] > 1 {
        said.add(RecordVerdict(position: position, field: counted, code: .headcountWithKey))
      }
    }
  }

  func conclude(_ end: inout FileEnd) {
    if filled == 0 { return }
    end.add(
      filled: Change(
        field: field, raw: "", value: "1", rule: CellRule.countOnePerson.rawValue, count: filled,
        firstRecord: firstFilled))
  }
}
