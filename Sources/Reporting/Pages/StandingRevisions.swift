import Exchange
import SchemaFiles

/// Slots whose latest file could not be counted, so that an earlier one stays in force.
struct StandingRevisions {
  struct Slot {
    let text: String
    /// The page that says what must be mended in the latest file.
    let link: String?
    /// What counts.
    let inForce: ReceiptNumber
  }

  let input: ReportInput

  /// In the order of slots.
  var all: [Slot] {
    input.slots.compactMap { facts in
      guard facts.latest.isLeftOut,
        let inForce = facts.inForce.receipt,
        let latest = input.receipts.last(where: { $0.slot == facts.slot })
      else { return nil }
      return Slot(
        text: input.words(
          .standingItem,
          [
            "slot": input.name(of: facts.slot), "latest": "\(latest.number)",
            "outcome": input.name(of: latest.outcome), "inForce": "\(inForce)",
          ]), link: input.answer(for: facts.slot).map { PagePath.validation($0.receipt.number) },
        inForce: inForce)
    }
  }

  /// Those that figures of a page read.
  func read(by figures: [Figure]) -> [Slot] {
    let receipts = figures.reduce(into: Set<ReceiptNumber>()) { receipts, figure in
      for entry in figure.lineage { receipts.formUnion(entry.receipts) }
    }
    return all.filter { receipts.contains($0.inForce) }
  }
}
