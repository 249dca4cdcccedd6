import DelimitedText
import Exchange
import JapaneseText
import Tables

/// Seeks words such as 中止 and 辞退 where they may stand beside what is counted: in titles, notes, behind days and in
/// columns that nobody reads. A record with one is asked about, once.
///
/// Cells are compared by their bytes; only one that may hold a word is decoded.
struct NotHeldMarks {
  private let columns: [Int]
  private let source: SourceFile
  private let vocabulary: TableVocabulary
  /// Encoded words by their first byte.
  private let needles: [[[UInt8]]]
  /// The first two bytes of them all.
  private let firstPairs: BytePairs
  /// What was found of texts that hold such letters, by their hashes: remarks repeat.
  private var judged: [UInt64: Bool] = [:]
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
    self.source = source
    vocabulary = context.vocabulary
    let words = vocabulary.words[.notHeld]
    var needles = [[[UInt8]]](repeating: [], count: 256)
    var firstPairs = BytePairs()
    for word in Array(words.exact) + words.endings + words.parts {
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
    for position in 0..<cells.count where hasComeAbout(cells, position) {
      let row = Int(cells.run[position])
      let width = Int(rows.widths.base[row])
      for column in columns where column < width {
        let cell = block.field(row, column)
        guard cell.count > 0, mayHold(cell), says(cell), let text = source.decode(cell) else {
          continue
        }
        findings.add(
          .notHeld, at: FindingSink.Cell(row: row, column: column), of: block,
          raw: vocabulary.people.safe(text))
        break
      }
    }
  }

  /// A match that was called off need not be asked about where its stage says so.
  private func hasComeAbout(_ cells: RunCells, _ position: Int) -> Bool {
    guard let stage else { return true }
    return cells[stage.field].hasValue(position)
      && stage.codes.contains(cells[stage.field].values[position])
  }

  private mutating func says(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let start = cell.baseAddress else { return false }
    let hash = RawBytes.hash(start, cell.count)
    if let known = judged[hash] { return known }
    let says = source.decode(cell).map(vocabulary.saysNotHeld) ?? false
    if judged.count < Self.mostJudged { judged[hash] = says }
    return says
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
