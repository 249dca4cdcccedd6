import Exchange
import GRDB
import GRDBSQLite

/// One prepared INSERT and the raw binds that fill it: twice as fast as binding through GRDB's values.
struct RowInsertion {
  let table: RecordTable
  let receipt: Int64
  let statement: Statement

  /// The columns of the table as they stand in it, each with its index in a batch: the order in which they are hashed.
  private let byPosition: [(index: Int, position: Int)]

  init(table: RecordTable, receipt: Int64, statement: Statement) {
    self.table = table
    self.receipt = receipt
    self.statement = statement
    byPosition = table.columns.enumerated().map { ($0.offset, $0.element.position) }
      .sorted { $0.position < $1.position }
  }

  func insert(
    _ batch: RecordBatch, rows: Range<Int>, hashing digest: inout RecordDigest
  ) throws {
    try batch.recordNumbers.withUnsafeBufferPointer { records in
      try batch.lines.withUnsafeBufferPointer { lines in
        try ColumnView.withViews(of: batch.columns[...]) { columns in
          try insert(records, lines, columns, rows: rows, hashing: &digest)
        }
      }
    }
  }

  private func insert(
    _ records: UnsafeBufferPointer<Int32>, _ lines: UnsafeBufferPointer<Int32>,
    _ columns: UnsafeBufferPointer<ColumnView>, rows: Range<Int>,
    hashing digest: inout RecordDigest
  ) throws {
    let raw = statement.sqliteStatement
    sqlite3_bind_int64(raw, 1, receipt)
    var part = rows.first.map { RecordBatch.part(of: $0, in: records) } ?? 1
    for row in rows {
      if row > rows.lowerBound { part = records[row] == records[row - 1] ? part + 1 : 1 }
      sqlite3_bind_int(raw, 2, records[row])
      sqlite3_bind_int(raw, 3, Int32(part))
      sqlite3_bind_int(raw, 4, lines[row])
      digest.beginRow(
        record: Int64(records[row]), part: Int64(part), line: Int64(lines[row]))
      bindMarks(columns, row: row, to: raw, hashing: &digest)
      hash(columns, row: row, into: &digest)
      for index in columns.indices { bind(columns[index], row: row, to: raw, at: Int32(index + 6)) }
      try step(raw)
    }
  }

  private func hash(
    _ columns: UnsafeBufferPointer<ColumnView>, row: Int, into digest: inout RecordDigest
  ) {
    for (index, position) in byPosition {
      let column = columns[index]
      guard column.hasValue(row) else { continue }
      if column.isText {
        let range = column.textRange(row)
        digest.append(
          text: UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(column.text)[range]),
          at: position)
      } else {
        digest.append(column.values[row], at: position)
      }
    }
  }

  private func bind(_ column: ColumnView, row: Int, to raw: OpaquePointer, at place: Int32) {
    if !column.hasValue(row) {
      sqlite3_bind_null(raw, place)
    } else if column.isText {
      bindText(column, row: row, to: raw, at: place)
    } else {
      sqlite3_bind_int64(raw, place, column.values[row])
    }
  }

  private func bindText(_ column: ColumnView, row: Int, to raw: OpaquePointer, at place: Int32) {
    let range = column.textRange(row)
    // An empty array may have no address, and SQLite takes a text without address for NULL.
    guard let start = column.text.baseAddress else {
      _ = sqlite3_bind_text(raw, place, "", 0, copied)
      return
    }
    start.withMemoryRebound(to: CChar.self, capacity: column.text.count) {
      _ = sqlite3_bind_text(raw, place, $0 + range.lowerBound, Int32(range.count), stays)
    }
  }

  /// NULL where every cell is a plain value or a plain blank, as NULL in its own column already says.
  private func bindMarks(
    _ columns: UnsafeBufferPointer<ColumnView>, row: Int, to raw: OpaquePointer,
    hashing digest: inout RecordDigest
  ) {
    guard columns.contains(where: { $0.marks[row] > ValueStatus.blank.rawValue }) else {
      sqlite3_bind_null(raw, 5)
      return
    }
    var marks = [UInt8](repeating: ValueStatus.blank.rawValue, count: table.width)
    for (column, view) in zip(table.columns, columns) { marks[column.position] = view.marks[row] }
    _ = sqlite3_bind_blob(raw, 5, marks, Int32(marks.count), copied)
    marks.withUnsafeBytes { digest.append(marks: $0) }
  }

  private func step(_ raw: OpaquePointer) throws {
    let result = sqlite3_step(raw)
    sqlite3_reset(raw)
    guard result == SQLITE_DONE else {
      let message = String(cString: sqlite3_errmsg(sqlite3_db_handle(raw)))
      throw DatabaseError(resultCode: ResultCode(rawValue: result), message: message)
    }
  }
}

/// The bytes stay where they are until the row is stored (SQLITE_STATIC, a macro that Swift cannot read).
private let stays: sqlite3_destructor_type? = nil
/// SQLite copies the bytes before the call returns (SQLITE_TRANSIENT, likewise).
private let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
