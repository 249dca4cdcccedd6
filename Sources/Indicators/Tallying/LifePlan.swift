import Exchange
import JapaneseText

/// Where the records of a dataset tell of a key's life, as column indexes and integer codes.
struct LifePlan: Sendable {
  let key: Int
  let stage: Int
  let stages: [Int64: LifeReport.Stage]
  let stated: [Int]
  let reported: Int
  let applicant: [Int]
  let measures: [DatasetPlan.Measure]

  /// What a record says; nil where it has no stage.
  func report(
    _ batch: RecordBatch, _ row: Int, plan: DatasetPlan, slot: FiscalQuarter
  ) -> LifeReport? {
    guard batch.columns[stage].hasValue(row), let stage = stages[batch.columns[stage].values[row]]
    else { return nil }
    var passed: UInt64 = 0
    for (index, measure) in measures.enumerated()
    where measure.conditions.allSatisfy({ $0.holds(batch, row) }) {
      passed |= 1 << UInt64(index)
    }
    return LifeReport(
      stage: stage,
      hasApplicant: stage != .open && applicant.contains { batch.columns[$0].hasValue(row) },
      municipality: Int(batch.columns[plan.municipality].values[row]),
      programme: plan.programme.map { Int(batch.columns[$0].values[row]) } ?? 0,
      reported: quarter(batch.columns[reported], row) ?? slot,
      stated: stated.lazy.compactMap { quarter(batch.columns[$0], row) }.first, measures: passed)
  }

  private func quarter(_ column: Column, _ row: Int) -> FiscalQuarter? {
    guard column.hasValue(row) else { return nil }
    let value = Int(column.values[row])
    return column.kind == .date
      ? FiscalQuarter(containing: CivilDate(daysSince1970: value)) : FiscalQuarter(ordinal: value)
  }
}
