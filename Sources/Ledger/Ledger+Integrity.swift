import Exchange
import GRDB

/// Something in the ledger that is not as it must be.
package enum IntegrityFault: Equatable, Sendable, CustomStringConvertible {
  /// What SQLite's own check says.
  case database(String)
  /// A row of this table points to a row that is not there.
  case danglingReference(table: String)
  case originalMissing(sha256: String)
  case originalDamaged(sha256: String)

  package var description: String {
    switch self {
    case .database(let message): "database: \(message)"
    case .danglingReference(let table): "a row of \(table) refers to nothing"
    case .originalMissing(let sha256): "the original \(sha256) is missing"
    case .originalDamaged(let sha256): "the original \(sha256) is not what its hash says"
    }
  }
}

extension Ledger {
  /// Everything that is wrong with the database and the originals; empty when all is well. Reads everything.
  package func integrityCheck() throws -> [IntegrityFault] {
    try read { db in
      let messages = try String.fetchAll(db, sql: "PRAGMA integrity_check")
      let dangling = try String.fetchAll(
        db, sql: "SELECT DISTINCT \"table\" FROM pragma_foreign_key_check ORDER BY 1")
      return messages.filter { $0 != "ok" }.map(IntegrityFault.database)
        + dangling.map { .danglingReference(table: $0) }
        + (try namedOriginals(in: db).sorted().compactMap(fault))
    }
  }

  private func fault(ofOriginal sha256: String) throws -> IntegrityFault? {
    guard originals.contains(sha256) else { return .originalMissing(sha256: sha256) }
    let isWhole = try translatingFileFailures { try originals.isWhole(sha256) }
    return isWhole ? nil : .originalDamaged(sha256: sha256)
  }
}
