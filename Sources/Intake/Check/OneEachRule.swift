import Cells
import Exchange

/// A record with a number of its own is one person; one without says how many came.
struct OneEachRule {
  private let counted: Int
  private let key: Int
  /// Name of the counted field.
  let field: String

  /// Blank counts that became 1 beside a key, and the first such record.
  private(set) var filled = 0
  private(set) var firstFilled = 0

  init?(_ rule: DatasetSchema.Rule, schema: DatasetSchema) {
    guard rule.fields.count == 2, let counted = schema.index(of: rule.fields[0]),
      let key = schema.index(of: rule.fields[1])
    else { return nil }
    self.counted = counted
    self.key = key
    field = rule.fields[0]
  }

  mutating func judge(_ cells: RunCells) -> [Verdict] {
    var verdicts: [Verdict] = []
    let (counts, keys) = (cells[counted], cells[key])
    for position in 0..<cells.count where keys.hasValue(position) {
      if counts.isBlank(position) {
        fill(counts, position, record: cells.record(position))
      } else if counts.hasValue(position), counts.values[position] > 1 {
        verdicts.append(Verdict(position: position, field: counted, code: .headcountWithKey))
      }
    }
    return verdicts
  }

  private mutating func fill(_ counts: RunCells.Cells, _ position: Int, record: Int) {
    counts.values[position] = 1
    counts.marks[position] = CellMark.value
    if filled == 0 { firstFilled = record }
    filled += 1
  }
}
