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
  private let proof: TotalProof
  /// What the columns of a dataset's table are for; nil of any other table.
  private let known: DatasetColumns?
  private let prefilled: PrefilledColumns?
  /// Kinds of the columns of ids, where their values are of one.
  private let keyKinds: [Int: CellKind]
  /// What the last record that was judged may be besides.
  private(set) var doubt: (kind: RowDoubt.Kind, column: Int)?
  /// Whether the table is no dataset's: nothing is known of its columns but what stands in them.
  let isGeneric: Bool

  /// In a table whose columns are known.
  package init(_ table: TableLayout, _ head: FirstRecords, columns known: DatasetColumns) {
    self.init(table, head, LabelColumns(Set(0..<max(1, table.columnLabels.count))), known)
  }

  /// In any other table.
  package init(_ table: TableLayout, _ head: FirstRecords) {
    self.init(table, head, LabelColumns(table, head), nil)
  }

  private init(
    _ table: TableLayout, _ head: FirstRecords, _ columns: LabelColumns, _ known: DatasetColumns?
  ) {
    let vocabulary = table.vocabulary
    self.vocabulary = vocabulary
    width = max(table.labels.joined.count, table.body.dense.count)
    rowKeys = table.rows.map { $0.cells.map(WidthFolding.matchKey) }
    self.columns = columns
    self.known = known
    isGeneric = known == nil
    proof = TotalProof(head, from: table.firstRecord, numbers: known?.counts) {
      (known == nil ? vocabulary.anyTotal($0) : vocabulary.total($0)) != nil
    }
    prefilled = known.map { PrefilledColumns(head, from: table.firstRecord, $0) }
    keyKinds = Dictionary(
      uniqueKeysWithValues: (known?.keys ?? []).compactMap { column in
        guard table.body.columns.indices.contains(column),
          let kind = table.body.columns[column].kind
        else { return nil }
        return (column, kind)
      })
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
    doubt = nil
    let filled = cells.indices.filter { !WidthFolding.trimmed(cells[$0]).isEmpty }
    if isAtTop, vocabulary.isUnitRow(cells) { return .unit }
    guard let first = filled.first else { return .blank }
    if isAtTop, isGeneric, vocabulary.isHintRow(cells) { return .template }
    isAtTop = false
    let reason = reason(of: cells, filled, first)
    isBelowNote = reason == .note
    return reason
  }

  private mutating func reason(
    of cells: [String], _ filled: [Int], _ first: Int
  ) -> Layout.SetAside.Reason? {
    if filled.count == 1, let reason = reasonOfLoneCell(cells[first]) { return reason }
    if vocabulary.isExample(cells[first]) {
      if let known, isRecord(cells, known, but: first), !isOurExample(cells, known) {
        doubt = (.filledExample, first)
      }
      return .template
    }
    if isGeneric, filled.count * 2 <= width {
      if vocabulary.isComment(cells[first]) { return .comment }
      if vocabulary.opensNote(cells[first]) { return .note }
    }
    if let keys = headerAgain(cells, filled) {
      let other = filled.first { index in
        !keys.indices.contains(index) || WidthFolding.matchKey(cells[index]) != keys[index]
      }
      if let other { doubt = (.otherHeader, other) }
      return .repeatedHeader
    }
    if columns.holdsSingleAges, first == 0, vocabulary.isAgeGroup(cells[0]) { return .subtotal }
    return total(in: cells, filled, first) ?? reasonOfForm(cells, filled)
  }

  /// Whether a marked row still says what our form's example says. Who fills the form in over the example and leaves the
  /// mark reports a record.
  private func isOurExample(_ cells: [String], _ known: DatasetColumns) -> Bool {
    let told = known.examples.filter { column, _ in
      cells.indices.contains(column) && !WidthFolding.trimmed(cells[column]).isEmpty
    }
    return !told.isEmpty
      && told.allSatisfy { column, example in
        WidthFolding.matchKey(cells[column]).hasSuffix(WidthFolding.matchKey(example))
      }
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

  private mutating func total(
    in cells: [String], _ filled: [Int], _ first: Int
  ) -> Layout.SetAside.Reason? {
    var asked: Int?
    for index in filled where index == first || columns.all.contains(index) {
      guard let level = total(cells[index]) else { continue }
      if let known {
        if !isRecord(cells, known, but: index), !known.texts.contains(index) || index == first {
          return level.reason
        }
        if proof.isConstant(index) { continue }
        if proof.proves(cells[index], in: index) { return level.reason }
        if isAsked(cells[index], in: index, known) { asked = asked ?? index }
      } else if isTotal(cells, filled, at: index, level) {
        return level.reason
      }
    }
    if let asked { doubt = (.totalWithoutSum, asked) }
    return nil
  }

  /// Whether a row fills most of what tells records apart, beside the column of a label.
  private func isRecord(_ cells: [String], _ known: DatasetColumns, but label: Int) -> Bool {
    let isFilled = { (column: Int) in
      cells.indices.contains(column) && !WidthFolding.trimmed(cells[column]).isEmpty
    }
    let others = known.identifying.filter { $0 != label }
    var (filled, sought) = (others.count(where: isFilled), others.count)
    if !known.times.isEmpty, !known.times.contains(label) {
      sought += 1
      filled += known.times.contains(where: isFilled) ? 1 : 0
    }
    return filled * 2 > sought
  }

  /// Whether nobody else asks what a label in a record's column means. In a free text it is one only where the whole
  /// text is the word.
  private func isAsked(_ cell: String, in column: Int, _ known: DatasetColumns) -> Bool {
    if known.texts.contains(column) {
      return known.remarks.contains(column) && vocabulary.isTotalWord(cell)
    }
    return known.asked.contains(column)
  }

  /// Whether a labelled row of a table of which nothing is known is a total.
  private func isTotal(
    _ cells: [String], _ filled: [Int], at index: Int, _ level: TotalLevel
  ) -> Bool {
    if filled.count > 1, proof.isConstant(index) { return false }
    let isSure = vocabulary.total(cells[index]) != nil
    if !isSure, proof.refutes(cells[index], in: index) { return false }
    return columns.holds(level.reason, in: index) && hasNumber(cells, filled, beside: index)
  }

  /// Whether the next record must be looked at, whatever it holds: it may state units, or its first cell may be a
  /// group of the ages that follow.
  var looksAtAll: Bool { isAtTop || columns.holdsSingleAges }

  /// In a table of which nothing is known, a total has a number beside its label, or nothing at all.
  private func hasNumber(_ cells: [String], _ filled: [Int], beside index: Int) -> Bool {
    if filled.count == 1 { return true }
    return filled.contains { column in
      column != index
        && [.number, .quantity, .missing].contains(CellKind(cells[column], vocabulary.words))
    }
  }

  /// The header's labels of which a row repeats most.
  private func headerAgain(_ cells: [String], _ filled: [Int]) -> [String]? {
    rowKeys.first { keys in
      let same = filled.filter { index in
        keys.indices.contains(index) && !keys[index].isEmpty
          && WidthFolding.matchKey(cells[index]) == keys[index]
      }
      return same.count >= 2 && same.count * 2 > filled.count
    }
  }

  /// Why a row of a dataset's table states nothing of its own: a form's row that nobody has filled in, or a note that
  /// stands alone among the records.
  private func reasonOfForm(_ cells: [String], _ filled: [Int]) -> Layout.SetAside.Reason? {
    guard let known, let prefilled, width > 2 else { return nil }
    if filled.allSatisfy({ prefilled.contains($0) || isRule(cells[$0]) }) {
      guard filled.count == 1, known.givens.contains(filled[0]), isText(cells[filled[0]]) else {
        return .unfilled
      }
      return isGiven(cells[filled[0]]) ? .unfilled : .note
    }
    guard filled.count == 1, isText(cells[filled[0]]) else { return nil }
    if known.remarks.contains(filled[0]) || known.unread.contains(filled[0]) { return .note }
    // An id of another shape than the others is a sentence; where ids have no shape, any word may be one.
    guard known.keys.contains(filled[0]), let kind = keyKinds[filled[0]] else { return nil }
    return kind == .text ? nil : .note
  }

  /// ------ and ・: nothing is written at all.
  private func isRule(_ cell: String) -> Bool {
    !cell.unicodeScalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
      && CellKind(cell, vocabulary.words) == .text
  }

  private func isText(_ cell: String) -> Bool {
    let kind = CellKind(cell, vocabulary.words)
    return kind == .text || kind == .date || kind == .quantity
  }

  /// A word without a blank or a mark of a sentence in it, as the name of a town is.
  private func isGiven(_ cell: String) -> Bool {
    !WidthFolding.trimmed(cell).contains { " \u{3000}、。,:（(".contains($0) } && cell.count <= 12
  }
}
