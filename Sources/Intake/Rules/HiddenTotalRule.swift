import Exchange

/// A record whose every count is the sum of the records above it: a total without a word for it, perhaps.
///
/// Few records add up by chance, small ones above all; so some must stand above, and their sum must not be small.
struct HiddenTotalRule: RecordRule {
  private let counts: [Int]
  private let schema: DatasetSchema
  /// Sums since the first record, and since the last one that was a sum.
  private var sums: [Int64]
  private var records = 0
  private var first: Int?

  /// Records that must stand above.
  private static let leastRecords = 4
  /// What their largest sum must be.
  private static let leastSum: Int64 = 10

  init?(_ context: IntakeContext) {
    let schema = context.schema
    self.schema = schema
    counts = schema.fields.indices.filter { schema.fields[$0].kind == .count }
    sums = Array(repeating: 0, count: counts.count)
    if counts.isEmpty { return nil }
  }

  var needs: Set<Int> { [] }

  mutating func judge(_ cells: RunCells, _ said: inout RunVerdicts) {
    let columns = counts.map { cells[$0] }
    for position in 0..<cells.count {
      if records >= Self.leastRecords, let shown = sumShown(columns, position) {
        said.add(
          RecordVerdict(
            position: position, field: counts[shown], code: .sumWithoutWord,
            values: [
              "first": String(first ?? 1), "count": String(records), "sum": String(sums[shown]),
              "title": schema.fields[counts[shown]].title,
            ]))
        records = 0
        for index in sums.indices { sums[index] = 0 }
        continue
      }
      if records == 0 { first = cells.record(position) }
      records += 1
      for index in columns.indices where columns[index].hasValue(position) {
        sums[index] &+= columns[index].values[position]
      }
    }
  }

  /// The count to show of a record that is a sum.
  private func sumShown(_ columns: [RunCells.Cells], _ position: Int) -> Int? {
    var shown: Int?
    for index in columns.indices {
      guard columns[index].hasValue(position) else {
        if sums[index] != 0 { return nil }
        continue
      }
      if columns[index].values[position] != sums[index] { return nil }
      if sums[index] >= Self.leastSum { shown = shown ?? index }
    }
    return shown
  }
}
