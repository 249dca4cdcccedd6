import Exchange
import Foundation
import GRDB

extension Ledger {
  /// Opens the database, or makes it; two who find none make one.
  static func openPool(
    in folder: URL, beside originals: OriginalStore, busyTimeout: Double
  ) throws -> DatabasePool {
    let file = folder.appendingPathComponent(fileName)
    if let pool = try existingPool(at: file, beside: originals, busyTimeout: busyTimeout) {
      return pool
    }
    return try exclusively(in: folder) {
      // Somebody else may have made it, and received much, while this one waited.
      if let pool = try existingPool(at: file, beside: originals, busyTimeout: busyTimeout) {
        return pool
      }
      try refuseIfYounger(originals) { true }
      try createFile(file, rights: originals.rights)
      let pool = try connect(to: file, busyTimeout: busyTimeout)
      try LedgerMigrations.run(on: pool)
      return pool
    }
  }

  /// Nil where there is none, or one that nobody has finished making.
  private static func existingPool(
    at file: URL, beside originals: OriginalStore, busyTimeout: Double
  ) throws -> DatabasePool? {
    guard try Disk.size(of: file) ?? 0 > 0 else { return nil }
    let pool = try connect(to: file, busyTimeout: busyTimeout)
    guard try LedgerMigrations.areDone(on: pool) else { return nil }
    if try pool.read(ReceiptRows.isEmpty) {
      try refuseIfYounger(originals) { try pool.read(ReceiptRows.isEmpty) }
    }
    return pool
  }

  /// SQLite gives its other files the rights of this one.
  private static func createFile(_ file: URL, rights: LedgerRights) throws {
    if try Disk.size(of: file) == nil {
      try Disk.writeDurably(to: file, mode: rights.file) { _ in }
    }
  }

  private static func connect(to file: URL, busyTimeout: Double) throws -> DatabasePool {
    var configuration = Configuration()
    configuration.busyMode = .timeout(busyTimeout)
    configuration.maximumReaderCount = 4
    let pool = try DatabasePool(path: file.path, configuration: configuration)
    // GRDB itself sets NORMAL when it turns WAL on, so this comes after, on the writing connection:
    // what was answered with a receipt number must outlive a power cut.
    try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
    return pool
  }

  /// GRDB closes its readers last, and a reader leaves the log as large as it once grew. The statement waits
  /// for other processes no longer than the busy timeout and then leaves the log to them, without an error.
  static func emptyWriteAheadLog(_ db: Database) throws {
    _ = try Row.fetchOne(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
  }

  static func failureOfOpening(_ error: any Error) -> LedgerFailure {
    switch error {
    case .inputOutput(let reason) as LedgerFailure: .cannotOpen(reason)
    case let failure as LedgerFailure: failure
    case let failure as DatabaseError: LedgerFailure(failure)
    default: .cannotOpen(String(describing: error))
    }
  }

  static func personKey(in pool: DatabasePool) throws -> [UInt8] {
    let bytes = try pool.read { try Data.fetchOne($0, sql: "SELECT bytes FROM person_key") }
    guard let bytes, bytes.count == 32 else {
      throw LedgerFailure.damaged("the key of persons is missing")
    }
    return Array(bytes)
  }

  /// Reads one consistent state; never waits for a writer.
  func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try translatingFailures { try reader.read(body) }
  }

  /// Runs one transaction that takes the write lock at once, and seals what stands last then; an error leaves nothing
  /// behind.
  func write<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try translatingFailures {
      try pool.write { db in
        let value = try body(db)
        try SealRows(seals: seals, db: db).sealHead()
        return value
      }
    }
  }

  /// Turns what GRDB throws into failures of the ledger; other errors are the caller's own.
  func translatingFailures<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as DatabaseError {
      throw LedgerFailure(error)
    }
  }
}
