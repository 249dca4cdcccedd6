import Exchange
import JapaneseText

/// Reads a whole number that somebody counted: 1234, １，２３４, 1,234人, 1.5千円, 1万2千, ▲3. What is no written
/// number never becomes one.
struct CountReader: CellReader {
  /// The field's unit: 人, 組, 件, 円, 人泊.
  let unit: String?
  let minimum: Int?
  let maximum: Int?

  func read(_ text: String) -> CellReading {
    if let value = Self.plainDigits(text) {
      var reading = checked(value)
      reading.rule = .countDigits
      return reading
    }
    guard let plain = WidthFolding.fold(text, minus: true).withoutBlanksOfThousands else {
      return .fault(.notANumber)
    }
    return number(plain) ?? Self.obviousFault(plain) ?? .fault(.notANumber)
  }

  /// Most cells hold ASCII digits and nothing else.
  private static func plainDigits(_ text: String) -> Int64? {
    guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int64(text)
  }

  /// What a number says, its unit and marks included; nil for any other text.
  private func number(_ plain: String) -> CellReading? {
    var scanner = CountText(plain)
    let flags = scanner.takeFlags()
    let marked = scanner.takeMarks()
    let sign = scanner.takeSign()
    if let mixed = KanjiNumeral.leadingValue(of: scanner.rest), sign > 0 {
      return kanji(mixed.value, unitWord: String(scanner.rest.dropFirst(mixed.length)))
    }
    guard let digits = scanner.takeDigits(), UnitWords.isUnitOrNone(scanner.rest) else { return nil }
    guard let value = digits.scaled(by: UnitWords.factor(of: scanner.rest)) else { return nil }
    guard agrees(unitWord: scanner.rest) else { return unitFault(scanner.rest) }
    var reading = checked(sign * value)
    reading.flags = flags
    reading.rule = rule(
      of: digits, sign: sign, unit: scanner.rest, marked: marked || !flags.isEmpty)
    return reading
  }

  /// Whether the word after a number is the field's own unit, or thousands of it.
  private func agrees(unitWord: String) -> Bool {
    unitWord.isEmpty || UnitWords.agree(UnitWords.base(of: unitWord), with: unit)
  }

  private func unitFault(_ word: String) -> CellReading {
    .fault(.unitMismatch, ["unit": word, "expected": unit ?? ""])
  }

  private func kanji(_ value: Int, unitWord: String) -> CellReading? {
    guard unitWord.isEmpty || UnitWords.isUnit(unitWord), UnitWords.factor(of: unitWord) == 1 else {
      return nil
    }
    if !agrees(unitWord: unitWord) { return unitFault(unitWord) }
    var reading = checked(Int64(value))
    reading.rule = .countKanji
    return reading
  }

  private func checked(_ value: Int64) -> CellReading {
    if let minimum, value < minimum { return outOfRange }
    if let maximum, value > maximum { return outOfRange }
    // A million million: nothing that a town counts is larger.
    if abs(value) > 1_000_000_000_000 { return outOfRange }
    return CellReading(value: value)
  }

  private var outOfRange: CellReading {
    .fault(
      .numberOutOfRange,
      ["minimum": minimum.map(String.init) ?? "", "maximum": maximum.map(String.init) ?? ""])
  }

  private func rule(
    of digits: CountText.Digits, sign: Int64, unit: String, marked: Bool
  ) -> CellRule {
    if UnitWords.factor(of: unit) > 1 { return .countScaled }
    if sign < 0 { return .countNegative }
    if !unit.isEmpty { return .countUnit }
    if marked { return .countMark }
    return digits.hasCommas ? .countThousands : .countDigits
  }

  private static func obviousFault(_ text: String) -> CellReading? {
    if isExcelDate(text) { return .fault(.excelDamage) }
    if let number = approximate(text) {
      return .fault(
        .approximateNumber, suggestions: number.map { [Finding.Suggestion(text: $0)] } ?? [])
    }
    return isRange(text) ? .fault(.numberRange) : nil
  }

  /// 10月20日 was 10-20 before a spreadsheet took it for a day.
  private static func isExcelDate(_ text: String) -> Bool {
    let reading = DateReader().read(text)
    return text.contains(where: "月/".contains) && (reading.partial != nil || reading.fault == nil)
  }

  /// 約30, 30人程度, 数十人: the number to suggest, nil inside where there is none; nil for anything else.
  private static func approximate(_ text: String) -> String?? {
    let before = ["約", "およそ", "おおよそ", "概ね", "ほぼ", "数", "若干", "多数", "未満", "最大", "最低"]
    let after = [
      "程度", "くらい", "ぐらい", "前後", "余", "余り", "弱", "強", "以上", "以下", "未満", "超", "ほど", "名程", "多数", "若干名",
    ]
    guard before.contains(where: text.hasPrefix) || after.contains(where: text.hasSuffix) else {
      return nil
    }
    let digits = text.filter { $0.isASCII && $0.isNumber }
    return .some(digits.isEmpty ? nil : digits)
  }

  private static func isRange(_ text: String) -> Bool {
    var scanner = TextScanner(text.replacing(",", with: ""))
    guard scanner.takeNumber() != nil else { return false }
    _ = scanner.takeFirst(of: UnitWords.countUnits)
    guard scanner.takeFirst(of: ["~", "-", "から", "→"]) != nil else { return false }
    return scanner.takeNumber() != nil
  }
}
