import Exchange
import JapaneseText

/// Reads a whole number that somebody counted: 1234, １，２３４, 1,234人, 1.5千円, 1万2千, ▲3. What is no written
/// number never becomes one.
struct CountReader: CellReader {
  /// The field's unit: 人, 組, 件, 円, 人泊.
  let unit: String?
  let units: UnitTable
  let words: TableWords
  let minimum: Int?
  let maximum: Int?
  /// How many of the field's unit one of the column's is: 1000 below 経費（千円）.
  var factor = 1
  /// Signs that may stand beside a number.
  var marks: [SignTable.Mark] = []

  /// The short cut for what most cells hold; nil where every number is scaled.
  var plainCount: PlainCount? {
    factor == 1 ? PlainCount(unit: unit, units: units, minimum: minimum, maximum: maximum) : nil
  }

  func read(_ text: String) -> CellReading {
    if factor == 1, let value = Self.plainDigits(text) { return checked(value, rule: .countDigits) }
    guard let plain = WidthFolding.fold(text, minus: true).withoutBlanksOfThousands else {
      return .fault(.notANumber)
    }
    return number(plain) ?? obviousFault(plain) ?? .fault(.notANumber)
  }

  /// Most cells hold ASCII digits and nothing else.
  private static func plainDigits(_ text: String) -> Int64? {
    guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int64(text)
  }

  /// What a number says, its unit and marks included; nil for any other text.
  private func number(_ plain: String) -> CellReading? {
    if units.isUnit(plain) { return nil }
    var scanner = CountText(plain)
    let flags = scanner.takeMarks(marks)
    if scanner.saysYen, !agrees(unitWord: Self.yen) { return unitFault(Self.yen) }
    let sign = scanner.takeSign()
    let written: CountText.Digits
    let rule: CellRule
    if let kanji = KanjiNumeral.leadingValue(of: scanner.rest) {
      scanner.drop(kanji.length)
      written = CountText.Digits(whole: Int64(kanji.value), fraction: "", hasCommas: false)
      rule = .countKanji
    } else {
      guard let digits = scanner.takeDigits() else { return nil }
      written = digits
      rule = digits.hasCommas ? .countThousands : .countDigits
    }
    guard units.isUnitOrNone(scanner.rest) else { return nil }
    guard agrees(unitWord: scanner.rest) else { return unitFault(scanner.rest) }
    let factor = scanner.rest.isEmpty ? self.factor : units.factor(of: scanner.rest)
    if written.mayBeThousands, factor == 1 { return thousandsFault(written) }
    guard let value = written.scaled(by: factor) else { return nil }
    var reading = checked(
      sign * value,
      rule: Self.rule(factor: factor, sign: sign, unit: scanner.rest, flags: flags, of: rule))
    reading.flags = flags ?? []
    return reading
  }

  /// The rule that says most of what was done.
  private static func rule(
    factor: Int, sign: Int64, unit: String, flags: ValueFlags?, of digits: CellRule
  ) -> CellRule {
    if factor > 1 { return .countScaled }
    if sign < 0 { return .countNegative }
    if digits == .countKanji { return .countKanji }
    if !unit.isEmpty { return .countUnit }
    return flags == nil ? digits : .countMark
  }

  /// Whether the word after a number is the field's own unit, or thousands of it.
  private func agrees(unitWord: String) -> Bool {
    unitWord.isEmpty || units.agree(unitWord, with: unit)
  }

  private static let yen = "円"

  /// 1.000 is one with a spreadsheet's zeros, or a thousand with a point for the comma; 1.234 can only be the second.
  private func thousandsFault(_ digits: CountText.Digits) -> CellReading {
    let fraction = Int64(digits.fraction.padded(to: 3)) ?? 0
    let readings = (fraction == 0 ? [digits.whole] : []) + [digits.whole * 1000 + fraction]
    return .fault(
      .ambiguousNumber, suggestions: readings.map { Finding.Suggestion(text: String($0)) })
  }

  private func unitFault(_ word: String) -> CellReading {
    .fault(.unitMismatch, ["unit": word, "expected": unit ?? ""])
  }

  private func checked(_ value: Int64, rule: CellRule) -> CellReading {
    if value < 0, let minimum, minimum >= 0 { return .fault(.negativeNumber) }
    if let minimum, value < minimum { return outOfRange }
    if let maximum, value > maximum { return outOfRange }
    // A million million: nothing that a town counts is larger.
    if value.magnitude > 1_000_000_000_000 { return outOfRange }
    return .value(value, rule: rule)
  }

  private var outOfRange: CellReading {
    .fault(
      .numberOutOfRange,
      ["minimum": minimum.map(String.init) ?? "", "maximum": maximum.map(String.init) ?? ""])
  }

  // MARK: What is no number

  private func obviousFault(_ text: String) -> CellReading? {
    if Self.isExcelDate(text) { return .fault(.excelDamage) }
    if let number = approximated(text) {
      return .fault(.approximateNumber, suggestions: suggestions([number]))
    }
    if let ends = rangeEnds(text) {
      return .fault(.numberRange, suggestions: suggestions(ends))
    }
    // A mark that the submitter has not declared: 30* may be 30.
    var marked = CountText(text)
    guard marked.takeMarks(Self.undeclaredMarks) != nil else { return nil }
    let readings = suggestions([marked.rest])
    return readings.isEmpty ? nil : .fault(.notANumber, suggestions: readings)
  }

  /// The numbers that texts say, those that are none left out.
  private func suggestions(_ texts: [String]) -> [Finding.Suggestion] {
    texts.compactMap(number).filter { $0.fault == nil }.map {
      Finding.Suggestion(text: String($0.value))
    }
  }

  private static let undeclaredMarks = ["*", "#", "p", "r"].map {
    SignTable.Mark(text: $0, flags: [])
  }

  /// 10月20日 was 10-20 before a spreadsheet took it for a day.
  private static func isExcelDate(_ text: String) -> Bool {
    let reading = DateReader().read(text)
    return text.contains(where: "月/".contains) && (reading.partial != nil || reading.fault == nil)
  }

  /// 約30, 30人程度, 数十人: what stands beside the word; nil for anything else.
  private func approximated(_ text: String) -> String? {
    if words[.indefinite].fit(text) { return "" }
    let opening = words[.approximations].beginnings.first(where: text.hasPrefix)?.count ?? 0
    let ending = words[.approximations].endings.first(where: text.hasSuffix)?.count ?? 0
    if opening + ending == 0 { return nil }
    return String(text.dropFirst(opening).dropLast(ending))
  }

  /// 10〜20人, 10人から20人.
  private func rangeEnds(_ text: String) -> [String]? {
    var scanner = TextScanner(text.replacing(",", with: ""))
    guard let first = scanner.takeNumber() else { return nil }
    _ = scanner.takeFirst(of: units.countUnits)
    guard scanner.takeFirst(of: ["~", "-", "から", "→"]) != nil, let last = scanner.takeNumber()
    else { return nil }
    return [first, last].map { "\($0.value)" + scanner.rest }
  }
}

extension String {
  /// With zeros behind.
  fileprivate func padded(to length: Int) -> String {
    self + String(repeating: "0", count: max(0, length - count))
  }
}
