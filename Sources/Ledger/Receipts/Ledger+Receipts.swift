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
    try read { try StandingRows.inForce(of: slot, in: $0) }
  }

  /// What a submitter has in force of a dataset, quarter by quarter.
  package func inForce(ofSeries submitter: String, _ dataset: DatasetID) throws -> [Receipt] {
    try read { db in
      try StandingRows.slots(ofSeries: submitter, dataset, in: db).compactMap {
        try StandingRows.inForce(of: $0, in: db)
      }
    }
  }

  /// What stands in force in other slots of a dataset and has the same file or the same contents, in the order of
  /// slots.
  package func inForceElsewhere(
    than slot: Slot, sha256: String, contents: UInt64?
  ) throws -> [Receipt] {
    try read { try StandingRows.inForce(sha256: sha256, contents: contents, in: $0) }
      .filter { $0.slot != slot && $0.slot.dataset == slot.dataset }
  }

  /// All receipts of one slot, first to last.
  package func receipts(of slot: Slot) throws -> [Receipt] {
    try read { try ReceiptRows.fetch($0, where: "slot = ?", [slot.description]) }
  }

  /// The receipt of a number; nil where there is none.
  package func receipt(_ number: ReceiptNumber) throws -> Receipt? {
    try read {
      try ReceiptRows.fetch(
        $0, where: "slot = ? AND revision = ?", [number.slot.description, number.number]
      ).first
    }
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
