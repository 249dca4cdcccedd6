package import Foundation
import GRDB

extension Ledger {
  /// Keeps a file as it came; must be done before the receipt that names it is recorded. A file that is
  /// already kept is left alone.
  ///
  /// - Throws: ``LedgerFailure/originalDamaged(sha256:)`` when the bytes are not those of the hash.
  package func storeOriginal(_ bytes: [UInt8], sha256: String) throws {
    try translatingFileFailures { try originals.store(bytes, sha256: sha256) }
  }

  /// Keeps a file as it came, reading it piece by piece: it is never held in memory as a whole.
  package func storeOriginal(contentsOf file: URL, sha256: String) throws {
    try translatingFileFailures { try originals.store(contentsOf: file, sha256: sha256) }
  }

  /// The bytes of an original, checked against their hash.
  package func original(sha256: String) throws -> [UInt8] {
    try translatingFileFailures { try originals.read(sha256) }
  }

  /// Whether a file was kept: not where it may hold personal data.
  package func holdsOriginal(sha256: String) throws -> Bool {
    try translatingFileFailures { originals.contains(sha256) }
  }

  /// Deletes originals that no receipt names, and temporary files: what a crash left behind.
  ///
  /// It holds the write lock, so nobody is between storing an original and recording its receipt if the
  /// original is stored inside the recording.
  ///
  /// - Returns: the names of the deleted files, sorted.
  @discardableResult
  package func removeOrphans() throws -> [String] {
    try write { db in
      let named = try namedOriginals(in: db)
      return try translatingFileFailures { try originals.removeAll(except: named) }
    }
  }

  /// Hashes of the originals that must be there; a quarantined file has none.
  func namedOriginals(in db: Database) throws -> Set<String> {
    try String.fetchSet(
      db,
      sql: """
        SELECT sha256 FROM receipts WHERE sha256 IS NOT NULL AND outcome <> 'quarantined'
        UNION SELECT part_sha256 FROM receipts WHERE part_sha256 IS NOT NULL
        """)
  }

  func translatingFileFailures<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as CocoaError {
      throw LedgerFailure.inputOutput(error.localizedDescription)
    }
  }
}
