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
    let others = try ledger.inForce().values.filter {
      $0.slot.submitter == slot.submitter && $0.slot.dataset == slot.dataset
        && $0.slot.quarter != slot.quarter
    }.sorted { $0.slot < $1.slot }
    var reader = HistoryReader(
      schema: try schema(of: slot), slot: slot,
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
      }, last: reader.last, reported: reader.reported)
  }
}

/// Reads of the records in force what a new file is held against, the latest quarters first.
private struct HistoryReader {
  private let schema: DatasetSchema
  private let slot: Slot
  private let prints: RecordPrints
  private let comparesEvery: Bool
  private var rest: Int
  private(set) var last: SubmitterHistory.Rows?
  private(set) var reported: [UInt64: FiscalQuarter] = [:]

  init(schema: DatasetSchema, slot: Slot, isRetroactive: Bool, rules: HistoryRules) {
    self.schema = schema
    self.slot = slot
    prints = RecordPrints(schema: schema)
    // Without a key a record is known by its day, and that lies in another quarter under 遡及 alone: of this file,
    // or of one that is in force.
    comparesEvery = !schema.primaryKey.isEmpty || isRetroactive
    rest = rules.most_records
  }

  /// Whether the records of a receipt are to be read; there may be too many of them.
  mutating func needs(_ receipt: Receipt) -> Bool {
    let isNeeded = comparesEvery || receipt.slot.quarter == slot.quarter.previous
    guard schema.isReportedOnce, isNeeded, !receipt.isNothingToReport, receipt.recordCount <= rest
    else { return false }
    rest -= receipt.recordCount
    return true
  }

  mutating func add(_ batch: RecordBatch, of quarter: FiscalQuarter) {
    if comparesEvery { prints.note(batch, of: quarter, in: &reported) }
    if quarter != slot.quarter.previous { return }
    var rows = last ?? SubmitterHistory.Rows()
    last = nil
    prints.add(batch, to: &rows)
    last = rows
  }
}
