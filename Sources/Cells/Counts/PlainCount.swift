import Exchange

/// Reads the numbers that counted columns are full of, in one pass over their bytes: 1234, １，２３４, 1,234人, 12.00.
///
/// A short cut through ``CellGrammar`` and ``CountReader`` that says what they say, and nothing of any other text: a
/// column of a million different counts would cost more than all the rest of the file.
package struct PlainCount: Sendable {
  /// The field's unit in all the words that stand for it, as UTF-8.
  private let units: [[UInt8]]
  @usableFromInline let range: ClosedRange<Int64>

  init(unit: String?, units table: UnitTable, minimum: Int?, maximum: Int?) {
    units = table.countUnits.filter { table.agree($0, with: unit) }.map { Array($0.utf8) }
    let (low, high) = (Int64(minimum ?? 0), Int64(maximum ?? Int(Self.largest)))
    range = max(low, 0)...max(min(high, Self.largest), 0)
  }

  /// Nine digits hold nearly all that a town counts; a number of more may be somebody's telephone or 個人番号, and
  /// the whole grammar looks for these.
  private static let largest: Int64 = 999_999_999

  /// The value of a cell of ASCII digits that is written as the shared schema writes it; nil for any other.
  @inlinable @inline(__always)
  package func canonical(_ cell: UnsafeBufferPointer<UInt8>) -> Int64? {
    guard cell.count - 1 < 12, cell[0] != 0x30 || cell.count == 1 else { return nil }
    var value: Int64 = 0
    for byte in cell {
      let digit = byte &- 0x30
      if digit > 9 { return nil }
      value = value &* 10 &+ Int64(digit)
    }
    return range.contains(value) ? value : nil
  }

  /// What a cell says; nil where the whole grammar must be asked.
  func spelling(of raw: String) -> CellSpelling? {
    var raw = raw
    guard let number = raw.withUTF8({ Number($0, units: units) }), range.contains(number.value)
    else { return nil }
    let rule = number.rule
    return CellSpelling(
      raw: raw, reading: CellReading(value: number.value, rule: rule ?? .countDigits),
      changed: rule.map { (String(number.value), $0) })
  }
}

/// A number as it is written.
private struct Number {
  private(set) var value: Int64 = 0
  private var digits = 0
  private var isWide = false
  private var hasCommas = false
  private var hasZeros = false
  private var hasUnit = false
  private var hasBlanks = false
  private var leadingZero = false

  init?(_ bytes: UnsafeBufferPointer<UInt8>, units: [[UInt8]]) {
    var rest = Slice(base: bytes, bounds: bytes.indices)
    trimBlanks(&rest)
    guard takeWhole(&rest), takeZeros(&rest) else { return nil }
    if rest.isEmpty { return }
    hasUnit = units.contains { $0.elementsEqual(rest) }
    if !hasUnit { return nil }
  }

  /// The rule that made the value out of the text; nil where it is canonical.
  var rule: CellRule? {
    if hasUnit { return .countUnit }
    if hasCommas { return .countThousands }
    if hasZeros || leadingZero { return .countDigits }
    if isWide { return .width }
    return hasBlanks ? .trim : nil
  }

  private typealias Bytes = Slice<UnsafeBufferPointer<UInt8>>

  private mutating func trimBlanks(_ rest: inout Bytes) {
    let count = rest.count
    while let first = rest.first {
      if first == 0x20 || first == 0x09 {
        rest = rest.dropFirst()
      } else if rest.starts(with: Self.wideBlank) {
        rest = rest.dropFirst(3)
      } else {
        break
      }
    }
    while let last = rest.last {
      if last == 0x20 || last == 0x09 {
        rest = rest.dropLast()
      } else if rest.suffix(3).elementsEqual(Self.wideBlank) {
        rest = rest.dropLast(3)
      } else {
        break
      }
    }
    hasBlanks = rest.count < count
  }

  private static let wideBlank: [UInt8] = [0xE3, 0x80, 0x80]

  /// Digits, with commas only where thousands end.
  private mutating func takeWhole(_ rest: inout Bytes) -> Bool {
    var group = 0
    while let sign = Self.sign(rest) {
      if sign.byte == 0x2C {
        guard group == 3 || !hasCommas && (1...3).contains(group) else { return false }
        (hasCommas, group) = (true, 0)
      } else if let digit = Self.digit(sign.byte) {
        leadingZero = leadingZero || digits == 1 && value == 0
        value = value * 10 + digit
        (digits, group) = (digits + 1, group + 1)
        isWide = isWide || sign.length > 1
        if digits > 12 { return false }
      } else {
        break
      }
      rest = rest.dropFirst(sign.length)
    }
    return digits > 0 && (!hasCommas || group == 3)
  }

  /// A fraction of zeros, as spreadsheets add one.
  private mutating func takeZeros(_ rest: inout Bytes) -> Bool {
    guard let point = Self.sign(rest), point.byte == 0x2E else { return true }
    rest = rest.dropFirst(point.length)
    var zeros = 0
    while let zero = Self.sign(rest), zero.byte == 0x30 {
      hasZeros = true
      zeros += 1
      rest = rest.dropFirst(zero.length)
    }
    // 1.000 may be a thousand.
    return hasZeros && (zeros != 3 || hasCommas || value > 999 || value == 0)
  }

  private static func digit(_ byte: UInt8) -> Int64? {
    byte &- 0x30 < 10 ? Int64(byte &- 0x30) : nil
  }

  /// The first character as ASCII, in either width, and the bytes it takes.
  private static func sign(_ rest: Bytes) -> (byte: UInt8, length: Int)? {
    guard let first = rest.first else { return nil }
    if first < 0x80 { return (first, 1) }
    let start = rest.startIndex
    // U+FF01–FF3F.
    guard first == 0xEF, rest.count >= 3, rest[start + 1] == 0xBC else { return nil }
    return (rest[start + 2] &- 0x60, 3)
  }
}
