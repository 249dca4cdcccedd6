import Cells
import Exchange
import Tables

/// Running sums of the counted columns, against which a file's own totals are held.
///
/// A total may stand behind its records or before them, and one inside another. The sums run from the
/// start of the file, and what a stretch of it adds up to is the difference of two of them: memory does not
/// grow with the number of totals.
struct TotalsLedger {
  let columns: [CountedColumn]
  private var now: RunningSums
  private let start: RunningSums
  /// The sums at the last total of a level or of a higher one.
  private var boundaries: [TotalLevel: RunningSums] = [:]
  /// The last total of each level, while records may still come that it sums up.
  private var open: [TotalLevel: OpenTotal] = [:]
  /// Whether totals of a level stand before their records, as the first of them did.
  private var standsFirst: [TotalLevel: Bool] = [:]
  /// What the first total of the file disagrees with; it may still be the sum of all.
  private var firstMismatches: [TotalMismatch] = []
  /// The last total, and the records before it.
  private var last: (level: TotalLevel, records: Int)?

  init(columns: [CountedColumn]) {
    self.columns = columns
    start = RunningSums(columns: columns.count)
    now = start
  }

  mutating func add(_ cells: RunCells) {
    now.records += cells.count
    for index in columns.indices { now.columns[index].add(cells.sum(of: columns[index])) }
  }

  /// A record was left out that may hold counts.
  mutating func addUnreadable() {
    now.records += 1
    for index in columns.indices { now.columns[index].faults += 1 }
  }

  /// What each counted field adds up to, in the schema's order.
  var sums: [(field: Int, sum: Int64)] {
    var sums: [(field: Int, sum: Int64)] = []
    for (counter, column) in zip(columns, now.columns) {
      if sums.last?.field != counter.field { sums.append((counter.field, 0)) }
      sums[sums.count - 1].sum &+= column.value
    }
    return sums
  }

  /// Takes a total row.
  ///
  /// - Returns: The cells of earlier totals for which it is now certain that they do not add up.
  mutating func take(_ total: StatedTotal) -> [TotalMismatch] {
    let mismatches = close { $0 <= total.level }
    let level = total.level
    let before = boundaries[level] ?? start
    if standsFirst[level] == nil { standsFirst[level] = now.records == before.records }
    let sought = total.cells.filter { !isSumSoFar($0) }
    if !sought.isEmpty, !isBesideAnother(level) {
      open[level] = OpenTotal(
        cells: sought, since: now, behind: level == .grand ? start : before, isFirst: last == nil)
    }
    last = (level, now.records)
    for lower in TotalLevel.allCases where lower <= level { boundaries[lower] = now }
    return mismatches
  }

  /// The cells that do not add up, of totals that waited for the end of the file.
  mutating func conclude() -> [TotalMismatch] {
    let mismatches = close { _ in true }
    let first = firstMismatches.filter { $0.stated.value != now.columns[$0.stated.counter].value }
    firstMismatches = []
    return first + mismatches
  }

  /// Whether a cell is the sum since some total above it, or since the start.
  private func isSumSoFar(_ cell: StatedTotal.Cell) -> Bool {
    ([start] + boundaries.values).contains { now.sum(at: cell.counter, since: $0) == cell.value }
  }

  /// 市部計 and 郡部計 one below the other: which records are the second one's cannot be told.
  private func isBesideAnother(_ level: TotalLevel) -> Bool {
    last?.level == level && last?.records == now.records
  }

  private mutating func close(where isEnded: (TotalLevel) -> Bool) -> [TotalMismatch] {
    var mismatches: [TotalMismatch] = []
    for level in TotalLevel.allCases where isEnded(level) {
      guard let total = open.removeValue(forKey: level) else { continue }
      let found = total.cells.compactMap { mismatch(of: $0, total, level) }
      if total.isFirst { firstMismatches = found } else { mismatches += found }
    }
    return mismatches
  }

  /// Nothing where the records below add up, or where there are none on the side where totals of the level
  /// stand, or where one of these could not be read.
  private func mismatch(
    of cell: StatedTotal.Cell, _ total: OpenTotal, _ level: TotalLevel
  ) -> TotalMismatch? {
    if now.sum(at: cell.counter, since: total.since) == cell.value { return nil }
    let expected =
      standsFirst[level] == true
      ? now.certainSum(at: cell.counter, since: total.since)
      : total.since.certainSum(at: cell.counter, since: total.behind)
    return expected.map { TotalMismatch(stated: cell, expected: $0) }
  }

  private struct OpenTotal {
    /// Those that are not the sum of records above.
    let cells: [StatedTotal.Cell]
    let since: RunningSums
    /// Where the records above begin that it sums up if totals stand behind theirs.
    let behind: RunningSums
    let isFirst: Bool
  }
}

/// What a total row states, as far as it can be read.
struct StatedTotal {
  struct Cell {
    /// Index among the ledger's columns.
    let counter: Int
    let value: Int64
    let raw: String
    let place: Finding.Place
  }

  let level: TotalLevel
  let cells: [Cell]
}

/// A cell of a total row that is no sum of any records that it can stand for.
struct TotalMismatch {
  let stated: StatedTotal.Cell
  let expected: Int64
}

/// Sums of the counted columns from the start of a file.
struct RunningSums {
  struct Column {
    var value: Int64 = 0
    /// Cells that could not be read.
    var faults = 0

    mutating func add(_ other: Column) {
      value &+= other.value
      faults += other.faults
    }
  }

  var records = 0
  var columns: [Column]

  init(columns count: Int) { columns = Array(repeating: Column(), count: count) }

  /// The sum since another moment, of the cells that could be read; nil without records, which is no 0.
  func sum(at index: Int, since earlier: RunningSums) -> Int64? {
    records > earlier.records ? columns[index].value &- earlier.columns[index].value : nil
  }

  /// The same; nil too where a cell of theirs could not be read.
  func certainSum(at index: Int, since earlier: RunningSums) -> Int64? {
    let isCertain = columns[index].faults == earlier.columns[index].faults
    return isCertain ? sum(at: index, since: earlier) : nil
  }
}

extension RunCells {
  /// What the cells of a counted column add up to.
  fileprivate func sum(of column: CountedColumn) -> RunningSums.Column {
    let (values, marks) = (self[column.field].values, self[column.field].marks)
    var sum = RunningSums.Column()
    for position in 0..<count where column.part == nil || column.part == parts?[position] {
      if CellMark.isValue(marks[position]) { sum.value &+= values[position] }
      if marks[position] == CellMark.faulty { sum.faults += 1 }
    }
    return sum
  }
}
