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
  let seals: Seals
  let pool: DatabasePool
  /// What is read from: the pool, or one state of it that later writing does not change.
  let reader: any DatabaseReader
  let tables: [DatasetID: RecordTable]
  let originals: OriginalStore
  private let scratch: ScratchFolder?

  /// Opens the ledger in a folder, creating or migrating what is missing.
  ///
  /// - Parameters:
  ///   - schemas: the fields of the datasets; record tables grow where a field is new.
  ///   - project: gives the readable views the codes of programmes.
  ///   - busyTimeout: how long a writer waits for another one, in seconds.
  package convenience init(
    folder: URL, schemas: [DatasetSchema], project: Project, busyTimeout: Double = 5
  ) throws(LedgerFailure) {
    try self.init(
      folder: folder, schemas: schemas, project: project, busyTimeout: busyTimeout,
      originals: folder.appendingPathComponent("originals"), scratch: nil)
  }

  /// - Parameters:
  ///   - originals: where the files lie that the ledger names.
  ///   - scratch: a folder that goes with the ledger.
  init(
    folder: URL, schemas: [DatasetSchema], project: Project, busyTimeout: Double = 5,
    originals place: URL, scratch: ScratchFolder?
  ) throws(LedgerFailure) {
    self.scratch = scratch
    do {
      try Disk.createFolder(folder, mode: LedgerRights.ownerOnly.folder)
      let rights = LedgerRights.standing(at: folder)
      originals = OriginalStore(folder: place, rights: rights)
      pool = try Self.openPool(in: folder, beside: originals, busyTimeout: busyTimeout)
      reader = pool
      tables = try RecordTables(schemas: schemas, project: project).prepare(in: pool)
      personKey = try Self.personKey(in: pool)
      seals = Seals(key: personKey)
    } catch {
      throw Self.failureOfOpening(error)
    }
    self.folder = folder
    self.schemas = Dictionary(
      schemas.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private init(_ ledger: Ledger, reading reader: any DatabaseReader) {
    (folder, schemas) = (ledger.folder, ledger.schemas)
    (personKey, seals) = (ledger.personKey, ledger.seals)
    (pool, tables, originals) = (ledger.pool, ledger.tables, ledger.originals)
    scratch = ledger.scratch
    self.reader = reader
  }

  /// The ledger as it stands now: whatever is asked of it, however often, tells of this one state while others go on
  /// receiving. Only for reading.
  package func snapshot() throws -> Ledger {
    try translatingFailures { Ledger(self, reading: try pool.makeSnapshot()) }
  }

  /// Whether something has been received, or was once: a folder with originals and no ledger is one that was lost.
  ///
  /// - Throws: ``LedgerFailure`` where that cannot be told.
  package static func exists(in folder: URL) throws(LedgerFailure) -> Bool {
    do {
      if try Disk.size(of: folder.appendingPathComponent(fileName)) != nil { return true }
      return try !Disk.names(in: folder.appendingPathComponent("originals")).isEmpty
    } catch {
      throw failureOfOpening(error)
    }
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
