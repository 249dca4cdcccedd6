import Exchange
import JapaneseText

/// Reads a whole number that somebody counted: 1234, １，２３４, 1,234人, ▲3. What is no written number
/// never becomes one.
struct CountReader: CellReader {
  /// The field's unit: 人, 組, 件, 円, 人泊.
  let unit: String?
  let minimum: Int?
  let maximum: Int?

  /// The short cut for what most cells hold.
  var plainCount: PlainCount { PlainCount(unit: unit, minimum: minimum, maximum: maximum) }

  func read(_ text: String) -> CellReading {
    if let value = Self.plainDigits(text) {
      var reading = checked(value)
      reading.rule = "count.digits"
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
    guard let digits = scanner.takeDigits() else { return kanji(scanner.rest) }
    guard let isOwnUnit = accepted(unitWord: scanner.rest) else { return nil }
    if !isOwnUnit { return unitFault(digits.value, scanner.rest) }
    var reading = checked(sign * digits.value)
    reading.flags = flags
    reading.rule = rule(
      of: digits, sign: sign, unit: scanner.rest, marked: marked || !flags.isEmpty)
    return reading
  }

  /// Whether the word after a number is the field's own unit; nil when it is no unit at all.
  private func accepted(unitWord: String) -> Bool? {
    if unitWord.isEmpty { return true }
    guard UnitWords.isUnit(unitWord) else { return nil }
    return UnitWords.agree(unitWord, with: unit)
  }

  private func unitFault(_ value: Int64, _ word: String) -> CellReading {
    let (converted, overflow) = value.multipliedReportingOverflow(
      by: Int64(UnitWords.factor(of: word)))
    let isScaled = UnitWords.agree(UnitWords.base(of: word), with: unit) && !overflow
    return .fault(
      .unitMismatch, ["unit": word, "expected": unit ?? ""],
      suggestions: isScaled
        ? [Finding.Suggestion(text: String(converted), meaning: unit ?? "")] : [])
  }

  private func kanji(_ text: String) -> CellReading? {
    var scanner = TextScanner(text)
    guard let value = scanner.takeNumber()?.value, accepted(unitWord: scanner.rest) == true else {
      return nil
    }
    var reading = checked(Int64(value))
    reading.rule = "count.kanji"
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
  ) -> String {
    if sign < 0 { return "count.negative" }
    if !unit.isEmpty { return "count.unit" }
    if marked { return "count.mark" }
    return digits.hasCommas ? "count.thousands" : "count.digits"
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

/// The parts of a written number, from the left.
struct CountText {
  struct Digits {
    let value: Int64
    let hasCommas: Bool
  }

  private(set) var rest: String

  init(_ text: String) { rest = text }

  /// p and r, before or behind, bracketed or not.
  mutating func takeFlags() -> ValueFlags {
    for (letter, flag) in [("p", ValueFlags.provisional), ("r", .revised)] {
      for form in ["(\(letter))", letter] {
        if rest.count > form.count, take(form) { return flag }
      }
    }
    return []
  }

  /// ※ and * point to a note elsewhere.
  mutating func takeMarks() -> Bool {
    rest.count > 1 && (take("※") || take("*") || take("#"))
  }

  /// -, △ and ▲ are minus.
  mutating func takeSign() -> Int64 {
    if let first = rest.first, "-△▲".contains(first) {
      rest.removeFirst()
      return -1
    }
    if rest.hasPrefix("+") || rest.hasPrefix("¥") || rest.hasPrefix("\\") { rest.removeFirst() }
    return 1
  }

  /// Digits, with commas only where thousands end, and with a fraction of zeros at the most.
  mutating func takeDigits() -> Digits? {
    let written = rest.prefix { $0.isASCII && ($0.isNumber || $0 == "," || $0 == ".") }
    let parts = written.split(separator: ".", omittingEmptySubsequences: false)
    guard let whole = parts.first, parts.count <= 2, parts.dropFirst().allSatisfy(Self.isZeros)
    else { return nil }
    let groups = whole.split(separator: ",", omittingEmptySubsequences: false)
    guard let first = groups.first, !first.isEmpty, groups.count == 1 || first.utf8.count <= 3,
      groups.dropFirst().allSatisfy({ $0.utf8.count == 3 }),
      let value = Int64(groups.joined())
    else { return nil }
    rest.removeFirst(written.count)
    return Digits(value: value, hasCommas: groups.count > 1)
  }

  private static func isZeros(_ text: Substring) -> Bool {
    !text.isEmpty && text.allSatisfy { $0 == "0" }
  }

  private mutating func take(_ form: String) -> Bool {
    if rest.hasPrefix(form) {
      rest.removeFirst(form.count)
      return true
    }
    if rest.hasSuffix(form) {
      rest.removeLast(form.count)
      return true
    }
    return false
  }
}
