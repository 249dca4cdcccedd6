import Exchange
import GRDB
import GRDBSQLite

/// One prepared INSERT and the raw binds that fill it: twice as fast as binding through GRDB's values.
struct RowInsertion {
  let table: RecordTable
  let receipt: Int64
  let statement: Statement

  func insert(_ batch: RecordBatch, rows: Range<Int>) throws {
    let raw = statement.sqliteStatement
    sqlite3_bind_int64(raw, 1, receipt)
    for row in rows {
      sqlite3_bind_int64(raw, 2, Int64(batch.recordNumbers[row]))
      sqlite3_bind_int64(raw, 3, Int64(batch.lines[row]))
      bindMarks(of: batch, row: row, to: raw)
      for index in batch.columns.indices {
        bind(batch.columns[index], row: row, to: raw, at: Int32(index + 5))
      }
      try step(raw)
    }
  }

  private func bind(_ column: Exchange.Column, row: Int, to raw: OpaquePointer, at place: Int32) {
    if !column.hasValue(row) {
      sqlite3_bind_null(raw, place)
    } else if column.kind.isText {
      bind(column.text, row: row, to: raw, at: place)
    } else {
      sqlite3_bind_int64(raw, place, column.values[row])
    }
  }

  private func bind(_ text: TextColumn, row: Int, to raw: OpaquePointer, at place: Int32) {
    let range = text.range(row)
    text.bytes.withUnsafeBufferPointer { bytes in
      // An empty array may have no address, and SQLite takes a text without address for NULL.
      guard let start = bytes.baseAddress else {
        _ = sqlite3_bind_text(raw, place, "", 0, copied)
        return
      }
      start.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
        _ = sqlite3_bind_text(raw, place, $0 + range.lowerBound, Int32(range.count), copied)
      }
    }
  }

  /// NULL where every cell is a plain value or a plain blank, as NULL in its own column already says.
  private func bindMarks(of batch: RecordBatch, row: Int, to raw: OpaquePointer) {
    guard batch.columns.contains(where: { $0.marks[row] > ValueStatus.blank.rawValue }) else {
      sqlite3_bind_null(raw, 4)
      return
    }
    var marks = [UInt8](repeating: ValueStatus.blank.rawValue, count: table.width)
    for (column, values) in zip(table.columns, batch.columns) {
      marks[column.position] = values.marks[row]
    }
    _ = sqlite3_bind_blob(raw, 4, marks, Int32(marks.count), copied)
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

/// SQLite copies what it is given before the call returns (SQLITE_TRANSIENT, a macro that Swift cannot read).
private let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
