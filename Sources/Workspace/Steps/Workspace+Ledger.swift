import Exchange
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
  func ledgerToRead() throws -> Ledger {
    let ledger = try openLedger()
    let attempts = 3
    for _ in 0..<attempts {
      let state = try ledger.snapshot()
      if try outdated(in: state).isEmpty { return state }
      try ledger.exclusively { try bringUpToDate(ledger) }
    }
    throw WorkspaceFailure.busy
  }

  /// The project's ledger as it stands now, if something has ever been received; only for reading.
  func existingLedger() throws -> Ledger? {
    try Ledger.exists(in: folder.ledgerFolder) ? openLedger().snapshot() : nil
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
