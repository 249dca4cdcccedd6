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

  /// Whether a file is kept, and as it came. One that may hold personal data never was.
  package func state(ofOriginal sha256: String) throws -> OriginalState {
    try translatingFileFailures { try originals.state(of: sha256) }
  }

  /// Whether a receipt names an original that is missing or damaged: the same bytes, where they come again, mend it.
  package func needsOriginal(sha256: String) throws -> Bool {
    try read { try isNamed(sha256, in: $0) } && state(ofOriginal: sha256) != .whole
  }

  /// Moves originals that no receipt names to `set-aside/`: a crash leaves one, seldom two. Nothing is deleted because
  /// the ledger does not know it, but for half-written files.
  ///
  /// It holds the write lock, so nobody is between storing an original and recording its receipt if the
  /// original is stored inside the recording.
  ///
  /// - Returns: the names of what was moved, sorted.
  /// - Throws: ``LedgerFailure/younger(originals:)`` where there are more than a broken-off run can leave, and nothing has
  ///   been moved then.
  @discardableResult
  package func setOrphansAside() throws -> [String] {
    try write { db in
      let named = try namedOriginals(in: db)
      return try translatingFileFailures {
        let count = try originals.orphans(besides: named).count
        if count > Self.mostOrphansOfACrash { throw LedgerFailure.younger(originals: count) }
        return try originals.setAside(
          besides: named, in: folder.appendingPathComponent(Self.setAsideFolder))
      }
    }
  }

  /// The file that was received and the whole that was made of it.
  static let mostOrphansOfACrash = 2
  package static let setAsideFolder = "set-aside"

  /// A ledger that knows of nothing, beside many originals, is one that was lost; to go on would forget all that was
  /// received.
  ///
  /// - Parameter knowsNothing: is asked after the originals were counted: others may be receiving, and of all but the last
  ///   two originals that were there a receipt is there, too.
  static func refuseIfYounger(
    _ originals: OriginalStore, where knowsNothing: () throws -> Bool
  ) throws {
    let count = try originals.orphans(besides: []).count
    if count > mostOrphansOfACrash, try knowsNothing() {
      throw LedgerFailure.younger(originals: count)
    }
  }

  private func isNamed(_ sha256: String, in db: Database) throws -> Bool {
    try Bool.fetchOne(
      db, sql: "SELECT ? IN (\(Self.originalsNamed))", arguments: [sha256]) ?? false
  }

  /// Hashes of the originals that must be there; a quarantined file has none.
  func namedOriginals(in db: Database) throws -> Set<String> {
    try String.fetchSet(db, sql: Self.originalsNamed)
  }

  private static let originalsNamed = """
    SELECT sha256 FROM receipts WHERE kept
    UNION SELECT part_sha256 FROM receipts WHERE kept AND part_sha256 IS NOT NULL
    """

  func translatingFileFailures<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as CocoaError {
      throw LedgerFailure.inputOutput(error.localizedDescription)
    }
  }
}
