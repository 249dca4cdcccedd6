import JapaneseText

/// Columns in which a form comes filled in: rows that fill no others state nothing of their own.
struct PrefilledColumns: Sendable {
  private let columns: Set<Int>

  init(_ head: FirstRecords, from firstRecord: Int, _ known: DatasetColumns) {
    let rows = head.rows.dropFirst(firstRecord).filter { !$0.isDamaged && !$0.filled.isEmpty }
    let stated = Set(known.counts + known.times + known.keys + known.remarks)
    let width = rows.map(\.cells.count).max() ?? 0
    columns = Set(known.givens).union(
      (0..<width).filter { column in
        if stated.contains(column) { return false }
        let cells = rows.map { $0.text(column) }.filter { !$0.isEmpty }
        return known.unread.contains(column) && Self.isSequence(cells)
          || cells.count == rows.count && cells.count > 1 && Set(cells).count == 1
      })
  }

  func contains(_ column: Int) -> Bool { columns.contains(column) }

  /// 1, 2, 3: the numbers of rows.
  private static func isSequence(_ cells: [String]) -> Bool {
    let numbers = cells.map { Int(WidthFolding.fold($0)) }
    guard cells.count > 1, let first = numbers[0] else { return false }
    return numbers.enumerated().allSatisfy { $0.element == first &+ $0.offset }
  }
}
