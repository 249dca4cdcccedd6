import DelimitedText
import Exchange
import JapaneseText

/// A column of keys or free texts: mostly distinct, so nothing is kept and plain ASCII stays bytes.
final class TextFieldColumn: FieldColumn {
  let field: Field
  let index: Int?
  let values = Scratch<Int64>()
  let marks = Scratch<UInt8>()

  private let source: SourceFile
  private let grammar: TextGrammar
  private let totalSuffix: [UInt8]
  private var column: Column
  private var spellings: [Int: CellGrammar.Spelling] = [:]
  private var changes: [TextChange] = []

  private struct TextChange {
    let raw: String, value: String, rule: String, record: Int
  }

  init(field: Field, index: Int, source: SourceFile, grammar: TextGrammar) {
    self.field = field
    self.index = index
    self.source = source
    self.grammar = grammar
    // 合計 may stand in the first column, whatever it holds.
    totalSuffix = source.encoding == .cp932 ? [0x8C, 0x76] : Array("計".utf8)
    column = Column(kind: field.kind)
  }

  func scan(_ block: borrowing RecordBlock, _ rows: RowMarks) {
    guard let index else { return }
    let (widths, traits, filled) = (rows.widths.base, rows.traits.base, rows.filled.base)
    let hashes = rows.hashes.base
    for row in 0..<block.count {
      hashes[row] = hashes[row] &* 0x9E37_79B9_7F4A_7C15
      guard index < Int(widths[row]) else { continue }
      let cell = block.field(row, index)
      guard let start = cell.baseAddress, cell.count > 0 else { continue }
      hashes[row] ^= RawBytes.hash(start, cell.count)
      filled[row] &+= 1
      if cell[cell.count - 1] >= 0x76, endsLikeTotal(cell) {
        traits[row] |= CellTraits.totalWord.rawValue
      }
    }
  }

  func emit(_ run: RowRun, of block: borrowing RecordBlock, keepsText: Bool) -> [Int] {
    values.prepare(run.count)
    marks.prepare(run.count)
    spellings.removeAll(keepingCapacity: true)
    var attention: [Int] = []
    for position in 0..<run.count {
      let row = Int(run[position])
      let cell = cell(row, of: block)
      if let start = cell.baseAddress, cell.count > 0 {
        if grammar.isPlain(cell) {
          values.base[position] = Int64(bitPattern: RawBytes.hash(start, cell.count))
          marks.base[position] = CellMark.value
          if keepsText { column.text.bytes.append(contentsOf: cell) }
        } else if !read(cell, at: position, record: block.firstRecordNumber + row, keepsText) {
          attention.append(position)
        }
      } else {
        values.base[position] = 0
        marks.base[position] = CellMark.blank
        if field.isRequired { attention.append(position) }
      }
      if keepsText { column.text.ends.append(UInt32(truncatingIfNeeded: column.text.bytes.count)) }
    }
    return attention
  }

  func spelling(at position: Int, of run: RowRun) -> CellGrammar.Spelling {
    spellings[position] ?? CellGrammar.Spelling(raw: "", reading: .blank, changed: nil)
  }

  func store(_ count: Int) {
    column.marks.append(contentsOf: UnsafeBufferPointer(start: marks.base, count: count))
  }

  func takeColumn() -> Column {
    defer { column = Column(kind: field.kind) }
    return column
  }

  func harvest(into log: inout ChangeLog) {
    for change in changes {
      log.add(
        field: field.name, raw: change.raw, value: change.value, rule: change.rule, count: 1,
        firstRecord: change.record)
    }
    changes.removeAll(keepingCapacity: true)
  }

  private func cell(
    _ row: Int, of block: borrowing RecordBlock
  ) -> UnsafeBufferPointer<UInt8> {
    guard let index, index < block.fieldCount(row) else {
      return UnsafeBufferPointer(start: nil, count: 0)
    }
    return block.field(row, index)
  }

  /// Reads a cell that is not plain; false where somebody must look at it.
  private func read(
    _ cell: UnsafeBufferPointer<UInt8>, at position: Int, record: Int, _ keepsText: Bool
  ) -> Bool {
    var decoded = source.decode(cell)
    if take(&decoded, at: position, keepsText) { return true }
    let result = grammar.read(decoded)
    let spelling = result.spelling
    var text = result.text
    marks.base[position] = spelling.reading.mark
    values.base[position] = text.withUTF8 { bytes in
      guard let start = bytes.baseAddress else { return 0 }
      if keepsText { column.text.bytes.append(contentsOf: bytes) }
      return Int64(bitPattern: RawBytes.hash(start, bytes.count))
    }
    if let changed = spelling.changed, let raw = spelling.raw {
      changes.append(
        TextChange(raw: raw, value: changed.value, rule: changed.rule, record: record))
    }
    let isMissing = spelling.reading.status != .value && field.isRequired
    if spelling.reading.fault == nil, !isMissing { return true }
    spellings[position] = spelling
    return false
  }

  /// Takes a text with nothing in it that a rule speaks of.
  private func take(_ decoded: inout String?, at position: Int, _ keepsText: Bool) -> Bool {
    decoded?.withUTF8 { text in
      guard grammar.isPlain(decoded: text) else { return false }
      values.base[position] = 0
      marks.base[position] = CellMark.value
      if keepsText { column.text.bytes.append(contentsOf: text) }
      return true
    } ?? false
  }

  private func endsLikeTotal(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
    cell.count <= 60
      && (cell.suffix(totalSuffix.count).elementsEqual(totalSuffix) || cell.last == 0x29
        || grammar.isKey)
  }
}
