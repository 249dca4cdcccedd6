import Exchange

/// A record whose every count is the sum of the records above it, of the last few of them, or of all others: a total
/// without a word for it, perhaps.
///
/// Few records add up by chance, small ones above all; so some must stand above, and their sum must not be small. Where
/// several counts add up at once fewer records will do.
struct HiddenTotalRule: RecordRule {
  private let counts: [Int]
  private let schema: DatasetSchema
  /// Sums since the first record, and since the last one that was a sum.
  private var sums: [Int64]
  private var records = 0
  private var first: Int?
  /// The last records, of datasets with several counts.
  private var recent: [Row] = []
  /// Sums and number of all records that are no sums, and the largest of them: it may be the sum of the others.
  private var all: [Int64]
  private var allRecords = 0
  private var firstOfAll: Int?
  private var largest: Row?

  private struct Row {
    let record: Int
    let values: [Int64]
  }

  /// Records that must stand above.
  private static let leastRecords = 4
  /// Where so many counts add up, so few records will do.
  private static let fewRecords = [(records: 3, counts: 2), (records: 2, counts: 3)]
  private static let mostRecent = 64
  /// What their largest sum must be.
  private static let leastSum: Int64 = 10

  init?(_ context: IntakeContext) {
    let schema = context.schema
    self.schema = schema
    counts = schema.fields.indices.filter { schema.fields[$0].kind == .count }
    sums = Array(repeating: 0, count: counts.count)
    all = sums
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
            values: values(first ?? 1, records, sums[shown], shown)))
        startAnew()
        continue
      }
      let record = cells.record(position)
      if counts.count > 1 {
        let row = Row(
          record: record,
          values: columns.map { $0.hasValue(position) ? $0.values[position] : 0 })
        if let run = runBelow(row) {
          said.add(
            RecordVerdict(
              position: position, field: counts[run.shown], code: .sumWithoutWord,
              values: values(run.first, run.count, row.values[run.shown], run.shown)))
          startAnew()
          continue
        }
        if recent.count == Self.mostRecent { recent.removeFirst() }
        recent.append(row)
      }
      if records == 0 { first = record }
      if allRecords == 0 { firstOfAll = record }
      records += 1
      allRecords += 1
      var isLargest = largest == nil
      for index in columns.indices where columns[index].hasValue(position) {
        let value = columns[index].values[position]
        sums[index] &+= value
        all[index] &+= value
        if let largest, value > largest.values[index] { isLargest = true }
      }
      if isLargest {
        largest = Row(
          record: record,
          values: columns.map { $0.hasValue(position) ? $0.values[position] : 0 })
      }
    }
  }

  private mutating func startAnew() {
    records = 0
    recent.removeAll(keepingCapacity: true)
    for index in sums.indices { sums[index] = 0 }
  }

  private func values(_ first: Int, _ count: Int, _ sum: Int64, _ shown: Int) -> [String: String] {
    [
      "first": String(first), "count": String(count), "sum": String(sum),
      "title": schema.fields[counts[shown]].title,
    ]
  }

  /// The last few records, where a row is their sum in several counts at once.
  private func runBelow(_ row: Row) -> (first: Int, count: Int, shown: Int)? {
    var (left, count) = (row.values, 0)
    for earlier in recent.reversed() {
      for index in left.indices { left[index] -= earlier.values[index] }
      count += 1
      if left.contains(where: { $0 < 0 }) { return nil }
      guard left.allSatisfy({ $0 == 0 }) else { continue }
      return shown(in: row.values, of: count).map { (earlier.record, count, $0) }
    }
    return nil
  }

  /// The count to show of a sum of some records; nil where these may add up by chance.
  private func shown(in values: [Int64], of count: Int) -> Int? {
    let telling = values.indices.filter { values[$0] >= Self.leastSum }
    let isEnough =
      count >= Self.leastRecords && !telling.isEmpty
      || Self.fewRecords.contains { count >= $0.records && telling.count >= $0.counts }
    return isEnough ? telling.first : nil
  }

  /// A record that is the sum of all others, wherever it stands.
  func conclude(_ end: inout FileEnd) {
    guard let largest, let firstOfAll,
      zip(largest.values, all).allSatisfy({ $0 &* 2 == $1 }),
      let shown = shown(in: largest.values, of: allRecords - 1)
    else { return }
    let field = schema.fields[counts[shown]]
    end.add(
      .sumWithoutWord,
      at: Finding.Place(record: largest.record, field: field.name, label: field.title),
      values: values(firstOfAll, allRecords - 1, largest.values[shown], shown))
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
