import DelimitedText
import Exchange
import Foundation
import Ledger
import Reporting

extension Workspace {
  /// Receives everything in the inbox that has not been received, in the order of the register.
  ///
  /// One bad file never blocks another. A run that was broken off is taken up where it stopped; what
  /// it left half done is removed.
  package func receiveInbox() throws -> InboxAnswer {
    let inbox = try Inbox(at: folder.inbox, today: now)
    return try translatingFailures {
      let ledger = try openLedger()
      let answers = try inbox.deliveries.compactMap { try receive($0, into: ledger) }
      try ledger.removeOrphans()
      return InboxAnswer(answers: answers, unplaced: inbox.unplaced, missing: inbox.missing)
    }
  }

  /// Nil for a delivery that an earlier run has dealt with.
  private func receive(_ delivery: Delivery, into ledger: Ledger) throws -> ReceiptAnswer? {
    guard let file = delivery.file else {
      guard try !ledger.hasDealtWith(registerRow: delivery.identity) else { return nil }
      return try receiveWord(delivery.placement, row: delivery.identity, into: ledger)
    }
    let path = folder.inbox.appendingPathComponent(file).path
    let original = try FileDigest(path: path)
    let row = delivery.identity + "#" + original.sha256
    guard try !ledger.hasDealtWith(registerRow: row) else { return nil }
    do {
      return try receive(path, name: file, as: delivery.placement, row: row, into: ledger)
    } catch WorkspaceFailure.notATable(_, let reason) {
      return try refuse(
        original, at: path, named: file, because: reason, delivery: delivery, row: row, in: ledger)
    }
  }

  /// Records a file that is no table at all: refused, its original kept.
  private func refuse(
    _ original: FileDigest, at path: String, named name: String, because reason: Sentence,
    delivery: Delivery, row: String, in ledger: Ledger
  ) throws -> ReceiptAnswer {
    let placement = delivery.placement
    var receipt = NewReceipt(
      slot: placement.slot, kind: placement.kind, outcome: .refused,
      receivedOn: placement.receivedOn, stamp: stamp)
    receipt.file = ReceivedFile(
      name: name, sha256: original.sha256, byteCount: original.byteCount, encoding: nil)
    receipt.isRetroactive = placement.isRetroactive
    receipt.registerRow = row
    receipt.findings.add(
      Finding(
        code: .notATable, severity: library.findings.severity(of: .notATable), place: .init(),
        values: ["reason": library.messages.text(reason, in: .ja)]))
    let findings = receipt.findings
    let stored = try ledger.record { _ in
      try ledger.storeOriginal(
        contentsOf: URL(fileURLWithPath: path), sha256: original.sha256)
      return receipt
    }
    return ReceiptAnswer(
      answer: CheckAnswer(
        summary: ReceiptSummary(stored), byteCount: original.byteCount, encoding: nil,
        dataRecordCount: 0, findings: findings.findings, counts: findings.counts))
  }
}
