import Cells
import DelimitedText
import Exchange

/// A field that the file has no column for: the profile's constant, or blank.
final class ConstantColumn: FieldColumn {
  let field: Field
  let index: Int? = nil
  let values = Scratch<Int64>()
  let marks = Scratch<UInt8>()

  private let value: Int64
  private let mark: UInt8
  private let text: [UInt8]
  var column: Column

  init(field: Field, value: Int64 = 0, mark: UInt8 = CellMark.blank, text: String = "") {
    self.field = field
    self.value = value
    self.mark = mark
    self.text = Array(text.utf8)
    column = Column(kind: field.kind)
  }

  var isAbsent: Bool { CellMark.isBlank(mark) }

  func scan(_ block: borrowing RecordBlock, _ rows: RowMarks) {}

  func emit(_ run: RowRun, of block: borrowing RecordBlock, keepsText: Bool) -> [Int] {
    values.prepare(run.count, filledWith: value)
    marks.prepare(run.count, filledWith: mark)
    return []
  }

  func spelling(at position: Int, of run: RowRun) -> CellSpelling {
    CellSpelling(raw: nil, reading: .blank, changed: nil)
  }

  var textByteCount: Int { column.text.bytes.count }

  func store(_ count: Int) {
    column.marks.append(contentsOf: UnsafeBufferPointer(start: marks.base, count: count))
    if text.isEmpty, field.kind.isText {
      let end = UInt32(column.text.bytes.count)
      column.text.ends.append(contentsOf: repeatElement(end, count: count))
    } else if field.kind.isText {
      for _ in 0..<count {
        column.text.bytes.append(contentsOf: text)
        column.text.ends.append(UInt32(column.text.bytes.count))
      }
    } else {
      column.values.append(contentsOf: UnsafeBufferPointer(start: values.base, count: count))
    }
  }

  func harvest(into log: inout ChangeLog) {}
}
