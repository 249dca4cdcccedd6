/// Which receipt of a slot counts, out of all that were received for it.
///
/// An accepted receipt (該当なし included) replaces what was in force; a refused or quarantined one changes
/// nothing; a withdrawal takes away what is in force, so that the receipt before it counts again, or none.
package enum InForceRules {
  /// The receipt in force of every slot that has one, whatever the order in which receipts are given.
  package static func inForce(among receipts: [Receipt]) -> [Slot: Receipt] {
    Dictionary(grouping: receipts, by: \.slot).compactMapValues(inForceOfOneSlot)
  }

  private static func inForceOfOneSlot(_ receipts: [Receipt]) -> Receipt? {
    var standing: [Receipt] = []
    for receipt in receipts.sorted(by: { $0.number < $1.number }) {
      switch receipt.outcome {
      case .accepted: standing.append(receipt)
      case .withdrawn: _ = standing.popLast()
      case .refused, .quarantined: break
      }
    }
    return standing.last
  }
}
