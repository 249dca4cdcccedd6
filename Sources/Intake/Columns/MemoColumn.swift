import Cells
import DelimitedText
import Exchange

/// A column with few distinct spellings, each of which is decoded and read once.
final class MemoColumn: FieldColumn {
  let field: Field
  let index: Int?
  let values = Scratch<Int64>()
  let marks = Scratch<UInt8>()

  /// Entry of each record's cell in the block under way.
  let entries = Scratch<Int32>()
  /// Value of each record's cell that needs no entry.
  private let numbers = Scratch<Int64>()
  private let plainCount: PlainCount?
  private let memo = CellMemo()
  private var spellings: [CellSpelling] = []
  private let blankNeedsAttention: Bool
  private let source: SourceFile
  private let read: (String?) -> CellSpelling
  var column: Column
  private var blankCount = 0
  private var firstBlank: Int?

  /// A run of so many records makes it likely that a batch will be full.
  static let recordsOfBigFile = 1_024

  /// - Parameters:
  ///   - blankNeedsAttention: whether somebody must look at blank cells.
  ///   - plainCount: reads numbers that no memo need hold, as they hardly come twice.
  ///   - read: what a spelling says; nil stands for bytes that could not be decoded.
  init(
    field: Field, index: Int, source: SourceFile, blankNeedsAttention: Bool,
    plainCount: PlainCount? = nil, read: @escaping (String?) -> CellSpelling
  ) {
    self.field = field
    self.index = index
    self.source = source
    self.blankNeedsAttention = blankNeedsAttention
    self.plainCount = plainCount
    self.read = read
    column = Column(kind: field.kind)
    forgetSpellings()
  }

  func scan(_ block: borrowing RecordBlock, _ rows: RowMarks) {
    guard let index else { return }
    entries.prepare(block.count)
    if let plainCount {
      numbers.prepare(block.count)
      let numbers = numbers.base
      memo.find(
        index, of: block, into: entries.base, rows,
        skip: { row, cell in
          guard let number = plainCount.canonical(cell) else { return nil }
          numbers[row] = number
          return number
        }
      ) { entry(for: $0) }
    } else {
      memo.find(index, of: block, into: entries.base, rows, skip: { _, _ in nil }) {
        entry(for: $0)
      }
    }
  }

  func emit(_ run: RowRun, of block: borrowing RecordBlock, keepsText: Bool) -> [Int] {
    values.prepare(run.count)
    marks.prepare(run.count)
    let (values, marks) = (values.base, marks.base)
    let (entries, known, numbers) = (entries.base, memo.entries, numbers.base)
    let firstRecord = block.firstRecordNumber
    var attention: [Int] = []
    for position in 0..<run.count {
      let row = Int(run[position])
      let index = Int(entries[row])
      if index == CellMemo.skipped {
        values[position] = numbers[row]
        marks[position] = CellMark.value
        continue
      }
      let entry = known + index
      if entry.pointee.count == 0 { entry.pointee.firstRecord = Int32(firstRecord + row) }
      entry.pointee.count += 1
      values[position] = entry.pointee.value
      marks[position] = entry.pointee.mark
      if entry.pointee.needsAttention { attention.append(position) }
    }
    return attention
  }

  func spelling(at position: Int, of run: RowRun) -> CellSpelling {
    let row = Int(run[position])
    let index = Int(entries.base[row])
    if index != CellMemo.skipped { return spellings[index] }
    let number = numbers.base[row]
    return CellSpelling(
      raw: String(number), reading: CellReading(value: number), changed: nil)
  }

  /// The entry of one record's cell, counted.
  func take(_ row: Int, record: Int) -> MemoEntry {
    let index = Int(entries.base[row])
    if index == CellMemo.skipped {
      return MemoEntry(value: numbers.base[row], mark: CellMark.value, needsAttention: false)
    }
    let entry = memo.entries + index
    if entry.pointee.count == 0 { entry.pointee.firstRecord = Int32(truncatingIfNeeded: record) }
    entry.pointee.count += 1
    return entry.pointee
  }

  func isBlank(_ row: Int) -> Bool {
    let index = Int(entries.base[row])
    return index != CellMemo.skipped && CellMark.isBlank(memo.entries[index].mark)
  }

  func uncountRepeats(in run: RowRun) {
    for position in run.indices.dropFirst() where run[position] == run[position - 1] {
      let index = Int(entries.base[Int(run[position])])
      if index != CellMemo.skipped { memo.entries[index].count -= 1 }
    }
  }

  var textByteCount: Int { 0 }

  func store(_ count: Int) {
    if column.values.isEmpty, count >= Self.recordsOfBigFile {
      column.values.reserveCapacity(RecordBatch.capacity)
    }
    column.values.append(contentsOf: UnsafeBufferPointer(start: values.base, count: count))
    column.marks.append(contentsOf: UnsafeBufferPointer(start: marks.base, count: count))
  }

  func harvest(into log: inout ChangeLog) {
    for index in 1..<max(1, memo.count) {
      let entry = memo.entries[index]
      guard entry.count > 0, let raw = spellings[index].raw, let changed = spellings[index].changed
      else { continue }
      log.add(
        field: field.name, raw: raw, value: changed.value, rule: changed.rule,
        count: Int(entry.count), firstRecord: Int(entry.firstRecord))
      memo.entries[index].count = 0
    }
    harvestBlanks()
    if memo.isFull { forgetSpellings() }
  }

  func harvestIfFull(into log: inout ChangeLog) {
    if memo.isFull { harvest(into: &log) }
  }

  var blanks: BlankCells? {
    index.map { BlankCells(column: $0, count: blankCount, firstRecord: firstBlank) }
  }

  private func harvestBlanks() {
    let blank = memo.entries[0]
    guard blank.count > 0 else { return }
    if firstBlank == nil { firstBlank = Int(blank.firstRecord) }
    blankCount += Int(blank.count)
    memo.entries[0].count = 0
  }

  private func forgetSpellings() {
    spellings = [CellSpelling(raw: "", reading: .blank, changed: nil)]
    memo.removeAll(
      blank: MemoEntry(value: 0, mark: CellMark.blank, needsAttention: blankNeedsAttention))
  }

  private func entry(for cell: UnsafeBufferPointer<UInt8>) -> MemoEntry {
    let spelling = read(source.decode(cell))
    spellings.append(spelling)
    return MemoEntry(
      value: spelling.reading.fault == nil ? spelling.reading.value : 0,
      mark: spelling.reading.mark, needsAttention: needsAttention(spelling.reading))
  }

  private func needsAttention(_ reading: CellReading) -> Bool {
    reading.fault != nil || reading.partial != nil
      || reading.status == .blank && blankNeedsAttention
  }
}
