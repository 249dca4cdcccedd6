import DelimitedText
import Exchange
import JapaneseText
import Tables

/// Seeks words such as 中止 and 辞退, and such as 目標 and 累計, where they may stand beside what is counted: in titles,
/// notes, behind days and in columns that nobody reads. A record with one is asked about, once. Remarks that say that a
/// number of the record is another, or means another thing, are told where no such word stands.
///
/// Cells are compared by their bytes; only one that may hold a word is decoded.
struct WordMarks {
  /// What a text says of its record.
  private enum Sense: Equatable { case nothing, notHeld, summary, claims([RemarkClaim]) }

  private let columns: [Int]
  /// Columns whose totals' words ``RowJudge`` asks about: of remarks those that are nothing else, of others all.
  private let remarks: Set<Int>
  private let asked: Set<Int>
  private let unread: Set<Int>
  /// Columns that ``DecidingColumns`` speaks of.
  private let deciding: Set<Int>
  /// Counted fields, with their units.
  private let counts: [(field: Int, title: String, unit: String?)]
  private let source: SourceFile
  private let vocabulary: TableVocabulary
  /// Encoded words by their first byte.
  private let needles: [[[UInt8]]]
  /// The first two bytes of them all.
  private let firstPairs: BytePairs
  /// What was found of texts that hold such letters, by their hashes: remarks repeat.
  private var judged: [UInt64: Sense] = [:]
  private static let mostJudged = 4_096
  /// Of a dataset whose records go through stages: those at which something has come about.
  private let stage: RecordCondition?
  /// Of a dataset whose records say whether they took place: the field that does.
  private let status: Int?

  init(_ header: FileHeader, _ context: IntakeContext, source: SourceFile) {
    let schema = context.schema
    columns = header.columns.filter { column in
      guard let field = column.fieldName.flatMap(schema.field) else {
        return column.target == .none || column.target == .ignored
      }
      return field.kind == .text || field.kind == .date
    }.map(\.index)
    let known = DatasetColumns(header.columns, schema)
    (remarks, asked, unread) = (Set(known.remarks), known.asked, known.unread)
    deciding = Set(DecidingColumns.unread(header).map(\.index))
    counts = schema.fields.enumerated().filter { $0.element.kind == .count }.map {
      ($0.offset, $0.element.title, $0.element.unit)
    }
    self.source = source
    vocabulary = context.vocabulary
    var needles = [[[UInt8]]](repeating: [], count: 256)
    var firstPairs = BytePairs()
    for word in context.vocabulary.stems(of: Self.sought) {
      guard let bytes = source.encode(word), let first = bytes.first else { continue }
      needles[Int(first)].append(bytes)
      for second in bytes.count > 1 ? bytes[1]...bytes[1] : 0...UInt8.max {
        firstPairs.insert(second, before: first)
      }
    }
    self.needles = needles
    self.firstPairs = firstPairs
    stage = RecordCondition(.requiredWhen, in: schema)
    status = RecordCondition(.nothingWhen, in: schema)?.field
  }

  private static let sought: [TableWords.Group] = [
    .notHeld, .summaries, .corrections, .qualifications, .otherNumbers, .approximations, .omissions,
  ]

  /// Whether a cell that could not be read says so.
  func says(_ raw: String) -> Bool { vocabulary.saysNotHeld(raw) }

  mutating func tell(
    _ cells: RunCells, of block: borrowing RecordBlock, _ rows: RowMarks, _ findings: FindingSink
  ) {
    for position in 0..<cells.count {
      let row = Int(cells.run[position])
      let width = Int(rows.widths.base[row])
      for column in columns where column < width {
        let cell = block.field(row, column)
        guard cell.count > 0, mayHold(cell) else { continue }
        let sense = sense(of: cell)
        guard sense != .nothing, let text = source.decode(cell),
          let (code, values) = finding(sense, text, in: column, cells, position)
        else { continue }
        findings.add(
          code, at: FindingSink.Cell(row: row, column: column), of: block,
          raw: vocabulary.people.safe(text), values: values)
        break
      }
    }
  }

