import Digests
import Foundation
import GRDB

/// Makes and checks the codes that bind what the ledger holds to where it came from: whoever edits, swaps or cuts rows with
/// another program does not know the key, and the codes no longer fit.
///
/// The key is made of the ledger's own. It stands in the same file, so seals guard against slips and rot and against whoever
/// edits tables, not against one who knows how Kankei makes them.
struct Seals: Sendable {
  private let start: HMACSHA256

  init(key: [UInt8]) {
    var derived = HMACSHA256(key: key)
    derived.update(Array("kankei seals 1".utf8))
    start = HMACSHA256(key: derived.finish())
  }

  /// The code of a message that says what it is about.
  func seal(_ subject: Subject, _ message: SealedText) -> Data {
    var code = start
    code.update(Array(subject.rawValue.utf8) + [0])
    code.update(message.bytes)
    return Data(code.finish())
  }

  enum Subject: String { case receipt, reading, tally, journal, head }
}

/// Values one after another, each with its kind and length, so that no two lists give the same bytes.
struct SealedText {
  private(set) var bytes: [UInt8] = []

  mutating func append(_ value: DatabaseValue) {
    switch value.storage {
    case .null: bytes.append(0)
    case .int64(let number):
      bytes.append(1)
      append(number)
    case .double(let number):
      bytes.append(2)
      append(Int64(bitPattern: number.bitPattern))
    case .string(let text): append(3, Array(text.utf8))
    case .blob(let data): append(4, Array(data))
    }
  }

  /// The rows that a query gives, with the number of them.
  mutating func append(rows sql: String, _ arguments: StatementArguments, in db: Database) throws {
    let statement = try db.cachedStatement(sql: sql)
    var count: Int64 = 0
    let rows = try Row.fetchCursor(statement, arguments: arguments)
    while let row = try rows.next() {
      for value in row.databaseValues { append(value) }
      count += 1
    }
    append(count)
  }

  private mutating func append(_ kind: UInt8, _ content: [UInt8]) {
    bytes.append(kind)
    append(Int64(content.count))
    bytes += content
  }

  private mutating func append(_ number: Int64) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }
}
