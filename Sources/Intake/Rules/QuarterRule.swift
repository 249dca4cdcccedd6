import Exchange
import JapaneseText

/// A record belongs to the slot's quarter by its own date, else by its period. A match may have come about
/// earlier, an event may end later; under 遡及 nothing is asked.
struct QuarterRule: RecordRule {
  private let dates: [Int]
  private let period: Int?
  /// Other periods that a record states, such as the one in which a match came about.
  private let stated: [Int]
  private let days: ClosedRange<Int64>
  private let ordinals: ClosedRange<Int64>
  private let isRetroactive: Bool
  private let quarter: FiscalQuarter

  /// Records with a date or period, and those of them that lie in the quarter.
  private var dated = 0
  private var inside = 0

  init(_ context: IntakeContext) {
    let schema = context.schema
    dates = schema.recordDates.compactMap(schema.index(of:))
    let periods = schema.fields.indices.filter { schema.fields[$0].kind == .period }
    period = periods.first
    stated = Array(periods.dropFirst())
    let mayBeEarlier = schema.rules(.mayBeEarlier).flatMap(\.fields)
    let isOpen = schema.recordDates.contains(where: mayBeEarlier.contains)
    quarter = context.slot.quarter
    let (first, last) = (quarter.firstDay.daysSince1970, quarter.lastDay.daysSince1970)
    days = (isOpen ? Int64.min : Int64(first))...Int64(last)
    ordinals = (isOpen ? Int64.min : Int64(quarter.ordinal))...Int64(quarter.ordinal)
    isRetroactive = context.isRetroactive
  }

  var needs: Set<Int> { Set(dates + [period].compactMap(\.self) + stated) }

  mutating func judge(_ cells: RunCells, _ said: inout RunVerdicts) {
    if isRetroactive { return }
    for position in 0..<cells.count {
      if let field = stated.first(where: { isLater(cells[$0], position) }) {
        said.add(verdict(position, field))
        continue
      }
      let date = dates.first { cells[$0].hasValue(position) }
      let hasPeriod = period.map { cells[$0].hasValue(position) } ?? false
      guard date != nil || hasPeriod else { continue }
      dated += 1
      if let date, !days.contains(cells[date].values[position]) {
        said.add(verdict(position, date))
      } else if let period, hasPeriod, !ordinals.contains(cells[period].values[position]) {
        said.add(verdict(position, period))
      } else {
        inside += 1
      }
    }
  }

  private func isLater(_ cells: RunCells.Cells, _ position: Int) -> Bool {
    cells.hasValue(position) && cells.values[position] > ordinals.upperBound
  }

  /// A file that has dates and none of them in the quarter is another quarter's.
  func conclude(_ end: inout FileEnd) {
    guard dated > 0, inside == 0 else { return }
    end.contradictSlot(by: quarter.code, muting: [.dateOutsideQuarter])
  }

  private func verdict(_ position: Int, _ field: Int) -> RecordVerdict {
    RecordVerdict(
      position: position, field: field, code: .dateOutsideQuarter,
      values: [
        "quarter": quarter.code, "first": quarter.firstDay.iso, "last": quarter.lastDay.iso,
      ], isOfValueAlone: true)
  }
}
