package import Exchange
import GRDB

/// Writes the records of one receipt inside its transaction; handed to the body of
/// ``Ledger/record(reading:)``, of no use outside it.
package final class RecordWriter {
  private let receipt: Int64
  private let tables: [DatasetID: RecordTable]
  private let database: Database
  private let seals: Seals
  private var insertion: RowInsertion?
  private var digest = RecordDigest()

  init(
    receipt: Int64, tables: [DatasetID: RecordTable], database: Database, seals: Seals
  ) {
    self.seals = seals
    self.receipt = receipt
    self.tables = tables
    self.database = database
  }

  /// Adds the records of a batch.
  ///
  /// - Throws: ``LedgerFailure/unfitBatch(_:)``, or a database failure such as a record number twice.
  package func write(_ batch: RecordBatch) throws {
    let insertion = try insertion(for: batch)
    let middle = batch.count / 2
    try insertion.insert(batch, rows: 0..<middle, hashing: &digest)
    FaultPoint.reach("mid-rows")
    try insertion.insert(batch, rows: middle..<batch.count, hashing: &digest)
  }

  /// Says by what the records were read and what they say as a whole, also where there were none.
  func finish(_ reading: StoredReading) throws {
    let digest = digest.finish()
    let seal = SealRows(seals: seals, db: database).readingSeal(
      receipt, fingerprint: reading.fingerprint, digest: digest)
    try database.execute(
      sql: """
        INSERT INTO readings VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (receipt) DO UPDATE
          SET fingerprint = excluded.fingerprint, contents = excluded.contents,
            digest = excluded.digest, seal = excluded.seal
        """,
      arguments: [
        receipt, reading.fingerprint, reading.contents.map(Int64.init(bitPattern:)), digest, seal,
      ])
  }

  private func insertion(for batch: RecordBatch) throws -> RowInsertion {
    guard let table = tables[batch.dataset], table.fits(batch) else {
      throw LedgerFailure.unfitBatch(batch.dataset)
    }
    if let insertion, insertion.table.dataset == batch.dataset { return insertion }
    try database.execute(
      sql: "INSERT OR IGNORE INTO readings VALUES (?, '', NULL, x'', x'')", arguments: [receipt])
    let made = RowInsertion(
      table: table, receipt: receipt,
      statement: try database.makeStatement(sql: table.insertion))
    insertion = made
    return made
  }
}

extension RecordTable {
  func fits(_ batch: RecordBatch) -> Bool {
    batch.columns.map(\.kind) == columns.map(\.field.kind)
      && batch.lines.count == batch.count
      && batch.columns.allSatisfy {
        $0.marks.count == batch.count
          && ($0.kind.isText ? $0.text.count : $0.values.count) == batch.count
      }
  }
}
