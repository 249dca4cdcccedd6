import Cells
import DelimitedText
import Exchange

/// The records of one block that are data, in stretches between total rows and batch ends.
typealias RowRun = UnsafeBufferPointer<Int32>

/// The records of one run while rules look at them: values and marks by field.
struct RunCells {
  struct Cells {
    let values: UnsafeMutablePointer<Int64>
    let marks: UnsafeMutablePointer<UInt8>

    func hasValue(_ position: Int) -> Bool { CellMark.isValue(marks[position]) }
    func isBlank(_ position: Int) -> Bool { CellMark.isBlank(marks[position]) }

    /// Neither a value nor a cell with a finding of its own.
    func isUnfilled(_ position: Int) -> Bool {
      !CellMark.isValue(marks[position]) && marks[position] != CellMark.faulty
    }

    func fill(_ position: Int, with value: Int64) {
      values[position] = value
      marks[position] = CellMark.value
    }
  }

  let run: RowRun
  let rows: RowMarks
  let firstRecordNumber: Int
  /// Part of each record, where columns became records.
  let parts: UnsafeMutablePointer<Int32>?
  private let fields: [Cells]

  init(
    run: RowRun, rows: RowMarks, firstRecordNumber: Int, columns: [any FieldColumn],
    parts: Scratch<Int32>? = nil
  ) {
    self.run = run
    self.rows = rows
    self.firstRecordNumber = firstRecordNumber
    self.parts = parts?.base
    fields = columns.map { Cells(values: $0.values.base, marks: $0.marks.base) }
  }

  var count: Int { run.count }

  /// The cells of a field by its index in the schema.
  subscript(field: Int) -> Cells { fields[field] }

  /// Stands for all that is written in a record, or in the part of it that became one.
  func fingerprint(_ position: Int) -> UInt64 {
    let hash = rows.hashes.base[Int(run[position])]
    guard let parts else { return hash }
    return RawBytes.mix(hash ^ UInt64(truncatingIfNeeded: parts[position]), 0x9E37_79B9_7F4A_7C15)
  }

  func record(_ position: Int) -> Int { firstRecordNumber + Int(run[position]) }
}

extension RecordCondition {
  func holds(_ cells: RunCells, _ position: Int) -> Bool {
    cells[field].hasValue(position) && codes.contains(cells[field].values[position])
  }
}
