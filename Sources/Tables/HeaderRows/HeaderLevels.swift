/// The rows of a header: the one that names most columns, with those above and below that complete it.
struct HeaderLevels {
  /// 0-based rows of the head, in their order.
  private(set) var rows: [Int]

  private let head: FirstRecords
  private let body: TableBody
  private let firstRecord: Int?

  /// Rows that a header may have.
  private static let most = 5

  init(around row: Int, in head: FirstRecords, _ body: TableBody, firstRecord: Int?) {
    self.head = head
    self.body = body
    self.firstRecord = firstRecord.flatMap { $0 > row ? $0 : nil }
    rows = [row]
    while rows.count < Self.most, let below = nextBelow, completesFromBelow(below) {
      rows.append(below)
    }
    while rows.count < Self.most, let above = nextAbove, completesFromAbove(above) {
      rows.insert(above, at: 0)
    }
  }

  private var nextBelow: Int? {
    guard let last = rows.last, mayBeLevel(last + 1) else { return nil }
    return last + 1
  }

  private var nextAbove: Int? {
    guard let first = rows.first, mayBeLevel(first - 1) else { return nil }
    return first - 1
  }

  private func mayBeLevel(_ index: Int) -> Bool {
    guard head.rows.indices.contains(index) else { return false }
    let row = head.rows[index]
    guard !row.isDamaged, !row.filled.isEmpty, !head.vocabulary.isUnitRow(row.cells) else {
      return false
    }
    if LabelSequence.isHeld(by: row, head.vocabulary) { return true }
    return row.filled.allSatisfy { column in
      let cell = row.text(column)
      return row.kinds[column] != .number && row.kinds[column] != .link && cell.utf8.count <= 180
        && !head.vocabulary.isNote(cell) && !head.vocabulary.isComment(cell)
        && !head.vocabulary.isKey(cell)
        && !head.vocabulary.isAsOf(cell)
    }
  }

  /// A row of lower labels: it fills what the rows above it leave blank, and repeats none of their groups.
  private func completesFromBelow(_ index: Int) -> Bool {
    let row = head.rows[index]
    let blanks = (0..<width).filter { !isNamed($0) }
    let fills = row.filled.contains(where: blanks.contains)
    if let firstRecord, index < firstRecord, body.agreement(with: row) ?? 0 < 0.5 {
      return fills || hasRepeatedLabels || sharesLabel(row) || isInOtherScript(row)
    }
    // Among texts only an exact complement is no record.
    guard fills, blanks.filter({ $0 < lastNamed }).allSatisfy(row.isFilled) else { return false }
    return row.filled.allSatisfy { column in
      !isNamed(column) || !isNamed(column + 1) && row.isFilled(column + 1)
    }
  }

  /// A row of upper labels: it names what the rows below leave blank, or groups what they name.
  private func completesFromAbove(_ index: Int) -> Bool {
    let row = head.rows[index]
    let filled = row.filled
    guard let first = filled.first, let last = filled.last, last < width else { return false }
    // A portal writes the codes of its labels above them: 項目 コード over 項目.
    if filled.contains(where: { isLongerForm(row, $0) }) { return false }
    let namesBlanks = filled.contains { !isNamed($0) }
    let groups = filled.filter { isNamed($0) && !row.isFilled($0 + 1) && isNamed($0 + 1) }
    if filled.count == 1 {
      return first > 0 && groups == filled && last < width - 1 && startsGroup(first)
    }
    if namesBlanks, !groups.isEmpty || filled.count * 2 >= width { return true }
    if sharesLabel(row), filled.count * 2 >= width { return true }
    let repeats = hasRepeatedLabels
    let areApart = zip(filled, filled.dropFirst()).allSatisfy { $1 - $0 > 1 }
    if !groups.isEmpty, repeats || areApart { return true }
    return filled.count >= width && isInOtherScript(row)
  }

  /// Whether a lone label may hold for those from its column on; over the midst of months it is a title.
  private func startsGroup(_ column: Int) -> Bool {
    guard let below = rows.first.map({ head.rows[$0] }) else { return false }
    let kind = below.kind(column)
    return kind == .text || kind != below.kind(column - 1) || kind != below.kind(column + 1)
  }

  private func isLongerForm(_ row: FirstRecords.Row, _ column: Int) -> Bool {
    guard let below = rows.first.map({ head.rows[$0].text(column) }), !below.isEmpty else {
      return false
    }
    return row.text(column) != below && row.text(column).hasPrefix(below)
  }

  /// Columns that the header's rows or the records have.
  private var width: Int {
    let named = rows.compactMap { head.rows[$0].filled.last }.max() ?? 0
    return max(named + 1, (body.columns.lastIndex(where: \.isFilled) ?? 0) + 1)
  }

  private var lastNamed: Int { rows.compactMap { head.rows[$0].filled.last }.max() ?? 0 }

  private func isNamed(_ column: Int) -> Bool { rows.contains { head.rows[$0].isFilled(column) } }

  /// 総数, 男, 女, 総数, 男, 女.
  private var hasRepeatedLabels: Bool {
    let labels = rows.first.map { row in head.rows[row].filled.map(head.rows[row].text) } ?? []
    return Set(labels).count < labels.count
  }

  /// A cell merged over rows and written out in each.
  private func sharesLabel(_ row: FirstRecords.Row) -> Bool {
    row.filled.contains { column in
      rows.contains { head.rows[$0].text(column) == row.text(column) }
    }
  }

  /// English names of the columns below or above the Japanese ones.
  private func isInOtherScript(_ row: FirstRecords.Row) -> Bool {
    guard rows.count == 1, let own = rows.first.map({ head.rows[$0] }), own.filled.count >= 3,
      row.filled == own.filled
    else { return false }
    let isLatin = { (row: FirstRecords.Row) in
      row.filled.allSatisfy { row.text($0).utf8.allSatisfy { $0 < 0x80 } }
    }
    let isJapanese = { (row: FirstRecords.Row) in
      row.filled.allSatisfy { !row.text($0).utf8.allSatisfy { $0 < 0x80 } }
    }
    return isLatin(row) && isJapanese(own) || isJapanese(row) && isLatin(own)
  }
}
