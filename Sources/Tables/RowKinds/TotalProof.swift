import Exchange
import JapaneseText

/// What the first records prove of the labels of totals among them: a row with such a label is a total where its numbers
/// are the sums of rows that it can stand for, and a record where they are not.
///
/// Words alone do not tell. 全体 may be a group of ages, 総数 the only value of a column that was not broken down, and
/// 体温計 is no sum of anything.
struct TotalProof: Sendable {
  /// A label in a column.
  private struct Mark: Hashable {
    let column: Int
    let label: String

    init(_ row: FirstRecords.Row, _ column: Int) { self.init(row.text(column), column) }

    init(_ cell: String, _ column: Int) {
      self.column = column
      label = WidthFolding.matchKey(cell)
    }
  }

  /// How often the rows of a label add up, and how often they do not.
  private struct Record {
    var adds = 0
    var fails = 0

    mutating func note(_ isSum: Bool) {
      if isSum { adds += 1 } else { fails += 1 }
    }
  }

  private var records: [Mark: Record] = [:]
  /// Columns in which every record says the same total's word.
  private let constant: Set<Int>

  /// - Parameters:
  ///   - firstRecord: where the records begin in the head.
  ///   - numbers: the columns that are counted; nil where nobody knows them.
  ///   - isLabel: whether a cell is a total's label.
  init(
    _ head: FirstRecords, from firstRecord: Int, numbers: [Int]?, isLabel: (String) -> Bool
  ) {
    let rows = head.rows.dropFirst(firstRecord).filter { !$0.isDamaged && $0.filled.count > 1 }
    let labels = rows.map { row in row.filled.filter { isLabel(row.cells[$0]) } }
    constant = Self.constantColumns(rows, labels)
    let (constant, table) = (constant, Sums(rows, labels, numbers: numbers))
    for (index, columns) in labels.enumerated() {
      for column in columns where !constant.contains(column) {
        guard let adds = table.addsUp(index, labelledIn: column) else { continue }
        records[Mark(rows[index], column), default: Record()].note(adds)
      }
    }
  }

  /// Whether a column says one total's word and nothing else: what it tells apart was not broken down.
  func isConstant(_ column: Int) -> Bool { constant.contains(column) }

  /// Whether the rows with the label of a cell add up.
  func proves(_ cell: String, in column: Int) -> Bool {
    records[Mark(cell, column)].map { $0.adds > $0.fails } ?? false
  }

  /// Whether they do not.
  func refutes(_ cell: String, in column: Int) -> Bool {
    records[Mark(cell, column)].map { $0.fails > $0.adds } ?? false
  }

  private static func constantColumns(
    _ rows: [FirstRecords.Row], _ labels: [[Int]]
  ) -> Set<Int> {
    guard rows.count > 0 else { return [] }
    var counts: [Int: Int] = [:]
    for column in labels.joined() { counts[column, default: 0] += 1 }
    return Set(
      counts.filter { column, count in
        count == rows.count
          && Set(rows.map { WidthFolding.matchKey($0.text(column)) }).count == 1
      }.map(\.key))
  }
}

/// The numbers of the first records, and which of them add up to which.
private struct Sums {
  /// Numbers by row and column, in thousandths; nil where a cell is none.
  private let numbers: [[Int64?]]
  /// The other cells of each row.
  private let texts: [[String]]
  private let isLabelled: [Bool]
  private let isKnown: Bool

  init(_ rows: [FirstRecords.Row], _ labels: [[Int]], numbers counted: [Int]?) {
    let width = rows.map(\.cells.count).max() ?? 0
    let columns = counted ?? Array(0..<width)
    isKnown = counted != nil
    isLabelled = labels.map { !$0.isEmpty }
    numbers = rows.map { row in columns.map { Self.number(row.text($0)) } }
    let others = counted.map { known in (0..<width).filter { !known.contains($0) } }
    texts = rows.map { row in
      (others ?? (0..<width).filter { row.kind($0) != .number }).map(row.text)
    }
  }

  /// Whether a row's numbers are the sums of rows above or below, or of those that say the same but for its label; nil
  /// where there are none that it could sum up.
  func addsUp(_ row: Int, labelledIn column: Int) -> Bool? {
    let alike = rowsLike(row)
    let sources = sources(of: row).filter { $0.count > 1 }
    if sources.isEmpty, alike.isEmpty { return nil }
    return isSum(row, of: alike) || sources.contains { isSum(row, of: $0) }
      || !isKnown && (isSumOfNeighbours(row, by: -1) || isSumOfNeighbours(row, by: 1))
  }

  /// Rows that say the same but for the label.
  private func rowsLike(_ row: Int) -> [Int] {
    numbers.indices.filter { other in
      !isLabelled[other] && texts[other].count == texts[row].count
        && zip(texts[other], texts[row]).count(where: !=) == 1
    }
  }

  /// Whether it is the sum of some rows beside it: groups may begin where no total stands.
  private func isSumOfNeighbours(_ row: Int, by step: Int) -> Bool {
    var (neighbours, other) = ([Int](), row + step)
    while numbers.indices.contains(other), !isLabelled[other],
      neighbours.count < Self.mostNeighbours
    {
      neighbours.append(other)
      if neighbours.count > 1, isSum(row, of: neighbours) { return true }
      other += step
    }
    return false
  }

  private static let mostNeighbours = 60

  /// Rows that a total can stand for: since each of the labelled rows above it, or since the first; below it to the
  /// next labelled one, or to the last.
  private func sources(of row: Int) -> [[Int]] {
    let above = (0..<row).filter { !isLabelled[$0] }
    let marks = (0..<row).filter { isLabelled[$0] }.suffix(Self.mostMarks)
    let below = (row + 1..<max(row + 1, numbers.count)).prefix { !isLabelled[$0] }
    let all = (row + 1..<max(row + 1, numbers.count)).filter { !isLabelled[$0] }
    return [above, Array(below), all]
      + marks.map { mark in above.filter { $0 > mark } }
  }

  private static let mostMarks = 4

  private func isSum(_ row: Int, of sources: [Int]) -> Bool {
    var (adding, sought) = (0, 0)
    for (column, stated) in numbers[row].enumerated() {
      guard let stated else { continue }
      let values = sources.compactMap { numbers[$0][column] }
      // Without a number above there is nothing that a number could sum up.
      if values.isEmpty { continue }
      if values.reduce(0, &+) == stated {
        adding += stated == 0 ? 0 : 1
      } else if isKnown || !values.contains(stated) {
        sought += 1
      }
    }
    // Where nobody knows what the columns hold, some are rates, years and codes.
    return adding > 0 && (isKnown ? sought == 0 : adding >= sought)
  }

  /// 1,234 and 56.7.
  private static func number(_ cell: String) -> Int64? {
    guard let first = cell.utf8.first, first < 0x3A || first >= 0x80, cell.utf8.count <= 24 else {
      return nil
    }
    let parts = WidthFolding.fold(cell).replacing(",", with: "").split(
      separator: ".", omittingEmptySubsequences: false)
    guard let whole = parts.first, let value = Int64(whole), parts.count <= 2,
      value.magnitude < 1_000_000_000_000
    else { return nil }
    guard parts.count == 2 else { return value * 1000 }
    let tail = parts[1].prefix(3)
    guard let fraction = Int64(tail.padding(to: 3)), fraction >= 0 else { return nil }
    return value * 1000 + fraction
  }
}

extension Substring {
  fileprivate func padding(to length: Int) -> String {
    self + String(repeating: "0", count: Swift.max(0, length - count))
  }
}
