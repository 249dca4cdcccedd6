import Cells
import DelimitedText
import Exchange

/// A field that the labels of wide columns tell: every record has its value by the part that it came of.
final class LabelColumn: FieldColumn {
  /// What the label of one part says.
  struct Label {
    let mapping: ColumnMapping
    let reading: CellReading
    /// The value as the shared schema spells it; empty while another column must complete it.
    let canonical: String
    var count = 0
    var firstRecord = 0

    init(_ mapping: ColumnMapping, _ spelling: CellSpelling) {
      self.mapping = mapping
      reading = spelling.reading
      canonical =
        reading.partial == nil ? spelling.changed?.value ?? spelling.raw ?? "" : ""
    }
  }

  let field: Field
  let index: Int? = nil
  let values = Scratch<Int64>()
  let marks = Scratch<UInt8>()

  private var labels: [Label]
  private let parts: Scratch<Int32>
  private let holdsText: Bool
  var column: Column

  /// - Parameter isHelper: whether the field only helps to read others; its value is a number then.
  init(field: Field, isHelper: Bool, labels: [Label], parts: Scratch<Int32>) {
    self.field = field
    holdsText = field.kind.isText && !isHelper
    self.labels = labels
    self.parts = parts
    column = Column(kind: field.kind)
  }

  func scan(_ block: borrowing RecordBlock, _ rows: RowMarks) {}

  func emit(_ run: RowRun, of block: borrowing RecordBlock, keepsText: Bool) -> [Int] {
    values.prepare(run.count)
    marks.prepare(run.count)
    var attention: [Int] = []
    for position in 0..<run.count {
      let label = told(at: position)
      values.base[position] = holdsText ? hash(of: label) : label.reading.value
      marks.base[position] = label.reading.mark
      if label.reading.partial != nil { attention.append(position) }
      if keepsText, holdsText { column.text.append(label.canonical.utf8) }
      count(Int(parts.base[position]), record: block.firstRecordNumber + Int(run[position]))
    }
    return attention
  }

  func column(at position: Int) -> Int? { told(at: position).mapping.index }

  func label(at position: Int) -> ColumnMapping? { told(at: position).mapping }

  private func told(at position: Int) -> Label { labels[Int(parts.base[position])] }

  func spelling(at position: Int, of run: RowRun) -> CellSpelling {
    let label = told(at: position)
    return CellSpelling(raw: label.mapping.label, reading: label.reading, changed: nil)
  }

  var textByteCount: Int { column.text.bytes.count }

  func store(_ count: Int) {
    column.marks.append(contentsOf: UnsafeBufferPointer(start: marks.base, count: count))
    if holdsText { return }
    column.values.append(contentsOf: UnsafeBufferPointer(start: values.base, count: count))
  }

  func harvest(into log: inout ChangeLog) {
    for index in labels.indices where labels[index].count > 0 {
      let label = labels[index]
      labels[index].count = 0
      if label.canonical.isEmpty || label.canonical == label.mapping.label { continue }
      log.add(
        field: field.name, raw: label.mapping.label, value: label.canonical,
        rule: .unpivoted, count: label.count, firstRecord: label.firstRecord)
    }
  }

  private func count(_ part: Int, record: Int) {
    if labels[part].count == 0 { labels[part].firstRecord = record }
    labels[part].count += 1
  }

  /// Stands for a text while rules compare it, as everywhere.
  private func hash(of label: Label) -> Int64 { RawBytes.hash(of: label.canonical) }
}
