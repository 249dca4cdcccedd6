import Exchange
import Indicators
import Ledger

extension Workspace {
  /// The project's ledger, created where there is none.
  func openLedger() throws(WorkspaceFailure) -> Ledger {
    do {
      return try Ledger(
        folder: folder.ledgerFolder, schemas: library.datasets, project: project)
    } catch {
      throw WorkspaceFailure(error)
    }
  }

  /// The ledger with nobody else receiving: what was asked of it still holds when it is written.
  func withLedgerLocked<Value>(_ body: (Ledger) throws -> Value) throws -> Value {
    let ledger = try openLedger()
    return try ledger.exclusively { try body(ledger) }
  }

  /// The project's ledger, if something has ever been received.
  func existingLedger() throws(WorkspaceFailure) -> Ledger? {
    Ledger.exists(in: folder.ledgerFolder) ? try openLedger() : nil
  }

  /// The facts of every slot that has begun.
  func slots(in ledger: Ledger) throws -> [SlotFacts] {
    SlotRules.facts(receipts: try ledger.receipts(), project: project, now: now)
  }

  /// Who writes in the journal, and when.
  var stamp: JournalStamp { JournalStamp(day: now, actor: "kankei") }

  func tallier(for ledger: Ledger) throws -> Tallier {
    guard let key = PersonKey(bytes: ledger.personKey) else {
      throw WorkspaceFailure.internalFault("the ledger's key is not 32 bytes long")
    }
    return try Tallier(
      catalogue: try library.indicators(), project: project, schemas: library.datasets, key: key)
  }
}

extension WorkspaceFailure {
  /// What a failure of the ledger means at the command line.
  init(_ failure: LedgerFailure) {
    switch failure {
    case .busy: self = .busy
    case .cannotOpen(let reason): self = .cannotCreate(reason)
    case .newer: self = .invalidSettings(file: Ledger.fileName, reason: "\(failure)")
    case .inputOutput, .originalMissing, .originalDamaged, .damaged:
      self = .inputOutput("\(failure)")
    case .unknownReceipt, .notAccepted, .unfitBatch, .database: self = .internalFault("\(failure)")
    }
  }
}
