/// What the records of a table look like, by a sample of those that are surely some: the lower half of the
/// head, without records that fill but few cells.
struct TableBody {
  struct Column {
    /// The kind of most of its values; nil where they are texts, of several kinds, or absent.
    var kind: CellKind?
    /// Whether nearly every record fills it.
    var isDense = false
    /// Whether any record fills it.
    var isFilled = false
  }

  let columns: [Column]
  /// Rows of the head that were taken for records.
  let sample: [Int]

  /// Columns that nearly every record fills.
  let dense: [Int]
  /// Columns whose values are of one kind other than text.
  let typed: [Int]

  /// Share of the fullest record that a record must fill to speak for the others.
  private static let leastFilled = 0.34
  /// Share of a column's values that must be of one kind.
  private static let leastOfOneKind = 0.6

  init(_ head: FirstRecords) {
    sample = Self.sample(of: head)
    let rows = sample.map { head.rows[$0] }
    let width = rows.map(\.kinds.count).max() ?? 0
    var columns = (0..<width).map { Self.column($0, in: rows) }
    let dense = Self.denseColumns(width, in: rows)
    for column in dense { columns[column].isDense = true }
    self.columns = columns
    self.dense = dense
    typed = columns.indices.filter { columns[$0].kind != nil }
  }

  /// Share of the dense columns that a record fills.
  func coverage(by row: FirstRecords.Row) -> Double {
    if dense.isEmpty { return 0 }
    return Double(dense.count(where: row.isFilled)) / Double(dense.count)
  }

  /// Share of a record's values in typed columns that are of the column's kind; nil where it has none.
  func agreement(with row: FirstRecords.Row) -> Double? {
    let spoken = typed.filter { !row.kind($0).isSilent }
    if spoken.isEmpty { return nil }
    let agreeing = spoken.count { column in
      columns[column].kind.map { row.kind(column).agrees(with: $0) } ?? false
    }
    return Double(agreeing) / Double(spoken.count)
  }

  /// Whether a record looks as those of the sample do.
  func resembles(_ row: FirstRecords.Row) -> Bool {
    if row.isDamaged { return false }
    guard let agreement = agreement(with: row) else {
      // 図書館,-: a sign in place of a number is a value, which no label is.
      return coverage(by: row) >= 0.8 && typed.contains { row.kind($0) == .missing }
    }
    // Where only half of the values agree, a record is at least as full as the others.
    return agreement >= 0.5 && coverage(by: row) >= (agreement > 0.5 ? 0.5 : 0.8)
  }

  private static func sample(of head: FirstRecords) -> [Int] {
    let counts = head.rows.map { $0.isDamaged ? 0 : $0.filled.count }
    let least = max(1, Double(counts.max() ?? 0) * leastFilled)
    let full = counts.indices.filter { Double(counts[$0]) >= least }
    return Array(full.dropFirst(full.count > 1 ? (full.count + 1) / 2 : 0))
  }

  private static func column(_ index: Int, in rows: [FirstRecords.Row]) -> Column {
    let kinds = rows.map { $0.kind(index) }.filter { $0 != .empty }
    let values = kinds.filter { !$0.isSilent }
    var counts: [CellKind: Int] = [:]
    for kind in values { counts[kind, default: 0] += 1 }
    // Numbers in a column of codes are codes without a letter.
    if let codes = counts[.code] { counts[.code] = codes + (counts[.number] ?? 0) }
    let best = counts.max { ($0.value, $0.key.rawValue) < ($1.value, $1.key.rawValue) }
    let isTyped = best.map {
      $0.key != .text && Double($0.value) >= leastOfOneKind * Double(values.count)
    }
    return Column(kind: isTyped == true ? best?.key : nil, isFilled: !kinds.isEmpty)
  }

  private static func denseColumns(_ width: Int, in rows: [FirstRecords.Row]) -> [Int] {
    let counts = (0..<width).map { column in rows.count { $0.isFilled(column) } }
    for share in [0.9, 0.5, 0.0] {
      let dense = counts.indices.filter {
        counts[$0] > 0 && Double(counts[$0]) >= share * Double(rows.count)
      }
      if !dense.isEmpty { return dense }
    }
    return []
  }
}
