import Exchange
import JapaneseText

/// A record belongs to the slot's quarter by its own date, else by its period. A match may have come about earlier, an
/// event may end later; under 遡及 the days may be earlier ones of the plan. No day lies after the one of receipt.
struct QuarterRule: RecordRule {
  private let dates: [Int]
  private let period: Int?
  /// Other periods that a record states, such as the one in which a match came about.
  private let stated: [Int]
  private let days: ClosedRange<Int64>
  private let ordinals: ClosedRange<Int64>
  private let isRetroactive: Bool
  private let quarter: FiscalQuarter
  /// Every field that holds a day.
  private let allDates: [Int]
  private let lastDay: Int64
  private let lastQuarter: Int64
  private let receivedOn: CivilDate?
  /// The first day of the plan, before which nothing counts in a period of it, and the day a year before the slot.
  private let planStart: Int64
  private let yearBefore: Int64
  private let planQuarter: Int64
  /// The first day of the slot's fiscal year, and the stage at which a thing has just come about: it is new, and its day
  /// moves a year that has ended.
  private let yearStart: Int64
  private let newStage: (field: Int, code: Int64)?
  /// Records outside the quarter by the quarter in which they lie, and the first of each.
  private var outside: [Int: (count: Int, day: String)] = [:]

  /// Records with a date or period, and those of them that lie in the quarter.
  private var dated = 0
  private var inside = 0

  init(_ context: IntakeContext) {
    let schema = context.schema
    dates = schema.recordDates.compactMap(schema.index(of:))
    let periods = schema.fields.indices.filter { schema.fields[$0].kind == .period }
    period = periods.first
    stated = Array(periods.dropFirst())
    let open = schema.rules(.mayBeEarlier).flatMap(\.fields)
    let isOpen = schema.recordDates.contains(where: open.contains)
    quarter = context.slot.quarter
    let (first, last) = (quarter.firstDay.daysSince1970, quarter.lastDay.daysSince1970)
    let mayBeEarlier = isOpen || context.isRetroactive
    days = (mayBeEarlier ? Int64.min : Int64(first))...Int64(last)
    ordinals = (mayBeEarlier ? Int64.min : Int64(quarter.ordinal))...Int64(quarter.ordinal)
    isRetroactive = context.isRetroactive
    allDates = schema.fields.indices.filter { schema.fields[$0].kind == .date }
    receivedOn = context.receivedOn
    lastDay = receivedOn.map { Int64($0.daysSince1970) } ?? .max
    lastQuarter = receivedOn.map { Int64(FiscalQuarter(containing: $0).ordinal) } ?? .max
    planStart = Int64(context.project.firstYear.firstDay.daysSince1970)
    planQuarter = Int64(context.project.firstYear.quarters[0].ordinal)
    yearStart = Int64(quarter.year.firstDay.daysSince1970)
    newStage = schema.rules(.requiredWhen).lazy.compactMap(\.condition).first.flatMap { condition in
      guard let field = schema.index(of: condition.field), let first = condition.codes.first,
        let code = schema.fields[field].code(named: first)
      else { return nil }
      return (field, Int64(code.id))
    }
    yearBefore = Int64(FiscalQuarter(ordinal: quarter.ordinal - 4).firstDay.daysSince1970)
  }

  var needs: Set<Int> { Set(dates + [period].compactMap(\.self) + stated) }

  mutating func judge(_ cells: RunCells, _ said: inout RunVerdicts) {
    for position in 0..<cells.count {
      if let field = stated.first(where: { isLater(cells[$0], position) }) {
        said.add(verdict(position, field))
        continue
      }
      let date = dates.first { cells[$0].hasValue(position) }
      let hasPeriod = period.map { cells[$0].hasValue(position) } ?? false
      if tellsAfterReceipt(cells, position, &said) { continue }
      guard date != nil || hasPeriod else { continue }
      dated += 1
      if let date, !days.contains(cells[date].values[position]) {
        note(CivilDate(daysSince1970: Int(cells[date].values[position])))
        said.add(verdict(position, date))
      } else if let period, hasPeriod, !ordinals.contains(cells[period].values[position]) {
        note(FiscalQuarter(ordinal: Int(cells[period].values[position])).firstDay)
        said.add(verdict(position, period))
      } else {
        inside += 1
        if let date {
          seekLongBefore(cells, position, date, &said)
        } else if let period, cells[period].values[position] < planQuarter {
          said.add(longBefore(position, period, .dateBeforePlan))
        }
      }
    }
  }

