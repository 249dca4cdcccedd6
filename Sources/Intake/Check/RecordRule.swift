import Cells
import Exchange

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
  }

  let run: RowRun
  let rows: RowMarks
  let firstRecordNumber: Int
  /// Part of each record, where columns became records.
  private let parts: UnsafeMutablePointer<Int32>?
  private let fields: [Cells]

  init(
    run: RowRun, rows: RowMarks, firstRecordNumber: Int, columns: [any FieldColumn],
    unpivoting: Unpivoting? = nil
  ) {
    self.run = run
    self.rows = rows
    self.firstRecordNumber = firstRecordNumber
    parts = unpivoting?.parts.base
    fields = columns.map { Cells(values: $0.values.base, marks: $0.marks.base) }
  }

  var count: Int { run.count }

  /// The cells of a field by its index in the schema.
  subscript(field: Int) -> Cells { fields[field] }

  /// What the cells of a counted column add up to.
  func sum(of counter: TotalsLedger.Counter) -> RunningSums.Column {
    let (values, marks) = (fields[counter.field].values, fields[counter.field].marks)
    var sum = RunningSums.Column()
    for position in 0..<count where counter.part == nil || counter.part == parts?[position] {
      if CellMark.isValue(marks[position]) { sum.value &+= values[position] }
      if marks[position] == CellMark.faulty { sum.faults += 1 }
    }
    return sum
  }

  /// Stands for all that is written in a record, or in the part of it that became one.
  func fingerprint(_ position: Int) -> UInt64 {
    let hash = rows.hashes.base[Int(run[position])]
    guard let parts else { return hash }
    return RawBytes.mix(hash ^ UInt64(truncatingIfNeeded: parts[position]), 0x9E37_79B9_7F4A_7C15)
  }

  func record(_ position: Int) -> Int { firstRecordNumber + Int(run[position]) }
}

/// What a rule says of one record.
struct Verdict {
  let position: Int
  /// Index in the schema of the field whose cell is shown.
  let field: Int
  let code: FindingCode
  var values: [String: String] = [:]
  var suggestions: [Finding.Suggestion] = []
}
