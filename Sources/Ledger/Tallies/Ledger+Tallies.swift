package import Exchange
import Foundation
import GRDB

extension Ledger {
  /// The tally of a receipt; nil for 該当なし and for what was not accepted.
  package func tally(of number: ReceiptNumber) throws -> StoredTally? {
    try read { try TallyRows.fetch(row: ReceiptRows.row(of: number, in: $0), from: $0) }
  }

  /// Replaces the tally of a receipt after the measures have changed; the journal says so.
  package func setTally(
    _ tally: StoredTally, of number: ReceiptNumber, stamp: JournalStamp
  ) throws {
    try write { db in
      try TallyRows.put(
        tally, row: ReceiptRows.row(of: number, in: db), into: db, sealing: seals)
      try JournalRows.insert(
        JournalEntry(action: .retallied, stamp: stamp, receipt: number), into: db, sealing: seals)
    }
  }
}

/// The table `tallies`: rows in, values out.
enum TallyRows {
  static func put(
    _ tally: StoredTally, row: Int64, into db: Database, sealing seals: Seals
  ) throws {
    let bytes = Data(tally.bytes)
    let seal = SealRows(seals: seals, db: db).tallySeal(
      row, fingerprint: tally.fingerprint, bytes: bytes)
    try db.execute(
      sql: "INSERT OR REPLACE INTO tallies VALUES (?, ?, ?, ?)",
      arguments: [row, tally.fingerprint, bytes, seal])
  }

  static func fetch(row: Int64, from db: Database) throws -> StoredTally? {
    let sql = "SELECT fingerprint, bytes FROM tallies WHERE receipt = ?"
    return try Row.fetchOne(db, sql: sql, arguments: [row]).map {
      StoredTally(fingerprint: $0["fingerprint"], bytes: Array($0["bytes"] as Data))
    }
  }
}