  private func finding(
    _ sense: Sense, _ text: String, in column: Int, _ cells: RunCells, _ position: Int
  ) -> (FindingCode, [String: String])? {
    switch sense {
    case .nothing: return nil
    case .notHeld:
      // A word such as 欠席 in a column of its own is told of the column.
      if deciding.contains(column), vocabulary.saysNotCounted(text, below: .other) { return nil }
      return mayCount(cells, position) ? (.notHeld, [:]) : nil
    case .summary:
      let isAsked =
        remarks.contains(column) && vocabulary.isTotalWord(text)
        || asked.contains(column) && vocabulary.total(text) != nil
      return isAsked ? nil : (.summaryOrRecord, [:])
    case .claims(let claims):
      guard remarks.contains(column) || unread.contains(column) else { return nil }
      return finding(claims, cells, position)
    }
  }

  /// What a remark says of the numbers of its record; nil where it says nothing against them.
  private func finding(
    _ claims: [RemarkClaim], _ cells: RunCells, _ position: Int
  ) -> (FindingCode, [String: String])? {
    let filled = counts.filter { cells[$0.field].hasValue(position) }
    guard let first = filled.first else { return nil }
    func values(_ count: (field: Int, title: String, unit: String?)) -> [String: String] {
      ["title": count.title, "value": String(cells[count.field].values[position])]
    }
    func ofUnit(_ number: StatedNumber) -> [(field: Int, title: String, unit: String?)] {
      filled.filter { number.unit.isEmpty || vocabulary.units.agree(number.unit, with: $0.unit) }
    }
    func says(_ number: StatedNumber) -> Bool {
      ofUnit(number).contains { cells[$0.field].values[position] == number.value }
    }
    for case .corrects(let number) in claims {
      guard let count = ofUnit(number).first, !says(number) else { continue }
      var values = values(count)
      values["number"] = String(number.value)
      return (.remarkCorrectsNumber, values)
    }
    for claim in claims {
      switch claim {
      case .qualifies: return (.remarkQualifiesNumber, values(first))
      case .restates(let number):
        guard
          let count = ofUnit(number).first(where: {
            cells[$0.field].values[position] == number.value
          })
        else { continue }
        return (.remarkQualifiesNumber, values(count))
      case .adds(let number):
        guard let count = ofUnit(number).first else { continue }
        return (.remarkQualifiesNumber, values(count))
      case .corrects: continue
      }
    }
    return nil
  }

  /// A match that was called off need not be asked about where its stage says so, nor an event that says itself
  /// whether it took place.
  func mayCount(_ cells: RunCells, _ position: Int) -> Bool {
    if let status, cells[status].hasValue(position) { return false }
    return stage?.holds(cells, position) ?? true
  }

  private mutating func sense(of cell: UnsafeBufferPointer<UInt8>) -> Sense {
    guard let start = cell.baseAddress else { return .nothing }
    let hash = RawBytes.hash(start, cell.count)
    if let known = judged[hash] { return known }
    let sense = source.decode(cell).map(sense) ?? .nothing
    if judged.count < Self.mostJudged { judged[hash] = sense }
    return sense
  }

  private func sense(of text: String) -> Sense {
    if vocabulary.saysNotHeld(text) { return .notHeld }
    if vocabulary.saysSummary(text) { return .summary }
    let claims = vocabulary.claims(of: text)
    return claims.isEmpty ? .nothing : .claims(claims)
  }

  private func mayHold(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
    guard var before = cell.first else { return false }
    for end in 1..<max(1, cell.count) {
      let byte = cell[end]
      if firstPairs.contains(byte, before: before), holds(cell, at: end - 1) { return true }
      before = byte
    }
    return false
  }

  @inline(never)
  private func holds(_ cell: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    needles[Int(cell[start])].contains { cell[start...].starts(with: $0) }
  }
}
