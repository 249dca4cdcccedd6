import Exchange
import GRDB
import GRDBSQLite

/// Reads the records of one receipt back into batches, as they were written.
struct RecordSelection {
  let table: RecordTable
  let receipt: Int64
  let database: Database
  /// Records after which a batch ends, with the last one's parts.
  var capacity = RecordBatch.capacity

  /// What reading a cell needs of its column; a table's columns carry whole fields, which cost to copy.
  private struct Cell {
    let isText: Bool
    let position: Int
  }

  /// Calls the body with each full batch and the rest, in the order of the file. The parts of a record stay in
  /// one batch, for a part is known by its place among them.
  func forEachBatch(_ body: (RecordBatch) throws -> Void) throws {
    let statement = try database.makeStatement(sql: table.selection)
    let raw = statement.sqliteStatement
    sqlite3_bind_int64(raw, 1, receipt)
    defer { sqlite3_reset(raw) }
    let cells = table.columns.map { Cell(isText: $0.field.kind.isText, position: $0.position) }
    var batch = emptyBatch
    while try step(raw) {
      if batch.count >= capacity, batch.recordNumbers.last != sqlite3_column_int(raw, 0) {
        try body(batch)
        batch = emptyBatch
      }
      append(raw, cells, to: &batch)
    }
    if batch.count > 0 { try body(batch) }
  }

  private var emptyBatch: RecordBatch {
    RecordBatch(
      dataset: table.dataset, columns: table.columns.map { Exchange.Column(kind: $0.field.kind) })
  }

  private func append(_ raw: OpaquePointer, _ cells: [Cell], to batch: inout RecordBatch) {
    batch.recordNumbers.append(sqlite3_column_int(raw, 0))
    batch.lines.append(sqlite3_column_int(raw, 1))
    let marks = bytes(raw, at: 2)
    for index in cells.indices {
      let place = Int32(index + 3)
      let isNull = sqlite3_column_type(raw, place) == SQLITE_NULL
      let mark = mark(in: marks, at: cells[index].position, isNull: isNull)
      if cells[index].isText {
        batch.columns[index].append(text: bytes(raw, at: place), mark: mark)
      } else {
        batch.columns[index].append(sqlite3_column_int64(raw, place), mark: mark)
      }
    }
  }

  /// A row without marks, or from before the column was added, has only plain values and plain blanks.
  private func mark(
    in marks: UnsafeRawBufferPointer, at position: Int, isNull: Bool
  ) -> UInt8 {
    if position < marks.count { return marks[position] }
    return Exchange.Column.mark(isNull ? .blank : .value)
  }

  /// Valid until the next step.
  private func bytes(_ raw: OpaquePointer, at place: Int32) -> UnsafeRawBufferPointer {
    let start = sqlite3_column_blob(raw, place)
    return UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(raw, place)))
  }

  private func step(_ raw: OpaquePointer) throws -> Bool {
    let result = sqlite3_step(raw)
    if result == SQLITE_ROW { return true }
    guard result == SQLITE_DONE else {
      let message = String(cString: sqlite3_errmsg(sqlite3_db_handle(raw)))
      throw DatabaseError(resultCode: ResultCode(rawValue: result), message: message)
    }
    return false
  }
}
