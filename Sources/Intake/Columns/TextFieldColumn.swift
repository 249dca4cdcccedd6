import Cells
import DelimitedText
import Exchange
import JapaneseText

/// A column of keys or free texts: mostly distinct, so no spelling is kept for good and plain ASCII stays
/// bytes.
final class TextFieldColumn: FieldColumn {
  let field: Field
  let index: Int?
  let values = Scratch<Int64>()
  let marks = Scratch<UInt8>()

  private let source: SourceFile
  private let grammar: TextGrammar
  /// How rules compare the texts.
  enum Comparison {
    /// Not at all: ``values`` hold the hash of plain texts alone.
    case none
    /// As they are written.
    case exact
    /// Whatever their widths, cases and blanks.
    case folded
  }

  private let comparison: Comparison
  private let recent = RecentTexts()
  /// Bytes and hash of each record's cell in the block under way.
  private let cells = Scratch<UnsafeBufferPointer<UInt8>>()
  private let hashes = Scratch<UInt64>()
  var column: Column
  private var spellings: [Int: CellSpelling] = [:]
  private var changes: [TextChange] = []

  private struct TextChange {
    let raw: String, value: String, rule: CellRule, record: Int
  }

  init(
    field: Field, index: Int, source: SourceFile, grammar: TextGrammar,
    comparison: Comparison = .none
  ) {
    self.comparison = comparison
    self.field = field
    self.index = index
    self.source = source
    self.grammar = grammar
    column = Column(kind: field.kind)
  }

  func scan(_ block: borrowing RecordBlock, _ rows: RowMarks) {
    guard let index else { return }
    cells.prepare(block.count, filledWith: UnsafeBufferPointer(start: nil, count: 0))
    hashes.prepare(block.count)
    let (rowHashes, hashes, cells) = (rows.hashes.base, hashes.base, cells.base)
    let (fields, widths) = (block.pointers, rows.widths.base)
    for row in 0..<block.count {
      rowHashes[row] = rowHashes[row] &* 0x9E37_79B9_7F4A_7C15
      guard index < Int(widths[row]) else { continue }
      let cell = fields.field(row, index)
      guard let start = cell.baseAddress, cell.count > 0 else { continue }
      let hash = RawBytes.hash(start, cell.count)
      cells[row] = cell
      hashes[row] = hash
      rowHashes[row] ^= hash
    }
  }

  func emit(_ run: RowRun, of block: borrowing RecordBlock, keepsText: Bool) -> [Int] {
    values.prepare(run.count)
    marks.prepare(run.count)
    spellings.removeAll(keepingCapacity: true)
    // Locals, for properties of a class and structs with references cost a check at every use.
    let (values, marks, cells, hashes) = (values.base, marks.base, cells.base, hashes.base)
    let (grammar, recent, isRequired) = (grammar, recent, field.isRequired)
    let (isCompared, isFolded) = (comparison != .none, comparison == .folded)
    var text = TextColumn()
    swap(&text, &column.text)
    defer { swap(&text, &column.text) }
    if keepsText, text.ends.isEmpty, run.count >= MemoColumn.recordsOfBigFile {
      text.ends.reserveCapacity(RecordBatch.capacity)
      text.bytes.reserveCapacity(RecordBatch.capacity * 10)
    }
    var attention: [Int] = []
    for position in 0..<run.count {
      let row = Int(run[position])
      let cell = cells[row]
      if cell.count == 0 {
        values[position] = 0
        marks[position] = CellMark.blank
        if isRequired { attention.append(position) }
      } else if !isFolded, grammar.isPlain(cell) {
        values[position] = Int64(bitPattern: hashes[row])
        marks[position] = CellMark.value
        if keepsText { text.bytes.append(contentsOf: cell) }
      } else if !isCompared, let known = recent.text(of: cell, hash: hashes[row]) {
        values[position] = 0
        marks[position] = CellMark.value
        if keepsText { text.bytes.append(contentsOf: known) }
      } else {
        let record = block.firstRecordNumber + row
        let isFine = read(cell, hashes[row], at: position, record: record) {
          if keepsText { text.bytes.append(contentsOf: $0) }
        }
        if !isFine { attention.append(position) }
      }
      if keepsText { text.ends.append(UInt32(truncatingIfNeeded: text.bytes.count)) }
    }
    return attention
  }

  func spelling(at position: Int, of run: RowRun) -> CellSpelling {
    spellings[position] ?? CellSpelling(raw: "", reading: .blank, changed: nil)
  }

  var textByteCount: Int { column.text.bytes.count }

  func store(_ count: Int) {
    column.marks.append(contentsOf: UnsafeBufferPointer(start: marks.base, count: count))
  }

  func harvest(into log: inout ChangeLog) {
    for change in changes {
      log.add(
        field: field.name, raw: change.raw, value: change.value, rule: change.rule, count: 1,
        firstRecord: change.record)
    }
    changes.removeAll(keepingCapacity: true)
  }

  /// Reads a cell that is not plain; false where somebody must look at it.
  private func read(
    _ cell: UnsafeBufferPointer<UInt8>, _ hash: UInt64, at position: Int, record: Int,
    store: (UnsafeBufferPointer<UInt8>) -> Void
  ) -> Bool {
    var decoded = source.decode(cell)
    if take(&decoded, of: cell, hash, at: position, store: store) { return true }
    let result = grammar.read(decoded)
    let spelling = result.spelling
    var text = result.text
    marks.base[position] = spelling.reading.mark
    values.base[position] = text.withUTF8 { bytes in
      guard let start = bytes.baseAddress else { return 0 }
      store(bytes)
      return Int64(bitPattern: RawBytes.hash(start, bytes.count))
    }
    if comparison == .folded { values.base[position] = RawBytes.hash(folding: text) }
    if let changed = spelling.changed, let raw = spelling.raw, changes.last?.record != record {
      changes.append(
        TextChange(raw: raw, value: changed.value, rule: changed.rule, record: record))
    }
    let isMissing = spelling.reading.status != .value && field.isRequired
    if spelling.reading.fault == nil, !isMissing { return true }
    spellings[position] = spelling
    return false
  }

  /// Takes a text with nothing in it that a rule speaks of.
  private func take(
    _ decoded: inout String?, of cell: UnsafeBufferPointer<UInt8>, _ hash: UInt64,
    at position: Int, store: (UnsafeBufferPointer<UInt8>) -> Void
  ) -> Bool {
    decoded?.withUTF8 { text in
      guard comparison == .none, grammar.isPlain(decoded: text) else { return false }
      values.base[position] = 0
      marks.base[position] = CellMark.value
      store(text)
      recent.keep(text, of: cell, hash: hash)
      return true
    } ?? false
  }
}