  private func isLater(_ cells: RunCells.Cells, _ position: Int) -> Bool {
    cells.hasValue(position) && cells.values[position] > ordinals.upperBound
  }

  /// What lies after the day of receipt has not happened yet, or its day is wrong.
  private func tellsAfterReceipt(
    _ cells: RunCells, _ position: Int, _ said: inout RunVerdicts
  ) -> Bool {
    guard let receivedOn else { return false }
    let late =
      allDates.first { cells[$0].hasValue(position) && cells[$0].values[position] > lastDay }
      ?? period.flatMap {
        cells[$0].hasValue(position) && cells[$0].values[position] > lastQuarter ? $0 : nil
      }
    guard let late else { return false }
    said.add(
      RecordVerdict(
        position: position, field: late, code: .dateAfterReceipt,
        values: ["received": receivedOn.iso], isOfValueAlone: true))
    return true
  }

  /// A day that the quarter admits may lie so far back that the record counts in no period, or hardly is meant.
  private func seekLongBefore(
    _ cells: RunCells, _ position: Int, _ date: Int, _ said: inout RunVerdicts
  ) {
    let day = cells[date].values[position]
    if day >= planStart, isRetroactive { return }
    if day < planStart {
      said.add(longBefore(position, date, .dateBeforePlan))
    } else if day < yearBefore {
      said.add(longBefore(position, date, .dateLongBefore))
    } else if day < yearStart, isNew(cells, position) {
      said.add(longBefore(position, date, .countsInEarlierYear))
    }
  }

  private func isNew(_ cells: RunCells, _ position: Int) -> Bool {
    guard let newStage else { return false }
    let stages = cells[newStage.field]
    return stages.hasValue(position) && stages.values[position] == newStage.code
  }

  private func longBefore(_ position: Int, _ field: Int, _ code: FindingCode) -> RecordVerdict {
    RecordVerdict(
      position: position, field: field, code: code,
      values: [
        "start": CivilDate(daysSince1970: Int(planStart)).iso, "quarter": quarter.code,
        "year": quarter.year.code,
      ],
      isOfValueAlone: true)
  }

  private mutating func note(_ day: CivilDate) {
    outside[FiscalQuarter(containing: day).ordinal, default: (0, day.iso)].count += 1
  }

  /// A file that has dates and hardly any of them in the quarter is another quarter's.
  func conclude(_ end: inout FileEnd) {
    let strangers = outside.values.reduce(0) { $0 + $1.count }
    guard dated > 0, !isRetroactive, strangers > 0,
      inside == 0 || strangers >= Self.leastStrangers && strangers >= inside * Self.strangersToOne,
      let most = outside.max(by: { ($0.value.count, $1.key) < ($1.value.count, $0.key) })
    else { return }
    let found = FiscalQuarter(ordinal: most.key).code
    end.contradictSlot(
      by: quarter.code, found: "\(found) \(most.value.count)/\(dated) (\(most.value.day))",
      muting: [.dateOutsideQuarter])
  }

  private static let leastStrangers = 5
  private static let strangersToOne = 9

  private func verdict(_ position: Int, _ field: Int) -> RecordVerdict {
    RecordVerdict(
      position: position, field: field, code: .dateOutsideQuarter,
      values: [
        "quarter": quarter.code, "first": quarter.firstDay.iso, "last": quarter.lastDay.iso,
      ], isOfValueAlone: true)
  }
}
