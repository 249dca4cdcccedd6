package import Answers
import Exchange
import Foundation
import Ledger

extension Workspace {
  /// Holds everything in the ledger against the seals with which it was written, and the originals against their hashes.
  ///
  /// - Parameters:
  ///   - rebuilds: whether records and tallies that do not hold are made again from their originals.
  ///   - removesSetAside: whether the originals that were moved out of the way are deleted: the one way by which they go.
  package func verify(rebuilds: Bool, removesSetAside: Bool) throws -> VerifyAnswer {
    let ledger = try rebuilds ? openLedger() : ledgerToLookAt()
    var faults = try ledger.faults()
    var rebuilt: [ReceiptNumber] = []
    if rebuilds {
      rebuilt = try ledger.exclusively { try rebuild(faults.filter(\.isRebuildable), in: ledger) }
      faults = try ledger.faults()
    }
    let place = folder.ledgerFolder.appendingPathComponent(Ledger.setAsideFolder)
    if removesSetAside {
      for name in try PathLook.names(in: place.path) {
        try OutputFile.remove(place.appendingPathComponent(name))
      }
    }
    return VerifyAnswer(
      faults: faults, rebuilt: rebuilt, setAside: try PathLook.names(in: place.path),
      receiptCount: try ledger.receipts().count, words: words)
  }

  private func rebuild(
    _ faults: [LedgerFault], in ledger: Ledger
  ) throws -> [ReceiptNumber] {
    let tallier = try tallier(for: ledger)
    let numbers = Set(faults.compactMap(\.receipt)).sorted()
    return try numbers.filter { number in
      guard let receipt = try ledger.receipt(number) else { return false }
      if faults.contains(where: { $0.receipt == number && $0.part == .records }) {
        return try reread(receipt, by: tallier, in: ledger)
      }
      try retally(receipt, by: tallier, in: ledger)
      return true
    }
  }
}
