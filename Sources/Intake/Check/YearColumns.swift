import DelimitedText
import Exchange
import JapaneseText

/// Completes a day or quarter whose year or era stands in a column of its own, or a quarter by the slot's
/// year.
final class YearColumns {
  private let fiscal: (any FieldColumn)?
  private let calendar: (any FieldColumn)?
  private let era: (any FieldColumn)?
  private let slotYear: FiscalYear

  enum Completion {
    case value(Int64)
    case fault(CellFault)
  }

  init(
    fiscal: (any FieldColumn)?, calendar: (any FieldColumn)?, era: (any FieldColumn)?,
    slotYear: FiscalYear
  ) {
    self.fiscal = fiscal
    self.calendar = calendar
    self.era = era
    self.slotYear = slotYear
  }

  /// Whether a record's year may stand in the file, beside its quarter.
  var hasColumns: Bool { fiscal != nil || calendar != nil }

  func scan(_ block: borrowing RecordBlock, _ rows: RowMarks) {
    fiscal?.scan(block, rows)
    calendar?.scan(block, rows)
    era?.scan(block, rows)
  }

  func emit(_ run: RowRun, of block: borrowing RecordBlock) {
    _ = fiscal?.emit(run, of: block, keepsText: false)
    _ = calendar?.emit(run, of: block, keepsText: false)
    _ = era?.emit(run, of: block, keepsText: false)
  }

  func complete(_ partial: PartialTime, at position: Int) -> Completion {
    switch partial {
    case .monthDay(let month, let day): monthDay(month, day, at: position)
    case .eraDay(let year, let month, let day): eraDay(year, month, day, at: position)
    case .quarter(let number): .value(Int64(quarter(number, at: position).ordinal))
    }
  }

  private func monthDay(_ month: Int, _ day: Int, at position: Int) -> Completion {
    guard let year = calendarYear(ofMonth: month, at: position) else {
      return .fault(CellFault(code: .dateIncomplete))
    }
    guard let date = CivilDate(year: year, month: month, day: day) else {
      return .fault(CellFault(code: .dateDoesNotExist))
    }
    return .value(Int64(date.daysSince1970))
  }

  private func eraDay(_ year: Int, _ month: Int, _ day: Int, at position: Int) -> Completion {
    let era = self.year(of: era, at: position).map { Era.all[$0] }
    let reading = DateReader(era: era).read("\(year)/\(month)/\(day)")
    return reading.fault.map(Completion.fault) ?? .value(reading.value)
  }

  private func calendarYear(ofMonth month: Int, at position: Int) -> Int? {
    if let year = year(of: calendar, at: position) { return year }
    return year(of: fiscal, at: position).map { month >= 4 ? $0 : $0 + 1 }
  }

  private func quarter(_ number: Int, at position: Int) -> FiscalQuarter {
    if let year = year(of: fiscal, at: position) {
      return FiscalQuarter(year: FiscalYear(year), number: number)
    }
    if let year = year(of: calendar, at: position) {
      return FiscalQuarter(year: FiscalYear(number == 4 ? year - 1 : year), number: number)
    }
    return FiscalQuarter(year: slotYear, number: number)
  }

  private func year(of column: (any FieldColumn)?, at position: Int) -> Int? {
    guard let column, CellMark.isValue(column.marks.base[position]) else { return nil }
    return Int(column.values.base[position])
  }
}
