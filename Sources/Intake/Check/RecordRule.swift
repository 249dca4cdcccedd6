import Exchange

/// The records of one run while rules look at them: values and marks by field.
struct RunCells {
  struct Cells {
    let values: UnsafeMutablePointer<Int64>
    let marks: UnsafeMutablePointer<UInt8>

    func hasValue(_ position: Int) -> Bool { CellMark.isValue(marks[position]) }
    func isBlank(_ position: Int) -> Bool { CellMark.isBlank(marks[position]) }
  }

  let run: RowRun
  let rows: RowMarks
  let firstRecordNumber: Int
  private let fields: [Cells]

  init(run: RowRun, rows: RowMarks, firstRecordNumber: Int, columns: [any FieldColumn]) {
    self.run = run
    self.rows = rows
    self.firstRecordNumber = firstRecordNumber
    fields = columns.map { Cells(values: $0.values.base, marks: $0.marks.base) }
  }

  var count: Int { run.count }

  /// The cells of a field by its index in the schema.
  subscript(field: Int) -> Cells { fields[field] }

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
