import Exchange
import Foundation
import Indicators
import Ledger

extension Workspace {
  /// The project's ledger, created where there is none.
  func openLedger() throws -> Ledger {
    try Ledger(folder: folder.ledgerFolder, schemas: library.datasets, project: project)
  }

  /// The ledger with nobody else receiving: what was asked of it still holds when it is written.
  func withLedgerLocked<Value>(_ body: (Ledger) throws -> Value) throws -> Value {
    let ledger = try openLedger()
    return try ledger.exclusively { try body(ledger) }
  }

  /// One state of the ledger for everything that a verb tells, brought up to date before: what others receive
  /// meanwhile is in none of it or, the next time, in all.
  ///
  /// - Parameters:
  ///   - findings: whether what was found in the files is told.
  ///   - records: whether stored records are told, and not only what was counted of them.
  /// - Throws: ``LedgerFailure/unsound(_:)`` where what is told is not as it was written.
  func ledgerToRead(findings: Bool, records: Bool) throws -> Ledger {
    let ledger = try ledgerToLookAt()
    let attempts = 3
    for _ in 0..<attempts {
      let state = try ledger.snapshot()
      try state.requireSound(findings: findings, records: records)
      if try outdated(in: state).isEmpty { return state }
      try ledger.exclusively { try bringUpToDate(ledger) }
    }
    throw WorkspaceFailure.busy
  }

  /// The project's ledger, or a copy of it for a user who may only read.
  func ledgerToLookAt() throws -> Ledger {
    let place = folder.ledgerFolder
    guard try PathLook(place.path) == .folder, access(place.path, W_OK) != 0 else {
      return try openLedger()
    }
    return try Ledger.copy(of: place, schemas: library.datasets, project: project)
  }

  /// The project's ledger as it stands now, if something has ever been received; only for reading.
  func existingLedger() throws -> Ledger? {
    try Ledger.exists(in: folder.ledgerFolder) ? ledgerToLookAt().snapshot() : nil
  }

  /// The facts of every slot that has begun.
  func slots(in ledger: Ledger) throws -> [SlotFacts] {
    SlotRules.facts(receipts: try ledger.receipts(), project: project, now: now)
  }

  /// Who writes in the journal, and when.
  var stamp: JournalStamp { JournalStamp(day: now, actor: "kankei") }

  /// The measures for the project's ledger; compiled once a run.
  func tallier(for ledger: Ledger) throws -> Tallier {
    try madeTallier.value {
      guard let key = PersonKey(bytes: ledger.personKey) else {
        throw WorkspaceFailure.internalFault("the ledger's key is not 32 bytes long")
      }
      return try Tallier(
        catalogue: try library.indicators(), project: project, schemas: library.datasets, key: key)
    }
  }
}
