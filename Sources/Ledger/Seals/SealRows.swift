import Digests
import Foundation
import GRDB

/// The seals of the tables: each receipt's covers all rows of it and the seal before, and so do the lines of the journal.
/// The head says which are the last ones, without which rows could be cut off at the end.
struct SealRows {
  let seals: Seals
  let db: Database

  // MARK: Receipts

  /// Seals a receipt whose rows are all written.
  func sealReceipt(_ row: Int64) throws {
    let details = try details(of: row)
    try db.execute(
      sql: "INSERT INTO receipt_seals VALUES (?, ?, ?)",
      arguments: [row, details, try receiptSeal(row, details: details)])
  }

  /// Made of the rows as they are, of the given hash of its findings and changes, and of the seal before.
  func receiptSeal(_ row: Int64, details: Data) throws -> Data {
    var text = SealedText()
    let before = try Data.fetchOne(
      db.cachedStatement(
        sql: "SELECT seal FROM receipt_seals WHERE receipt < ? ORDER BY receipt DESC LIMIT 1"),
      arguments: [row])
    text.append((before ?? Data()).databaseValue)
    try text.append(rows: "SELECT * FROM receipts WHERE id = ?", [row], in: db)
    for table in ["receipt_totals", "receipt_columns"] {
      try text.append(
        rows: "SELECT * FROM \(table) WHERE receipt = ? ORDER BY position", [row], in: db)
    }
    for table in ["receipt_readability", "receipt_revisions"] {
      try text.append(rows: "SELECT * FROM \(table) WHERE receipt = ?", [row], in: db)
    }
    text.append(details.databaseValue)
    return seals.seal(.receipt, text)
  }

  /// The hash of what was found in a file and changed in it.
  func details(of row: Int64) throws -> Data {
    var text = SealedText()
    for (table, order) in [
      ("findings", "position"), ("finding_counts", "code"), ("changes", "position"),
    ] {
      try text.append(
        rows: "SELECT * FROM \(table) WHERE receipt = ? ORDER BY \(order)", [row], in: db)
    }
    return Data(SHA256.hash(text.bytes))
  }

  // MARK: What is derived

  func readingSeal(_ row: Int64, fingerprint: String, digest: Data) -> Data {
    seals.seal(.reading, SealedText(row, fingerprint, digest))
  }

  func tallySeal(_ row: Int64, fingerprint: String, bytes: Data) -> Data {
    seals.seal(.tally, SealedText(row, fingerprint, bytes))
  }

  // MARK: Journal and head

  /// The seal of a line that is there.
  func journalSeal(_ line: Int64) throws -> Data {
    var text = SealedText()
    let before = try Data.fetchOne(
      db.cachedStatement(
        sql: "SELECT seal FROM journal_seals WHERE line < ? ORDER BY line DESC LIMIT 1"),
      arguments: [line])
    text.append((before ?? Data()).databaseValue)
    try text.append(rows: "SELECT * FROM journal WHERE id = ?", [line], in: db)
    return seals.seal(.journal, text)
  }

  func sealJournal(_ line: Int64) throws {
    try db.execute(
      sql: "INSERT INTO journal_seals VALUES (?, ?)", arguments: [line, try journalSeal(line)])
  }

  /// The seal of the last receipt and the last line of the journal as they are.
  func headSeal() throws -> Data {
    var text = SealedText()
    try text.append(
      rows: "SELECT receipt, seal FROM receipt_seals ORDER BY receipt DESC LIMIT 1", [], in: db)
    try text.append(
      rows: "SELECT line, seal FROM journal_seals ORDER BY line DESC LIMIT 1", [], in: db)
    return seals.seal(.head, text)
  }

  func sealHead() throws {
    try db.execute(
      sql: "INSERT OR REPLACE INTO head VALUES (1, ?)", arguments: [try headSeal()])
  }
}

extension SealedText {
  fileprivate init(_ row: Int64, _ fingerprint: String, _ content: Data) {
    self.init()
    append(row.databaseValue)
    append(fingerprint.databaseValue)
    append(content.databaseValue)
  }
}
