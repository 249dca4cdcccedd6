import Exchange
import JapaneseText

/// A year in a column of its own against the day beside it; where the record has no day, against the slot's year.
struct YearColumnRule: RecordRule {
  private let years: YearColumns
  private let dates: [Int]
  private let period: Int?
  private let slotYear: FiscalYear
  private let isRetroactive: Bool
  private let schema: DatasetSchema

  init?(_ years: YearColumns, _ context: IntakeContext) {
    let schema = context.schema
    dates = schema.recordDates.compactMap(schema.index(of:))
    guard years.areThere, !dates.isEmpty else { return nil }
    self.years = years
    self.schema = schema
    period = schema.fields.firstIndex { $0.kind == .period }
    slotYear = context.slot.quarter.year
    isRetroactive = context.isRetroactive
  }

  var needs: Set<Int> { [] }

  mutating func judge(_ cells: RunCells, _ said: inout RunVerdicts) {
    for position in 0..<cells.count {
      guard let stated = years.stated(at: position) else { continue }
      let date = dates.first { !cells[$0].isBlank(position) }
      if let date {
        guard cells[date].hasValue(position) else { continue }
        let day = cells[date].values[position]
        if stated.holds(day) { continue }
        said.add(verdict(position, date, stated, CivilDate(daysSince1970: Int(day)).iso))
      } else if period.map({ cells[$0].isBlank(position) }) ?? true, !isRetroactive,
        !stated.holds(slotYear)
      {
        said.add(verdict(position, dates[0], stated, slotYear.code))
      }
    }
  }

  private func verdict(
    _ position: Int, _ field: Int, _ stated: YearColumns.Stated, _ other: String
  ) -> RecordVerdict {
    RecordVerdict(
      position: position, field: field, code: .yearContradicts,
      values: ["stated": stated.title, "year": String(stated.year), "other": other])
  }
}
