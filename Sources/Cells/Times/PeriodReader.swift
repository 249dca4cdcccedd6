import Exchange
import JapaneseText

/// Reads a quarter of a fiscal year: FY2024Q1, 令和6年度第1四半期, 2024年度1Q, 第1四半期, 4〜6月, 2024年4月, and the
/// quarter in which a day lies.
///
/// Half a year or a whole one is asked about: it is several quarters.
struct PeriodReader: CellReader {
  func read(_ text: String) -> CellReading {
    let period = PeriodText(text)
    let reading = named(period.plain)
    if reading.fault == nil || reading.fault?.code == .eraMismatch { return reading }
    if let months = MonthRange(period.plain) { return quarter(containing: months) }
    let day = DateReader().read(text)
    if day.fault == nil, day.partial == nil {
      return quarter(containing: CivilDate(daysSince1970: Int(day.value)), rule: .periodDay)
    }
    return reading
  }

  private enum Year {
    case fiscal(Int)
    case calendar(Int)
    /// 平成35年: the Gregorian year that it would have been.
    case outsideEra(Int)
    case none
  }

  /// A year, or none, and then a quarter, a half or months.
  private func named(_ plain: String) -> CellReading {
    var scanner = TextScanner(plain)
    let year = takeYear(&scanner)
    if case .outsideEra(let value) = year { return outsideEra(value, &scanner) }
    if scanner.isAtEnd { return severalQuarters(1...4, of: year) }
    if let half = scanner.takeFirst(of: ["上半期", "上期", "前期", "下半期", "下期", "後期"]), scanner.isAtEnd {
      return severalQuarters("上前".contains(half.prefix(1)) ? 1...2 : 3...4, of: year)
    }
    if let number = takeQuarter(&scanner), scanner.isAtEnd { return quarter(number, of: year) }
    if let months = takeMonths(&scanner), scanner.isAtEnd { return quarter(of: months, in: year) }
    return .fault(.notAPeriod)
  }

  private func quarter(_ number: Int, of year: Year) -> CellReading {
    switch year {
    case .fiscal(let value):
      let quarter = FiscalQuarter(year: FiscalYear(value), number: number)
      return .value(quarter.ordinal, rule: .periodQuarter)
    case .calendar(let value): return ambiguous(number, value)
    case .outsideEra, .none: return .partial(.quarter(number: number))
    }
  }

  /// 2024年第1四半期 may count from January or from April.
  private func ambiguous(_ number: Int, _ year: Int) -> CellReading {
    let fiscal = FiscalQuarter(year: FiscalYear(year), number: number)
    return .fault(.notAPeriod, suggestions: [fiscal, fiscal.previous].map(Self.suggestion))
  }

  private func severalQuarters(_ numbers: ClosedRange<Int>, of year: Year) -> CellReading {
    switch year {
    case .fiscal(let value):
      return .fault(
        .notAPeriod,
        suggestions: numbers.map {
          Self.suggestion(FiscalQuarter(year: FiscalYear(value), number: $0))
        })
    case .none where numbers.count < 4:
      return .fault(.notAPeriod, suggestions: numbers.map { Finding.Suggestion(text: "\($0)Q") })
    default: return .fault(.notAPeriod)
    }
  }

  /// The same quarter of the year that was meant, as a suggestion.
  private func outsideEra(_ year: Int, _ scanner: inout TextScanner) -> CellReading {
    guard let number = takeQuarter(&scanner), scanner.isAtEnd else { return .fault(.eraMismatch) }
    let quarter = FiscalQuarter(year: FiscalYear(year), number: number)
    return .fault(.eraMismatch, suggestions: [Self.suggestion(quarter)])
  }

  private static func suggestion(_ quarter: FiscalQuarter) -> Finding.Suggestion {
    Finding.Suggestion(
      text: quarter.code, meaning: "\(quarter.firstDay.iso)/\(quarter.lastDay.iso)")
  }

