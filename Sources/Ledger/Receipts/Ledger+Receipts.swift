package import Exchange
import GRDB

extension Ledger {
  /// All receipts in the order in which they were recorded.
  package func receipts() throws -> [Receipt] {
    try read { try ReceiptRows.fetch($0, where: "TRUE") }
  }

  /// The receipt in force of every slot that has one.
  package func inForce() throws -> [Slot: Receipt] {
    InForceRules.inForce(among: try receipts())
  }

  /// The receipt in force of one slot.
  package func inForce(of slot: Slot) throws -> Receipt? {
    InForceRules.inForce(among: try receipts(of: slot))[slot]
  }

  /// All receipts of one slot, first to last.
  package func receipts(of slot: Slot) throws -> [Receipt] {
    try read { try ReceiptRows.fetch($0, where: "slot = ?", [slot.description]) }
  }

  /// The receipt of a number; nil where there is none.
  package func receipt(_ number: ReceiptNumber) throws -> Receipt? {
    try receipts(of: number.slot).first { $0.number == number }
  }

  /// The receipt in force of a slot when it holds just this file: an unchanged resubmission, which gets no
  /// number of its own.
  package func receipt(matching sha256: String, in slot: Slot) throws -> Receipt? {
    try inForce(of: slot).flatMap {
      [$0.file, $0.part].contains { $0?.sha256 == sha256 } ? $0 : nil
    }
  }

  /// The number that the next receipt of a slot will get.
  package func nextReceipt(for slot: Slot) throws -> ReceiptNumber {
    try read { try ReceiptRows.nextNumber(for: slot, in: $0) }
  }
}
