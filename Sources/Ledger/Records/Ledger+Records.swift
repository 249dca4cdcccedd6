package import Exchange
import GRDB

extension Ledger {
  /// Calls the body with the records of a receipt, batch by batch in the order of its file; with nothing where
  /// none are stored. The body must not use the ledger.
  package func records(
    of number: ReceiptNumber, _ body: (RecordBatch) throws -> Void
  ) throws {
    guard let table = tables[number.slot.dataset] else { return }
    try read { db in
      let row = try ReceiptRows.row(of: number, in: db)
      try RecordSelection(table: table, receipt: row, database: db).forEachBatch(body)
    }
  }

  /// Reads the records of a receipt again, in one transaction, because schema, profile or rules have changed.
  /// The receipt and its findings stay as they were; the journal says what was done.
  ///
  /// - Parameters:
  ///   - reading: by what the records are now read.
  ///   - loading: writes the records and gives the new tally; must not use the ledger otherwise.
  /// - Throws: ``LedgerFailure/notAccepted(_:)`` where the receipt has no records by its outcome.
  package func reread(
    _ number: ReceiptNumber, as reading: StoredReading, stamp: JournalStamp,
    loading: (RecordWriter) throws -> StoredTally?
  ) throws {
    try write { db in
      let row = try ReceiptRows.row(of: number, in: db)
      try requireRecords(of: number, row: row, in: db)
      try db.execute(
        sql: "DELETE FROM \(number.slot.dataset.rawValue) WHERE receipt = ?", arguments: [row])
      let writer = RecordWriter(receipt: row, tables: tables, database: db, seals: seals)
      let tally = try loading(writer)
      try writer.finish(reading)
      if let tally { try TallyRows.put(tally, row: row, into: db, sealing: seals) }
      try JournalRows.insert(
        JournalEntry(action: .reread, stamp: stamp, receipt: number), into: db, sealing: seals)
      FaultPoint.reach("before-commit")
    }
    FaultPoint.reach("after-commit")
  }

  private func requireRecords(of number: ReceiptNumber, row: Int64, in db: Database) throws {
    let receipt = try ReceiptRows.fetch(db, where: "id = ?", [row]).first
    guard receipt?.outcome == .accepted, receipt?.isNothingToReport == false else {
      throw LedgerFailure.notAccepted(number)
    }
  }
}
