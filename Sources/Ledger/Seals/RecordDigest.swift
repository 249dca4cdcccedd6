import Digests
import Foundation
import GRDB
import GRDBSQLite

/// The hash of the stored records of one receipt: of every cell that is not NULL with the position of its column, which
/// never changes, so that columns which come later change nothing.
///
/// It is fed while rows are written, and again from the rows when they are verified; both give the same bytes.
struct RecordDigest {
  private var hash = SHA256()
  private var buffer: [UInt8] = []
  private static let limit = 1 << 16
  private static let marksPosition = UInt16.max

  init() { buffer.reserveCapacity(Self.limit + 4096) }

  mutating func beginRow(record: Int64, part: Int64, line: Int64) {
    if buffer.count >= Self.limit { flush() }
    append(record)
    append(part)
    append(line)
  }

  mutating func append(marks: UnsafeRawBufferPointer) {
    append(bytes: marks, at: Self.marksPosition, kind: 3)
  }

  mutating func append(_ value: Int64, at position: Int) {
    append(UInt16(position))
    buffer.append(1)
    append(value)
  }

  mutating func append(text: UnsafeRawBufferPointer, at position: Int) {
    append(bytes: text, at: UInt16(position), kind: 2)
  }

  mutating func finish() -> Data {
    flush()
    return Data(hash.finish())
  }

  private mutating func append(bytes: UnsafeRawBufferPointer, at position: UInt16, kind: UInt8) {
    append(position)
    buffer.append(kind)
    append(Int64(bytes.count))
    buffer.append(contentsOf: bytes)
  }

  private mutating func append(_ number: some FixedWidthInteger) {
    withUnsafeBytes(of: number.littleEndian) { buffer.append(contentsOf: $0) }
  }

  private mutating func flush() {
    hash.update(buffer)
    buffer.removeAll(keepingCapacity: true)
  }
}

extension RecordDigest {
  /// The digest of the rows as they are stored.
  init(ofStored receipt: Int64, in table: String, _ db: Database) throws {
    self.init()
    let names = try String.fetchAll(
      db, sql: "SELECT name FROM record_columns WHERE dataset = ? ORDER BY position",
      arguments: [table])
    let columns = names.map { ", " + $0.quotedDatabaseIdentifier }.joined()
    let statement = try db.cachedStatement(
      sql: """
        SELECT record, part, line, marks\(columns) FROM \(table) WHERE receipt = ?
        ORDER BY record, part
        """)
    statement.arguments = [receipt]
    let raw = statement.sqliteStatement
    sqlite3_reset(raw)
    sqlite3_bind_int64(raw, 1, receipt)
    defer { sqlite3_reset(raw) }
    let fixed: Int32 = 4
    while true {
      let step = sqlite3_step(raw)
      if step == SQLITE_DONE { return }
      guard step == SQLITE_ROW else {
        throw DatabaseError(
          resultCode: ResultCode(rawValue: step),
          message: String(cString: sqlite3_errmsg(sqlite3_db_handle(raw))))
      }
      beginRow(
        record: sqlite3_column_int64(raw, 0), part: sqlite3_column_int64(raw, 1),
        line: sqlite3_column_int64(raw, 2))
      if sqlite3_column_type(raw, 3) != SQLITE_NULL { append(marks: Self.bytes(raw, 3)) }
      for column in fixed..<fixed + Int32(names.count) {
        switch sqlite3_column_type(raw, column) {
        case SQLITE_NULL: break
        case SQLITE_INTEGER: append(sqlite3_column_int64(raw, column), at: Int(column - fixed))
        default: append(text: Self.bytes(raw, column), at: Int(column - fixed))
        }
      }
    }
  }

  private static func bytes(_ raw: OpaquePointer, _ column: Int32) -> UnsafeRawBufferPointer {
    let start = sqlite3_column_blob(raw, column)
    return UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(raw, column)))
  }
}
