import Exchange
import GRDB

/// The numbered steps from an empty database to today's tables; a step is never changed once released.
enum LedgerMigrations {
  static func run(on pool: DatabasePool) throws {
    let migrator = all
    if try pool.read(migrator.hasBeenSuperseded) { throw LedgerFailure.newer }
    if try pool.read(migrator.hasCompletedMigrations) { return }
    do {
      try migrator.migrate(pool)
    } catch {
      // Two processes may find the same empty ledger; the slower one fails on tables that now exist.
      guard try pool.read(migrator.hasCompletedMigrations) else { throw error }
    }
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
    for action in ["UPDATE", "DELETE"] {
      try execute(
        sql: """
          CREATE TRIGGER \(table)_no_\(action.lowercased()) BEFORE \(action) ON \(table)
          BEGIN SELECT RAISE(ABORT, '\(table) is append-only'); END
          """)
    }
  }
}
