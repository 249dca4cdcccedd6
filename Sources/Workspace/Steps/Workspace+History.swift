import Exchange
import Intake
import Ledger

extension Workspace {
  /// What a file of a slot is held against: what its submitter has in force of the dataset in other quarters.
  ///
  /// - Parameter isRetroactive: whether its records may lie in quarters that were reported before.
  func history(
    of slot: Slot, isRetroactive: Bool, in ledger: Ledger
  ) throws -> SubmitterHistory {
    let rules = try library.history()
    let others = try ledger.inForce(ofSeries: slot.submitter, slot.dataset).filter {
      $0.slot != slot
    }
    var reader = HistoryReader(
      schema: try schema(of: slot), slot: slot, project: project,
      isRetroactive: isRetroactive || others.contains(where: \.isRetroactive), rules: rules)
    for receipt in others.reversed() where reader.needs(receipt) {
      try ledger.records(of: receipt.number) { reader.add($0, of: receipt.slot.quarter) }
    }
    return SubmitterHistory(
      rules: rules,
      earlier: others.filter { $0.slot.quarter < slot.quarter }.map { receipt in
        SubmitterHistory.Quarter(
          quarter: receipt.slot.quarter, recordCount: receipt.recordCount,
          totals: Dictionary(
            receipt.totals.map { ($0.field, $0.sum) }, uniquingKeysWith: { first, _ in first }))
      }, last: reader.last, reported: reader.reported, things: reader.things)
  }
}
