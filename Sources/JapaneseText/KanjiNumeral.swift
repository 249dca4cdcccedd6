/// Whole numbers written in kanji.
package enum KanjiNumeral {
  /// The value of 六, 十五, 二十四, 千二百, 三万 or, digit by digit, 二〇二四; nil for anything else, 元
  /// (the first year of an era) included.
  package static func value(of text: String) -> Int? {
    let signs = Array(text.unicodeScalars)
    if signs.isEmpty { return nil }
    return signs.allSatisfy { digits[$0] != nil } ? positionalValue(signs) : unitValue(signs)
  }

  private static let digits: [Unicode.Scalar: Int] = [
    "〇": 0, "零": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
    "壱": 1, "弐": 2, "参": 3,
  ]
  private static let units: [Unicode.Scalar: Int] = ["十": 10, "拾": 10, "百": 100, "千": 1000]
  private static let groups: [Unicode.Scalar: Int] = ["万": 10_000, "億": 100_000_000]

  private static func positionalValue(_ signs: [Unicode.Scalar]) -> Int? {
    guard signs.count <= 12 else { return nil }
    return signs.reduce(0) { $0 * 10 + (digits[$1] ?? 0) }
  }

  /// Units and groups must fall, as in 二億三千万四百; 十千 or 二三十 is no number.
  private static func unitValue(_ signs: [Unicode.Scalar]) -> Int? {
    var total = 0
    var group = 0
    var digit: Int?
    var smallestUnit = Int.max
    var smallestGroup = Int.max
    for sign in signs {
      if let value = digits[sign] {
        guard digit == nil, value > 0 else { return nil }
        digit = value
      } else if let unit = units[sign] {
        guard unit < smallestUnit else { return nil }
        group += (digit ?? 1) * unit
        (digit, smallestUnit) = (nil, unit)
      } else if let size = groups[sign] {
        guard size < smallestGroup, group + (digit ?? 0) > 0 else { return nil }
        total += (group + (digit ?? 0)) * size
        (group, digit, smallestUnit, smallestGroup) = (0, nil, Int.max, size)
      } else {
        return nil
      }
    }
    return total + group + (digit ?? 0)
  }
}
