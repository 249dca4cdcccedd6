import Exchange
import JapaneseText

/// Which cell each record of a batch counts in, worked out once for all measures.
struct BatchGroups {
  struct Group: Hashable {
    let municipality: Int
    let quarter: FiscalQuarter
    let programme: Int
  }

  private(set) var groups: [Group] = []
  /// Index into `groups` of each row, by the quarter of the record.
  private(set) var byRecord: [Int] = []
  /// Index into `groups` of each row, by the quarter of the slot.
  private(set) var bySlot: [Int] = []

  private var indexes: [Group: Int] = [:]

  init(_ batch: RecordBatch, plan: DatasetPlan, slot: Slot) {
    byRecord.reserveCapacity(batch.count)
    bySlot.reserveCapacity(batch.count)
    var quarters = QuarterReader(plan: plan, slot: slot.quarter)
    for row in 0..<batch.count {
      let municipality = Int(batch.columns[plan.municipality].values[row])
      let programme = plan.programme.map { Int(batch.columns[$0].values[row]) } ?? 0
      let quarter = quarters.quarter(of: row, in: batch)
      let group = Group(municipality: municipality, quarter: quarter, programme: programme)
      let reported = Group(
        municipality: municipality, quarter: slot.quarter, programme: programme)
      byRecord.append(index(of: group))
      bySlot.append(group == reported ? byRecord[row] : index(of: reported))
    }
  }

  private mutating func index(of group: Group) -> Int {
    if let index = indexes[group] { return index }
    groups.append(group)
    indexes[group] = groups.count - 1
    return groups.count - 1
  }
}

/// The quarter of a record: of its own date, else of its period, else of the slot.
private struct QuarterReader {
  let plan: DatasetPlan
  let slot: FiscalQuarter
  private var days: [Int64: FiscalQuarter] = [:]

  init(plan: DatasetPlan, slot: FiscalQuarter) {
    self.plan = plan
    self.slot = slot
  }

  mutating func quarter(of row: Int, in batch: RecordBatch) -> FiscalQuarter {
    for column in plan.dates where batch.columns[column].hasValue(row) {
      return quarter(ofDay: batch.columns[column].values[row])
    }
    if let column = plan.period, batch.columns[column].hasValue(row) {
      return FiscalQuarter(ordinal: Int(batch.columns[column].values[row]))
    }
    return slot
  }

  private mutating func quarter(ofDay day: Int64) -> FiscalQuarter {
    if let known = days[day] { return known }
    let quarter = FiscalQuarter(containing: CivilDate(daysSince1970: Int(day)))
    days[day] = quarter
    return quarter
  }
}
