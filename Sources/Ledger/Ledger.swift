package import Exchange
package import Foundation
import GRDB

/// What was received and what became of it: SQLite with the originals beside it, in one folder.
///
/// One submission is one transaction, so a crash at any instant leaves the ledger as before or after.
/// Several processes may open the same folder: readers never wait, a second writer waits for the busy
/// timeout and then fails with ``LedgerFailure/busy``.
package final class Ledger: Sendable {
  /// The database's name in the folder.
  package static let fileName = "ledger.sqlite"

  package let folder: URL
  /// 32 random bytes, made once per ledger, with which tallies hash the keys of persons.
  package let personKey: [UInt8]
  let schemas: [DatasetID: DatasetSchema]
  let pool: DatabasePool
  let tables: [DatasetID: RecordTable]
  let originals: OriginalStore

  /// Opens the ledger in a folder, creating or migrating what is missing.
  ///
  /// - Parameters:
  ///   - schemas: the fields of the datasets; record tables grow where a field is new.
  ///   - project: gives the readable views the codes of programmes.
  ///   - busyTimeout: how long a writer waits for another one, in seconds.
  package init(
    folder: URL, schemas: [DatasetSchema], project: Project, busyTimeout: Double = 5
  ) throws(LedgerFailure) {
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      let pool = try Self.openPool(in: folder, busyTimeout: busyTimeout)
      try LedgerMigrations.run(on: pool)
      tables = try RecordTables(schemas: schemas, project: project).prepare(in: pool)
      personKey = try Self.personKey(in: pool)
      self.pool = pool
    } catch {
      throw Self.failureOfOpening(error)
    }
    self.folder = folder
    self.schemas = Dictionary(
      schemas.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    originals = OriginalStore(folder: folder.appendingPathComponent("originals"))
  }

  /// Whether a folder holds a ledger already.
  package static func exists(in folder: URL) -> Bool {
    FileManager.default.fileExists(atPath: folder.appendingPathComponent(fileName).path)
  }

  /// Moves everything into the one database file and ends all connections; the ledger must not be used
  /// afterwards. Without it nothing is lost: the next one to open the ledger finds the rest beside the file.
  package func close() throws {
    try translatingFailures {
      try pool.writeWithoutTransaction(Self.emptyWriteAheadLog)
      try pool.close()
    }
  }
}
