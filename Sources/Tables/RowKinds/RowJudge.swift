import Exchange
import JapaneseText

/// Tells records from what else stands in a table, one after another in their order.
package struct RowJudge: Sendable {
  /// Whether only units have stood below the header so far.
  private var isAtTop = true
  /// Whether the record before was a note.
  private var isBelowNote = false

  private let vocabulary: TableVocabulary
  private let width: Int
  private let rowKeys: [[String]]
  private let columns: LabelColumns
  /// Whether the table is no dataset's: nothing is known of its columns but what stands in them.
  let isGeneric: Bool

  /// In a table whose columns are known.
  ///
  /// - Parameter totalColumns: 0-based columns in which a total's label may stand.
  package init(_ table: TableLayout, totalColumns: Set<Int>) {
    self.init(table, LabelColumns(totalColumns), isGeneric: false)
  }

  /// In any other table.
  package init(_ table: TableLayout, _ head: FirstRecords) {
    self.init(table, LabelColumns(table, head), isGeneric: true)
  }

  private init(_ table: TableLayout, _ columns: LabelColumns, isGeneric: Bool) {
    vocabulary = table.vocabulary
    width = max(table.labels.joined.count, table.body.dense.count)
    rowKeys = table.rows.map { $0.cells.map(WidthFolding.matchKey) }
    self.columns = columns
    self.isGeneric = isGeneric
  }

  /// What a cell sums up where it is a total's label.
  func total(_ cell: String) -> TotalLevel? {
    isGeneric ? vocabulary.anyTotal(cell) : vocabulary.total(cell)
  }

  /// Columns in which a total's label is sought; a record's first cell is always looked at.
  var totalColumns: Set<Int> { columns.all }

  /// Takes note of a record that can be nothing but data.
  mutating func passData() { isBelowNote = false }

  /// Why a record below the header is no data; nil where it is.
  mutating func reason(of cells: [String]) -> Layout.SetAside.Reason? {
    let filled = cells.indices.filter { !WidthFolding.trimmed(cells[$0]).isEmpty }
    if isAtTop, vocabulary.isUnitRow(cells) { return .unit }
    guard let first = filled.first else { return .blank }
    if isAtTop, isGeneric, vocabulary.isHintRow(cells) { return .template }
    isAtTop = false
    let reason = reason(of: cells, filled, first)
    isBelowNote = reason == .note
    return reason
  }

  private func reason(
    of cells: [String], _ filled: [Int], _ first: Int
  ) -> Layout.SetAside.Reason? {
    if filled.count == 1, let reason = reasonOfLoneCell(cells[first]) { return reason }
    if vocabulary.isExample(cells[first]) { return .template }
    if isGeneric, filled.count * 2 <= width {
      if vocabulary.isComment(cells[first]) { return .comment }
      if vocabulary.opensNote(cells[first]) { return .note }
    }
    if isHeaderAgain(cells, filled) { return .repeatedHeader }
    if columns.holdsSingleAges, first == 0, vocabulary.isAgeGroup(cells[0]) { return .subtotal }
    return total(in: cells, filled, first)
  }

  private func reasonOfLoneCell(_ cell: String) -> Layout.SetAside.Reason? {
    if vocabulary.saysNothingToReport(cell) {
      return isGeneric && width < 2 ? nil : .nothingToReport
    }
    if isGeneric, width < 2 { return nil }
    if vocabulary.isNote(cell) { return .note }
    guard isGeneric, width > 2 else { return nil }
    if vocabulary.isContinued(cell) || vocabulary.isHeading(cell) { return .title }
    if isBelowNote || vocabulary.isSentence(cell) { return .note }
    return vocabulary.isComment(cell) ? .comment : nil
  }

  private func total(
    in cells: [String], _ filled: [Int], _ first: Int
  ) -> Layout.SetAside.Reason? {
    for index in filled where index == first || columns.all.contains(index) {
      guard let total = total(cells[index])?.reason else { continue }
      if !isGeneric || columns.holds(total, in: index), addsUp(cells, filled, at: index) {
        return total
      }
    }
    return nil
  }

  /// Whether the next record must be looked at, whatever it holds: it may state units, or its first cell may be a
  /// group of the ages that follow.
  var looksAtAll: Bool { isAtTop || columns.holdsSingleAges }

  /// In a table of which nothing is known, a total has a number beside its label, or nothing at all.
  private func addsUp(_ cells: [String], _ filled: [Int], at index: Int) -> Bool {
    if !isGeneric || filled.count == 1 { return true }
    return filled.contains { column in
      column != index
        && [.number, .quantity, .missing].contains(CellKind(cells[column], vocabulary.words))
    }
  }

  private func isHeaderAgain(_ cells: [String], _ filled: [Int]) -> Bool {
    rowKeys.contains { keys in
      let same = filled.filter { index in
        keys.indices.contains(index) && !keys[index].isEmpty
          && WidthFolding.matchKey(cells[index]) == keys[index]
      }
      return same.count >= 2 && same.count * 2 > filled.count
    }
  }
}
