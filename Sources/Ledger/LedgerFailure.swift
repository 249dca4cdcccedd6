package import Exchange
import GRDB

/// Why the ledger could not do what was asked; what it holds is as it was before.
package enum LedgerFailure: Error, Equatable, CustomStringConvertible {
  /// Another process writes and did not finish within the busy timeout (exit 75).
  case busy
  /// The folder or the database cannot be created or opened (exit 73).
  case cannotOpen(String)
  /// A later Kankei wrote this ledger; this one does not know its tables (exit 78).
  case newer
  /// Reading or writing a file failed (exit 74).
  case inputOutput(String)
  /// The system does not let this user read or write (exit 77).
  case notAllowed(String)
  /// Originals are there that this ledger does not name: it is lost, emptied or an older one (exit 78).
  case younger(originals: Int)
  /// A file was written to while it was being received (exit 74).
  case changedWhileRead(String)
  /// What was to be used is not as it was written (exit 74).
  case unsound([LedgerFault])
  case originalMissing(sha256: String)
  case originalDamaged(sha256: String)
  case unknownReceipt(ReceiptNumber)
  /// Records are asked to be read again of a receipt that has none: refused, quarantined, 該当なし, 取下げ.
  case notAccepted(ReceiptNumber)
  /// A batch whose columns are not those of the schema with which the ledger was opened.
  case unfitBatch(DatasetID)
  /// The database holds what no version of Kankei writes.
  case damaged(String)
  /// SQLite refused a statement of ours.
  case database(String)

  package var description: String {
    switch self {
    case .busy: "the ledger is in use by another process; try again"
    case .cannotOpen(let reason): "the ledger cannot be opened: \(reason)"
    case .newer: "the ledger was written by a later version of kankei"
    case .inputOutput(let reason): "the ledger could not read or write: \(reason)"
    case .notAllowed(let reason): "the ledger may not be read or written: \(reason)"
    case .younger(let count): "the ledger does not know \(count) originals beside it"
    case .unsound(let faults):
      "the ledger does not hold: "
        + faults.map { "\($0.kind.rawValue) \($0.part.rawValue) \($0.receipt?.description ?? "")" }
        .joined(separator: ", ")
    case .changedWhileRead(let path): "\(path) has changed while it was read"
    case .originalMissing(let sha256): "the original \(sha256) is not in the ledger's folder"
    case .originalDamaged(let sha256): "the original \(sha256) is not what its hash says"
    case .unknownReceipt(let number): "the ledger has no receipt \(number)"
    case .notAccepted(let number): "the receipt \(number) has no records to read again"
    case .unfitBatch(let dataset): "a batch does not fit the schema of \(dataset.rawValue)"
    case .damaged(let reason): "the ledger is damaged: \(reason)"
    case .database(let reason): "the ledger's database refused: \(reason)"
    }
  }
}

extension LedgerFailure {
  init(_ error: DatabaseError) {
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
    case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .damaged(error.description)
    case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH: self = .notAllowed(error.description)
    case .SQLITE_CANTOPEN: self = .cannotOpen(error.description)
    case .SQLITE_IOERR, .SQLITE_FULL: self = .inputOutput(error.description)
    default: self = .database(error.description)
    }
  }
}
