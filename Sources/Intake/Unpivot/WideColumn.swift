import Cells
import DelimitedText
import Exchange

/// A field whose cells stand in several columns of a file, one for each part of a record.
final class WideColumn: FieldColumn {
  let field: Field
  let index: Int? = nil
  let values = Scratch<Int64>()
  let marks = Scratch<UInt8>()

  /// By part; nil where a part has no column for the field.
  let columns: [MemoColumn?]
  private let parts: Scratch<Int32>
  var column: Column

  init(field: Field, columns: [MemoColumn?], parts: Scratch<Int32>) {
    self.field = field
    self.columns = columns
    self.parts = parts
    column = Column(kind: field.kind)
  }

  /// Whether a record's cell for a part is blank; nil where the part has none.
  func isBlank(_ row: Int, part: Int) -> Bool? { columns[part]?.isBlank(row) }

  func scan(_ block: borrowing RecordBlock, _ rows: RowMarks) {
    for column in columns { column?.scan(block, rows) }
  }

  func emit(_ run: RowRun, of block: borrowing RecordBlock, keepsText: Bool) -> [Int] {
    values.prepare(run.count, filledWith: 0)
    marks.prepare(run.count, filledWith: CellMark.blank)
    var attention: [Int] = []
    for position in 0..<run.count {
      let row = Int(run[position])
      guard
        let entry = memo(at: position)?.take(row, record: block.firstRecordNumber + row)
      else { continue }
      values.base[position] = entry.value
      marks.base[position] = entry.mark
      if entry.needsAttention { attention.append(position) }
    }
    return attention
  }

  func column(at position: Int) -> Int? { memo(at: position)?.index }

  func spelling(at position: Int, of run: RowRun) -> CellSpelling {
    memo(at: position)?.spelling(at: position, of: run)
      ?? CellSpelling(raw: "", reading: .blank, changed: nil)
  }

  func countedColumns(of field: Int) -> [CountedColumn] {
    guard self.field.kind == .count else { return [] }
    return columns.enumerated().compactMap { part, column in
      column?.index.map { CountedColumn(field: field, column: $0, part: Int32(part)) }
    }
  }

  var textByteCount: Int { 0 }

  func store(_ count: Int) {
    column.values.append(contentsOf: UnsafeBufferPointer(start: values.base, count: count))
    column.marks.append(contentsOf: UnsafeBufferPointer(start: marks.base, count: count))
  }

  func harvest(into log: inout ChangeLog) {
    for column in columns { column?.harvest(into: &log) }
  }

  private func memo(at position: Int) -> MemoColumn? { columns[Int(parts.base[position])] }
}