  private func quarter(of months: ClosedRange<Int>, in year: Year) -> CellReading {
    switch year {
    case .fiscal, .outsideEra, .none: return quarter((months.lowerBound + 8) % 12 / 3 + 1, of: year)
    case .calendar(let value):
      return quarter(
        containing: CivilDate.first(ofMonth: months.lowerBound, year: value), rule: .periodMonths)
    }
  }

  private func quarter(containing months: MonthRange) -> CellReading {
    guard months.isWithinOneQuarter else { return .fault(.notAPeriod) }
    return quarter(containing: months.first, rule: .periodMonths)
  }

  private func quarter(containing day: CivilDate, rule: CellRule) -> CellReading {
    .value(FiscalQuarter(containing: day).ordinal, rule: rule)
  }

  private func takeYear(_ scanner: inout TextScanner) -> Year {
    let start = scanner
    let named = scanner.take("FY") || scanner.take("fy")
    var year: (value: Int, digits: Int)?
    var isOutsideEra = false
    if let (era, eraYear) = scanner.takeEraYear() {
      year = (era.gregorianYear(eraYear.value), 4)
      isOutsideEra = era.runningYear(eraYear.value) == nil
    } else {
      year = scanner.takeNumber()
    }
    guard let year, year.digits == 4, (1989...2100).contains(year.value) else {
      scanner = start
      return .none
    }
    if isOutsideEra {
      _ = scanner.takeFirst(of: ["年度", "年", "-", "/", "."])
      return .outsideEra(year.value)
    }
    if named || scanner.take("年度") { return .fiscal(year.value) }
    if scanner.take("年") { return .calendar(year.value) }
    _ = scanner.takeOne(of: "-/.")
    // R6Q1 and 2024-1Q, as quarters are numbered here; months without 年 stay unread.
    return scanner.rest.contains("月") ? .calendar(year.value) : .fiscal(year.value)
  }

  private func takeQuarter(_ scanner: inout TextScanner) -> Int? {
    let start = scanner
    let ordinal = scanner.take("第")
    if scanner.take("Q") {
      if let number = scanner.takeNumber(), (1...4).contains(number.value) { return number.value }
    } else if let number = scanner.takeNumber(), (1...4).contains(number.value),
      scanner.take("Q") || scanner.take("/Q") || ordinal && scanner.take("期")
    {
      return number.value
    }
    scanner = start
    return nil
  }

  /// One month, or the three of a quarter.
  private func takeMonths(_ scanner: inout TextScanner) -> ClosedRange<Int>? {
    guard let first = scanner.takeNumber(), (1...12).contains(first.value) else { return nil }
    let namesFirst = scanner.take("月")
    guard scanner.takeFirst(of: ["~", "-", "から", "・"]) != nil else {
      return namesFirst ? first.value...first.value : nil
    }
    guard let last = scanner.takeNumber(), scanner.take("月"), last.value == first.value + 2,
      first.value % 3 == 1, last.value <= 12
    else { return nil }
    _ = scanner.take("まで") || scanner.take("期")
    return first.value...last.value
  }
}

/// The text of a cell that should hold a period, in one spelling.
private struct PeriodText {
  let plain: String

  init(_ text: String) {
    // A blank between two numbers parts them: R6 1Q.
    let words = WidthFolding.fold(text, minus: true).split(whereSeparator: \.isWhitespace)
    var dense = words.reduce(into: "") { dense, word in
      let parts = [dense.last, word.first].compactMap(\.?.isNumber)
      dense += parts == [true, true] ? "-" + word : word
    }
    dense = dense.replacing("四半期", with: "Q").replacing("q", with: "Q")
    for (roman, number) in Self.romanNumbers { dense = dense.replacing(roman, with: number) }
    // A note with numbers in it may name another quarter.
    if dense.hasSuffix(")"), let open = dense.lastIndex(of: "("), open > dense.startIndex,
      !dense[open...].contains(where: \.isNumber)
    {
      dense = String(dense[..<open])
    }
    plain = dense
  }

  private static let romanNumbers = [("Ⅰ", "1"), ("Ⅱ", "2"), ("Ⅲ", "3"), ("Ⅳ", "4")]
}
