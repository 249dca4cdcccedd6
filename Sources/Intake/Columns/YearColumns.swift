import Cells
import Exchange
import JapaneseText

/// Completes a day or quarter whose year or era stands in a column of its own or in the table's title, or a quarter by
/// the slot's year.
final class YearColumns {
  private let fiscal: (any FieldColumn)?
  private let calendar: (any FieldColumn)?
  private let era: (any FieldColumn)?
  private let slotYear: FiscalYear
  /// The fiscal year that the lines above the table name.
  private let statedYear: FiscalYear?
  /// Of the fields whose cells may be completed, by name.
  private let grammars: [String: CellGrammar]

  private enum Completion {
    case value(Int64)
    case fault(CellFault)
  }

  init(
    fiscal: (any FieldColumn)?, calendar: (any FieldColumn)?, era: (any FieldColumn)?,
    slotYear: FiscalYear, statedYear: FiscalYear? = nil, grammars: [String: CellGrammar]
  ) {
    self.fiscal = fiscal
    self.calendar = calendar
    self.era = era
    self.slotYear = slotYear
    self.statedYear = statedYear
    self.grammars = grammars
  }

  /// Whether a record's year may stand in the file, beside its quarter.
  var areThere: Bool { fiscal != nil || calendar != nil }

  /// What a record's year columns say, as a fiscal year or a calendar year.
  struct Stated {
    let year: Int
    let title: String
    let isFiscal: Bool

    /// A day of the year; under 年 people write either kind.
    func holds(_ day: Int64) -> Bool {
      let date = CivilDate(daysSince1970: Int(day))
      return FiscalYear(containing: date).value == year || !isFiscal && date.year == year
    }

    func holds(_ fiscal: FiscalYear) -> Bool {
      fiscal.value == year || !isFiscal && fiscal.value + 1 == year
    }
  }

  /// What the record at a position says of its year beside its day.
  func stated(at position: Int) -> Stated? {
    for (column, isFiscal) in [(fiscal, true), (calendar, false)] {
      guard let column, let year = gregorianYear(of: column, at: position) else { continue }
      return Stated(year: year, title: column.field.title, isFiscal: isFiscal)
    }
    return nil
  }

  /// Completes the time in one cell of a column, and logs what it became.
  ///
  /// - Returns: What is wrong with the cell; nil where the time is complete now.
  func complete(
    _ partial: PartialTime, spelt raw: String?, in column: any FieldColumn, at position: Int,
    record: Int, _ changes: inout ChangeLog
  ) -> CellFault? {
    let grammar = grammars[column.field.name]
    let value: Int64
    switch completion(of: partial, at: position) {
    case .fault(let fault): return fault
    case .value(let completed): value = completed
    }
    if let fault = grammar?.fault(ofCompleted: value) { return fault }
    column.values.base[position] = value
    column.marks.base[position] = CellMark.value
    changes.add(
      field: column.field.name, raw: raw ?? "",
      value: grammar?.text(ofCompleted: value) ?? "", rule: .completed, count: 1,
      firstRecord: record)
    return nil
  }

  private func completion(of partial: PartialTime, at position: Int) -> Completion {
    switch partial {
    case .monthDay(let month, let day): monthDay(month, day, at: position)
    case .eraDay(let year, let month, let day): eraDay(year, month, day, at: position)
    case .quarter(let number): .value(Int64(quarter(number, at: position).ordinal))
    }
  }

  private func monthDay(_ month: Int, _ day: Int, at position: Int) -> Completion {
    guard let year = calendarYear(ofMonth: month, at: position) else {
      return .fault(CellFault(code: .dateIncomplete, suggestions: inSlotYear(month, day)))
    }
    guard let date = CivilDate(year: year, month: month, day: day) else {
      return .fault(CellFault(code: .dateDoesNotExist))
    }
    return .value(Int64(date.daysSince1970))
  }

  /// The day in the fiscal year for which the file was sent.
  private func inSlotYear(_ month: Int, _ day: Int) -> [Finding.Suggestion] {
    let year = month >= 4 ? slotYear.value : slotYear.value + 1
    return CivilDate(year: year, month: month, day: day).map { [DateReader.suggestion($0)] } ?? []
  }

  private func eraDay(_ year: Int, _ month: Int, _ day: Int, at position: Int) -> Completion {
    let era = number(in: era, at: position).map { Era.all[$0] }
    let reading = DateReader(era: era).read("\(year)/\(month)/\(day)")
    return reading.fault.map(Completion.fault) ?? .value(reading.value)
  }

  private func calendarYear(ofMonth month: Int, at position: Int) -> Int? {
    if let year = gregorianYear(of: calendar, at: position) { return year }
    let fiscal = gregorianYear(of: fiscal, at: position) ?? statedYear?.value
    return fiscal.map { month >= 4 ? $0 : $0 + 1 }
  }

  private func quarter(_ number: Int, at position: Int) -> FiscalQuarter {
    if let year = gregorianYear(of: fiscal, at: position) {
      return FiscalQuarter(year: FiscalYear(year), number: number)
    }
    if let year = gregorianYear(of: calendar, at: position) {
      return FiscalQuarter(year: FiscalYear(number == 4 ? year - 1 : year), number: number)
    }
    return FiscalQuarter(year: slotYear, number: number)
  }

  private func number(in column: (any FieldColumn)?, at position: Int) -> Int? {
    guard let column, CellMark.isValue(column.marks.base[position]) else { return nil }
    return Int(column.values.base[position])
  }

  /// The Gregorian year of a year column: 6 is of the era that stands beside it, else of the running one.
  private func gregorianYear(of column: (any FieldColumn)?, at position: Int) -> Int? {
    guard let year = number(in: column, at: position) else { return nil }
    if year >= YearReader.firstGregorianYear { return year }
    let era = number(in: era, at: position).map { Era.all[$0] } ?? .reiwa
    return era.gregorianYear(year)
  }
}
