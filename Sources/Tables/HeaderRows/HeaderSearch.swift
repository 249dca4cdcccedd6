/// Seeks the header by structure: the first row of labels that stands right above records unlike it, or
/// above texts, the first row that fills the table's columns.
struct HeaderSearch {
  /// The row that names most columns, 0-based in the head; nil where the first records are data at once.
  private(set) var row: Int?
  /// The first row that is data, as far as kinds of values can tell.
  private(set) var firstRecord: Int?

  private let head: FirstRecords
  private let body: TableBody

  /// Share of the dense columns that a header surely names.
  private static let fullCoverage = 0.8
  /// Lines above a header that may look like records.
  private static let mostLinesAbove = 5

  init(_ head: FirstRecords, _ body: TableBody) {
    self.head = head
    self.body = body
    if let first = head.rows.indices.first(where: { body.resembles(head.rows[$0]) }) {
      seek(above: first)
    } else {
      seekAmongTexts()
    }
  }

  private mutating func seek(above first: Int) {
    firstRecord = first
    row = labelRow(above: first)
    if row.map({ body.coverage(by: head.rows[$0]) >= Self.fullCoverage }) ?? false { return }
    if let (labels, record) = labelsBelow(first) {
      firstRecord = record
      row = labels
      return
    }
    let next = first + 1
    guard LabelSequence.isHeld(by: head.rows[first], head.vocabulary),
      head.rows.indices.contains(next),
      !LabelSequence.isHeld(by: head.rows[next], head.vocabulary)
    else { return }
    firstRecord = next
    row = first
  }

  /// Of the rows next above the records, unbroken by a blank line, the first that names as much of the
  /// table as any.
  private func labelRow(above first: Int) -> Int? {
    for stretch in stretches(above: first) {
      let labels = stretch.filter { mayName(head.rows[$0]) }
      let coverages = labels.map { body.coverage(by: head.rows[$0]) }
      guard let best = coverages.max(), best >= 0.5 || body.dense.count <= 2 else { continue }
      let fitting = zip(labels, coverages).filter { $0.1 >= 0.8 * best }.map(\.0)
      // Two columns may be headed by pairs of a key and its value.
      return body.dense.count <= 2 ? fitting.last : fitting.first
    }
    return nil
  }

  /// A line above a table may look like a record by chance: the full row of labels right below such lines
  /// tells, and the record after it.
  private func labelsBelow(_ first: Int) -> (labels: Int, record: Int)? {
    var index = first
    while index < min(first + Self.mostLinesAbove, head.rows.count - 1),
      body.coverage(by: head.rows[index]) < Self.fullCoverage
    {
      index += 1
    }
    let row = head.rows[index]
    guard index > first, mayName(row), body.agreement(with: row) == 0,
      body.coverage(by: row) >= Self.fullCoverage,
      let record = head.rows.indices.first(where: { $0 > index && body.resembles(head.rows[$0]) })
    else { return nil }
    return (index, record)
  }

  /// Rows above another in unbroken stretches, the nearest first.
  private func stretches(above first: Int) -> [[Int]] {
    var stretches: [[Int]] = [[]]
    for index in (0..<first).reversed() {
      let row = head.rows[index]
      if row.isDamaged || row.filled.isEmpty {
        stretches.append([])
        continue
      }
      if head.rows[index + 1].excelRow - row.excelRow > 1 { stretches.append([]) }
      stretches[stretches.count - 1].insert(index, at: 0)
    }
    return stretches
  }

  private mutating func seekAmongTexts() {
    guard let first = head.rows.indices.first(where: { fillsTable(head.rows[$0]) }) else { return }
    if recurs(first) || holdsValues(head.rows[first]) || readsAsOthers(first) {
      firstRecord = first
    } else {
      row = first
    }
  }

  private func fillsTable(_ row: FirstRecords.Row) -> Bool {
    guard mayName(row) else { return false }
    let unnamed = body.dense.filter { !row.isFilled($0) }
    return body.coverage(by: row) >= 0.7 || body.dense.count > 1 && unnamed == [0]
  }

  /// Whether a row's cells come again below it in their columns, as values do and labels do not.
  private func recurs(_ index: Int) -> Bool {
    let row = head.rows[index]
    let filled = row.filled
    var recurring: Set<Int> = []
    for other in body.sample where other != index {
      let same = filled.filter { head.rows[other].text($0) == row.text($0) }
      // The header once more.
      if same.count * 2 > filled.count, filled.count > 1 { continue }
      recurring.formUnion(same)
    }
    return recurring.count * 3 >= filled.count
  }

  /// Whether a row's texts begin and end as those below it do, where these have something in common.
  private func readsAsOthers(_ index: Int) -> Bool {
    let row = head.rows[index]
    if row.filled.contains(where: { head.vocabulary.isLabel(row.text($0)) }) { return false }
    let common = row.filled.compactMap { column in
      let texts = head.rows[(index + 1)...].map { $0.text(column) }.filter { !$0.isEmpty }
      return SharedAffix(texts, leastSuffix: body.dense.count > 1 ? 2 : 1)
        .map { $0.isShared(by: row.text(column)) }
    }
    return !common.isEmpty && common.allSatisfy(\.self)
  }

  /// Whether a row may hold labels: it is no unit, note or comment, and its cells differ in kind from the
  /// values below.
  private func mayName(_ row: FirstRecords.Row) -> Bool {
    let filled = row.filled
    guard !row.isDamaged, let first = filled.first, !head.vocabulary.isUnitRow(row.cells) else {
      return false
    }
    if filled.count == 1, body.dense.count > 1, first == 0 || body.dense.count > 2 { return false }
    if filled.count == 1, head.vocabulary.isNote(row.cells[first]) { return false }
    if head.vocabulary.isComment(row.cells[first]), body.coverage(by: row) < 0.8 { return false }
    if filled.contains(where: { head.vocabulary.isKey(row.cells[$0]) }) { return false }
    return (body.agreement(with: row) ?? 0) < 0.5
  }

  private func holdsValues(_ row: FirstRecords.Row) -> Bool {
    let values = row.filled.count { [.number, .link, .time].contains(row.kinds[$0]) }
    return values * 2 > row.filled.count
  }
}
