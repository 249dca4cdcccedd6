import Exchange

extension IndicatorEngine {
  /// What was due for some datasets at a scope, and what of it is in force.
  func coverage(
    of datasets: [DatasetID], _ scope: Scope, _ quarters: [FiscalQuarter]
  ) -> Coverage {
    let territory = Territory(scope, of: project)
    let relevant = quarters.flatMap { slots[$0] ?? [] }.filter {
      datasets.contains($0.slot.dataset) && territory.submitters.contains($0.slot.submitter)
    }
    let due = relevant.filter { $0.expectation == .due }
    return Coverage(
      inForce: due.count { $0.isInForce }, due: due.count,
      awaited: relevant.count { $0.expectation == .notYetDue && !$0.isInForce },
      population: populationShare(of: territory.members, due))
  }

  private func populationShare(of members: [String], _ due: [SlotFacts]) -> Fraction? {
    var (complete, all) = (Int64(0), Int64(0))
    for member in members {
      let own = due.filter { [member, project.lead.code].contains($0.slot.submitter) }
      if own.isEmpty { continue }
      guard let residents = populations[member] else { return nil }
      all += Int64(residents)
      if own.allSatisfy(\.isInForce) { complete += Int64(residents) }
    }
    return Fraction(complete, all)
  }

  /// The submissions that tell of a scope in some quarters: they have records there, or could say zero.
  func receipts(
    of datasets: [DatasetID], _ scope: Scope, _ quarters: [FiscalQuarter]
  ) -> [ReceiptNumber] {
    let quarters = Set(quarters)
    let selects = map.selector(of: scope)
    let speakers = map.isOwn(scope) ? [] : Territory(scope, of: project).submitters
    return submissions.map(\.receipt).filter { receipt in
      guard datasets.contains(receipt.slot.dataset) else { return false }
      if quarters.contains(receipt.slot.quarter), speakers.contains(receipt.slot.submitter) {
        return true
      }
      return index.places[receipt]?.contains {
        quarters.contains($0) && $1.contains(where: selects)
      }
        ?? false
    }
  }
}

extension ProjectMap {
  /// Whether a scope holds records that enter nothing else; nobody is asked to say zero of it.
  fileprivate func isOwn(_ scope: Scope) -> Bool {
    scope.kind == .nonMember || scope.kind == .unlisted
  }
}
