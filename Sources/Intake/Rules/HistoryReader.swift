package import Exchange

/// Reads of the records in force what a new file is held against, the latest quarters first.
package struct HistoryReader {
  private let schema: DatasetSchema
  private let slot: Slot
  private let prints: RecordPrints
  private let comparesEvery: Bool
  private let numbered: NumberedThings?
  private var rest: Int
  package private(set) var last: SubmitterHistory.Rows?
  package private(set) var reported: [UInt64: FiscalQuarter] = [:]
  package private(set) var things: [Int64: [SubmitterHistory.Thing]] = [:]

  package init(
    schema: DatasetSchema, slot: Slot, project: Project, isRetroactive: Bool, rules: HistoryRules
  ) {
    self.schema = schema
    self.slot = slot
    prints = RecordPrints(schema: schema)
    // Without a key a record is known by its day, and that lies in another quarter under 遡及 alone: of this file,
    // or of one that is in force.
    let startsAnew = schema.primaryKey.contains {
      project.submitter(code: slot.submitter)?.scheme(of: $0) == .quarter
    }
    comparesEvery = !schema.primaryKey.isEmpty && !startsAnew || isRetroactive
    numbered = NumberedThings(schema: schema, slot: slot, project: project)
    rest = rules.mostRecords
  }

  /// Whether the records of a receipt are to be read; there may be too many of them.
  package mutating func needs(_ receipt: Receipt) -> Bool {
    let isNeeded = comparesEvery || receipt.slot.quarter == slot.quarter.previous
    guard schema.isReportedOnce && isNeeded || numbered != nil, !receipt.isNothingToReport,
      receipt.recordCount <= rest
    else { return false }
    rest -= receipt.recordCount
    return true
  }

  package mutating func add(_ batch: RecordBatch, of quarter: FiscalQuarter) {
    numbered?.note(batch, of: quarter, in: &things)
    guard schema.isReportedOnce else { return }
    if comparesEvery { prints.note(batch, of: quarter, in: &reported) }
    if quarter != slot.quarter.previous { return }
    var rows = last ?? SubmitterHistory.Rows()
    last = nil
    prints.add(batch, to: &rows)
    last = rows
  }
}
