import Exchange

/// A participant with a number of their own is one person; a record without one says how many came.
struct HeadcountRule {
  private let headcount: Int
  private let key: Int

  /// Blank counts that became 1 beside a key, and the first such record.
  private(set) var filled = 0
  private(set) var firstFilled = 0

  init?(schema: DatasetSchema) {
    guard let headcount = schema.index(of: "headcount"),
      let key = schema.index(of: "participant_key")
    else { return nil }
    self.headcount = headcount
    self.key = key
  }

  mutating func judge(_ cells: RunCells) -> [Verdict] {
    var verdicts: [Verdict] = []
    let (counts, keys) = (cells[headcount], cells[key])
    for position in 0..<cells.count {
      let hasKey = keys.hasValue(position)
      if counts.hasValue(position) {
        if hasKey, counts.values[position] > 1 {
          verdicts.append(Verdict(position: position, field: headcount, code: .headcountWithKey))
        }
      } else if counts.isBlank(position) {
        if hasKey {
          fill(counts, position, record: cells.record(position))
        } else if keys.marks[position] != CellMark.faulty {
          verdicts.append(Verdict(position: position, field: headcount, code: .requiredBlank))
        }
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
