/// Which receipt of a slot counts, out of all that were received for it.
///
/// An accepted receipt (該当なし included) replaces what was in force; a withdrawal takes away what is in force, so
/// that the receipt before it counts again, or none; any other changes nothing.
package enum InForceRules {
  /// A receipt by which another one, or none, came into force where one stood.
  package struct Change: Sendable, Equatable {
    package let receipt: Receipt
    package let before: Receipt
    /// Nil where nothing counts any more.
    package let after: Receipt?
  }

  /// The receipt in force of every slot that has one, whatever the order in which receipts are given.
  package static func inForce(among receipts: [Receipt]) -> [Slot: Receipt] {
    Dictionary(grouping: receipts, by: \.slot).compactMapValues { inForceOfOneSlot($0) }
  }

  /// Every change of what stood in force (差替え・取下げ), by slot and number: what the ledger holds says so, never a word
  /// of the register.
  package static func changes(among receipts: [Receipt]) -> [Change] {
    Dictionary(grouping: receipts, by: \.slot).values.flatMap { receipts in
      var changes: [Change] = []
      _ = inForceOfOneSlot(receipts) { changes.append($0) }
      return changes
    }.sorted { $0.receipt.number < $1.receipt.number }
  }

  /// The same rule for receipts of one slot that are looked at from the last to the first, so that hardly any need be
  /// looked at: those that change nothing are left out.
  package struct FromLast {
    /// Withdrawals whose accepted receipt has not been met yet.
    private var open = 0

    package init() {}

    /// Whether the next receipt before those that were asked about is the one in force.
    package mutating func isInForce(isWithdrawal: Bool) -> Bool {
      if isWithdrawal {
        open += 1
        return false
      }
      defer { open = max(0, open - 1) }
      return open == 0
    }
  }

  private static func inForceOfOneSlot(
    _ receipts: [Receipt], telling tell: (Change) -> Void = { _ in }
  ) -> Receipt? {
    var standing: [Receipt] = []
    for receipt in receipts.sorted(by: { $0.number < $1.number }) {
      let before = standing.last
      switch receipt.outcome {
      case .accepted: standing.append(receipt)
      case .withdrawn: _ = standing.popLast()
      case .refused, .held, .discarded, .quarantined: continue
      }
      if let before { tell(Change(receipt: receipt, before: before, after: standing.last)) }
    }
    return standing.last
  }
}
