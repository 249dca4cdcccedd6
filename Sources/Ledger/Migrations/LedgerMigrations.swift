import Exchange
import GRDB

/// The numbered steps from an empty database to today's tables; a step is never changed once released.
enum LedgerMigrations {
  static func areDone(on pool: DatabasePool) throws -> Bool {
    if try pool.read(all.hasBeenSuperseded) { throw LedgerFailure.newer }
    return try pool.read(all.hasCompletedMigrations)
  }

  static func run(on pool: DatabasePool) throws {
    if try !areDone(on: pool) { try all.migrate(pool) }
  }

  static var all: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1", migrate: Migration1.apply)
    return migrator
  }
}

extension Database {
  /// Makes a table append-only: what was once written there is never changed nor deleted.
  func forbidChanges(of table: String) throws {
    for (name, action) in Self.guards(of: table) {
      try execute(
        sql: """
          CREATE TRIGGER \(name) BEFORE \(action) ON \(table)
          BEGIN SELECT RAISE(ABORT, '\(table) is append-only'); END
          """)
    }
  }

  static func guards(of table: String) -> [(name: String, action: String)] {
    ["UPDATE", "DELETE"].map { ("\(table)_no_\($0.lowercased())", $0) }
  }
}
