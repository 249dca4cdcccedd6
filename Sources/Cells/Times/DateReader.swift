package import Exchange
package import JapaneseText

/// Reads a day: 2024-04-01, 2024/4/1, 2024年4月1日, 20240401, 令和6年4月1日, R6.4.1, 1-Apr-2024, a spreadsheet's
/// serial number, and 4月1日 or 6.4.1 whose year or era stands elsewhere.
package struct DateReader: CellReader {
  /// The era that the column's label states: 6.4.1 below 実施日（令和）.
  var era: Era?
  /// Whether a column of its own tells the era.
  var hasEraColumn = false

  package init(era: Era? = nil, hasEraColumn: Bool = false) {
    self.era = era
    self.hasEraColumn = hasEraColumn
  }

  package func read(_ text: String) -> CellReading {
    let cell = DateText(text)
    var reading = EnglishDate(cell.words).map(read) ?? read(plain: cell.plain)
    if let rule = cell.rule, reading.rule != nil { reading.rule = rule }
    return reading.fault == nil ? reading : inJapan(text) ?? reading
  }

  /// A day and time in universal time is asked, with the day that it is in Japan.
  private func inJapan(_ text: String) -> CellReading? {
    guard let (day, hour) = ClockTime.universal(WidthFolding.fold(text, minus: true)) else {
      return nil
    }
    let reading = read(day)
    guard reading.fault == nil, reading.partial == nil else { return nil }
    let there = CivilDate(daysSince1970: Int(reading.value) + (hour >= 15 ? 1 : 0))
    return .fault(.notADate, suggestions: [Self.suggestion(there)])
  }

  private func read(plain: String) -> CellReading {
    var scanner = TextScanner(plain)
    if let (era, year) = scanner.takeEraYear() {
      return read(era: era, year: year, rest: &scanner)
    }
    guard let parts = Parts(&scanner) else { return .fault(.notADate) }
    return read(parts)
  }

  private func read(_ english: EnglishDate) -> CellReading {
    switch (english.year, english.day) {
    case (let year?, let day?):
      self.day(year: year, month: english.month, day: day, rule: .dateEnglish)
    case (nil, let day?): monthAndDay(english.month, day, isSurelyOne: true)
    default: .fault(.dateIncomplete)
    }
  }

  private func read(
    era: Era, year: (value: Int, digits: Int), rest: inout TextScanner
  ) -> CellReading {
    if rest.isAtEnd, year.digits == 6 {
      return day(
        era, year.value / 10_000, month: year.value / 100 % 100, day: year.value % 100)
    }
    guard let separator = rest.takeOne(of: "年./-・"), let parts = Parts(&rest) else {
      return .fault(rest.isAtEnd ? .dateIncomplete : .notADate)
    }
    switch (parts.numbers.count, separator, parts.separators) {
    case (2, "年", "月日"), (2, "年", "月"), (2, ".", "."), (2, "/", "/"), (2, "-", "-"),
      (2, "・", "・"):
      return day(era, year.value, month: parts.numbers[0].value, day: parts.numbers[1].value)
    case (1, _, "月"), (1, _, ""): return .fault(.dateIncomplete)
    default: return .fault(.notADate)
    }
  }

  private func read(_ parts: Parts) -> CellReading {
    let numbers = parts.numbers
    switch (numbers.count, parts.separators) {
    case (3, "年月日"), (3, "年月"), (3, "//"), (3, "--"), (3, ".."), (3, "・・"):
      return threeNumbers(numbers)
    case (2, "月日"), (2, "月"), (2, "/"), (2, "-"): return twoNumbers(numbers, parts.separators)
    case (2, "年月"), (2, "年"), (2, "."), (1, "年"), (1, "月"):
      return .fault(.dateIncomplete)
    case (1, ""): return oneNumber(numbers[0])
    default: return .fault(.notADate)
    }
  }

  private func threeNumbers(_ numbers: [(value: Int, digits: Int)]) -> CellReading {
    let (first, second, third) = (numbers[0], numbers[1], numbers[2])
    if first.digits == 4 {
      return day(year: first.value, month: second.value, day: third.value, rule: .dateSeparator)
    }
    if third.digits == 4 {
      return yearLast(first.value, second.value, year: third.value)
    }
    return shortYear(first.value, month: second.value, day: third.value)
  }

  /// 4/15/2024: accepted where only one order of day and month gives a day.
  private func yearLast(_ first: Int, _ second: Int, year: Int) -> CellReading {
    let readings = Set(
      [(first, second), (second, first)].compactMap {
        CivilDate(year: year, month: $0.0, day: $0.1)
      })
    guard let only = readings.first else { return .fault(.dateDoesNotExist) }
    if readings.count == 1 { return .value(only.daysSince1970, rule: .dateYearLast) }
    return .fault(.ambiguousDate, suggestions: readings.sorted().map(Self.suggestion))
  }

  /// 6/4/1: the year may be of 令和, of 平成 or of the century.
  private func shortYear(_ year: Int, month: Int, day: Int) -> CellReading {
    if let era { return self.day(era, year, month: month, day: day) }
    if hasEraColumn { return .partial(.eraDay(year: year, month: month, day: day)) }
    let years = [2000 + year, Era.reiwa.gregorianYear(year), Era.heisei.gregorianYear(year)]
    let readings = Set(
      years.filter { (1989...2099).contains($0) }
        .compactMap { CivilDate(year: $0, month: month, day: day) })
    if readings.isEmpty { return .fault(.notADate) }
    return .fault(.ambiguousDate, suggestions: readings.sorted(by: >).map(Self.suggestion))
  }

  private func twoNumbers(
    _ numbers: [(value: Int, digits: Int)], _ separators: String
  ) -> CellReading {
    if numbers[0].digits > 2 { return .fault(.dateIncomplete) }
    return monthAndDay(
      numbers[0].value, numbers[1].value, isSurelyOne: separators.hasPrefix("月"))
  }

  private func monthAndDay(_ month: Int, _ day: Int, isSurelyOne: Bool) -> CellReading {
    guard (1...12).contains(month) else {
      return .fault(isSurelyOne ? .dateDoesNotExist : .notADate)
    }
    // 2024 has a 29 February: what does not exist then never does.
    guard CivilDate(year: 2024, month: month, day: day) != nil else {
      return .fault(.dateDoesNotExist)
    }
    return .partial(.monthDay(month: month, day: day))
  }

  private func oneNumber(_ number: (value: Int, digits: Int)) -> CellReading {
    switch number.digits {
    case 8:
      return day(
        year: number.value / 10_000, month: number.value / 100 % 100, day: number.value % 100,
        rule: .dateCompact)
    case 6:
      return shortYear(
        number.value / 10_000, month: number.value / 100 % 100, day: number.value % 100)
    case 5 where era != nil || hasEraColumn:
      return shortYear(
        number.value / 10_000, month: number.value / 100 % 100, day: number.value % 100)
    case 5 where (30_000...60_000).contains(number.value):
      return .value(Self.excelDay(number.value).daysSince1970, rule: .dateExcelSerial)
    case 4 where (1900...2100).contains(number.value): return .fault(.dateIncomplete)
    default: return .fault(.notADate)
    }
  }

  func day(_ era: Era, _ eraYear: Int, month: Int, day: Int) -> CellReading {
    let year = era.gregorianYear(eraYear)
    let reading = self.day(year: year, month: month, day: day, rule: .dateEra)
    guard reading.fault == nil, !era.contains(year: year, month: month, day: day) else {
      return reading
    }
    let same = CivilDate(year: year, month: month, day: day).map { [Self.suggestion($0)] }
    return .fault(.eraMismatch, suggestions: same ?? [])
  }

  private func day(year: Int, month: Int, day: Int, rule: CellRule) -> CellReading {
    guard (1868...2100).contains(year) else { return .fault(.notADate) }
    guard let date = CivilDate(year: year, month: month, day: day) else {
      return .fault(.dateDoesNotExist, suggestions: Self.lastDay(year, month))
    }
    return .value(date.daysSince1970, rule: rule)
  }

  private static func lastDay(_ year: Int, _ month: Int) -> [Finding.Suggestion] {
    guard (1...12).contains(month) else { return [] }
    let last = CivilDate(year: year, month: month, day: CivilDate.days(inMonth: month, of: year))
    return last.map { [suggestion($0)] } ?? []
  }

  /// A day with its era year, in a form that needs no language: 2024-04-01 is R6.4.1.
  package static func suggestion(_ day: CivilDate) -> Finding.Suggestion {
    let (era, year) = day.inEra
    return Finding.Suggestion(
      text: day.iso, meaning: "\(era.letter)\(year).\(day.month).\(day.day)")
  }

  /// The day of an Excel serial number; day 60 is the 29 February 1900 that never was.
  static func excelDay(_ serial: Int) -> CivilDate {
    CivilDate(daysSince1970: serial - 25_569)
  }

  /// Numbers and the signs after them.
  private struct Parts {
    var numbers: [(value: Int, digits: Int)] = []
    var separators = ""

    init?(_ scanner: inout TextScanner) {
      while !scanner.isAtEnd {
        guard let number = scanner.takeNumber() else { return nil }
        numbers.append(number)
        if let separator = scanner.takeOne(of: "年月日/.-・") {
          separators.unicodeScalars.append(separator)
        } else if !scanner.isAtEnd {
          return nil
        }
      }
      if numbers.isEmpty { return nil }
    }
  }
}
