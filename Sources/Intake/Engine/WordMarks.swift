import DelimitedText
import Exchange
import JapaneseText
import Tables

/// Seeks words such as 中止 and 辞退, and such as 目標 and 累計, where they may stand beside what is counted: in titles,
/// notes, behind days and in columns that nobody reads. A record with one is asked about, once.
///
/// Cells are compared by their bytes; only one that may hold a word is decoded.
struct WordMarks {
  /// What a text says of its record.
  private enum Sense { case nothing, notHeld, summary }

  private let columns: [Int]
  /// Columns whose totals' words ``RowJudge`` asks about: of remarks those that are nothing else, of others all.
  private let remarks: Set<Int>
  private let asked: Set<Int>
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
  private let stage: (field: Int, codes: Set<Int64>)?

  init(_ header: FileHeader, _ context: IntakeContext, source: SourceFile) {
    let schema = context.schema
    columns = header.columns.filter { column in
      guard let field = column.fieldName.flatMap(schema.field) else {
        return column.target == .none || column.target == .ignored
      }
      return field.kind == .text || field.kind == .date
    }.map(\.index)
    let known = DatasetColumns(header.columns, schema)
    (remarks, asked) = (Set(known.remarks), known.asked)
    self.source = source
    vocabulary = context.vocabulary
    var needles = [[[UInt8]]](repeating: [], count: 256)
    var firstPairs = BytePairs()
    for word in vocabulary.words[.notHeld].all + vocabulary.words[.summaries].all {
      guard let bytes = source.encode(word), let first = bytes.first else { continue }
      needles[Int(first)].append(bytes)
      for second in bytes.count > 1 ? bytes[1]...bytes[1] : 0...UInt8.max {
        firstPairs.insert(second, before: first)
      }
    }
    self.needles = needles
    self.firstPairs = firstPairs
    let condition = schema.rules(.requiredWhen).lazy.compactMap(\.condition).first
    stage = condition.flatMap { condition in
      schema.index(of: condition.field).map { index in
        (
          index,
          Set(
            condition.codes.compactMap { schema.fields[index].code(named: $0).map { Int64($0.id) } }
          )
        )
      }
    }
  }

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
        guard cell.count > 0, mayHold(cell), sense(of: cell) != .nothing,
          let text = source.decode(cell), let code = code(sense(of: cell), text, in: column),
          code != .notHeld || hasComeAbout(cells, position)
        else { continue }
        findings.add(
          code, at: FindingSink.Cell(row: row, column: column), of: block,
          raw: vocabulary.people.safe(text))
        break
      }
    }
  }

  private func code(_ sense: Sense, _ text: String, in column: Int) -> FindingCode? {
    switch sense {
    case .nothing: return nil
    case .notHeld: return .notHeld
    case .summary:
      let isAsked =
        remarks.contains(column) && vocabulary.isTotalWord(text)
        || asked.contains(column) && vocabulary.total(text) != nil
      return isAsked ? nil : .summaryOrRecord
    }
  }

  /// A match that was called off need not be asked about where its stage says so.
  private func hasComeAbout(_ cells: RunCells, _ position: Int) -> Bool {
    guard let stage else { return true }
    return cells[stage.field].hasValue(position)
      && stage.codes.contains(cells[stage.field].values[position])
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
    return vocabulary.saysSummary(text) ? .summary : .nothing
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
