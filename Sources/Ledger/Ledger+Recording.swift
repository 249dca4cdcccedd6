package import Exchange
import GRDB

extension Ledger {
  /// Records one receipt in one transaction.
  ///
  /// The body writes records as it reads them and says at last what is to be recorded; unless that is
  /// accepted, the records are dropped. The original must be stored by then (``storeOriginal(_:sha256:)``
  /// may be called in the body). The body must not read or write the ledger otherwise.
  ///
  /// - Throws: ``LedgerFailure``, or what the body throws; then nothing has been recorded.
  @discardableResult
  package func record(
    reading body: (RecordWriter) throws -> NewReceipt
  ) throws -> Receipt {
    let stored = try write { db in
      let row = try ReceiptRows.nextRow(in: db)
      let receipt = try load(row: row, into: db, body)
      let number = try insert(receipt, row: row, into: db)
      FaultPoint.reach("before-commit")
      return try ReceiptRows.fetch(db, where: "id = ?", [row]).first.orUnknown(number)
    }
    FaultPoint.reach("after-commit")
    return stored
  }

  private func load(
    row: Int64, into db: Database, _ body: (RecordWriter) throws -> NewReceipt
  ) throws -> NewReceipt {
    let writer = RecordWriter(receipt: row, tables: tables, database: db, seals: seals)
    var receipt: NewReceipt?
    try db.inSavepoint {
      let read = try body(writer)
      receipt = read
      guard read.keepsRecords else { return .rollback }
      try writer.finish(read.reading)
      return .commit
    }
    guard let receipt else { throw LedgerFailure.database("a savepoint ended without an outcome") }
    return receipt.asKept
  }

  private func insert(
    _ receipt: NewReceipt, row: Int64, into db: Database
  ) throws -> ReceiptNumber {
    try requireOriginal(of: receipt)
    let number = try ReceiptRows.nextNumber(for: receipt.slot, in: db)
    try ReceiptRows.insert(receipt, number: number, row: row, into: db)
    try FindingRows.insert(receipt, row: row, into: db)
    try ChangeRows.insert(receipt.changes, row: row, into: db)
    if receipt.outcome == .accepted {
      try HeaderRows.insert(receipt.columns, row: row, into: db)
    }
    if let tally = receipt.tally, receipt.outcome == .accepted {
      try TallyRows.put(tally, row: row, into: db, sealing: seals)
    }
    try JournalRows.insert(
      JournalEntry(
        action: .received, stamp: receipt.stamp, receipt: number,
        registerRow: receipt.registerRow, detail: receipt.outcome.rawValue),
      into: db, sealing: seals)
    try SealRows(seals: seals, db: db).sealReceipt(row)
    return number
  }

  /// A row must never name an original that is not there: it could not be read again.
  private func requireOriginal(of receipt: NewReceipt) throws {
    guard receipt.keepsOriginal else { return }
    for file in [receipt.file, receipt.part].compactMap(\.self)
    where try Disk.size(of: originals.location(of: file.sha256)) == nil {
      throw LedgerFailure.originalMissing(sha256: file.sha256)
    }
  }
}

extension Receipt? {
  fileprivate func orUnknown(_ number: ReceiptNumber) throws -> Receipt {
    guard let self else { throw LedgerFailure.unknownReceipt(number) }
    return self
  }
}
