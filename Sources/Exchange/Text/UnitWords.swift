import JapaneseText

/// The units that municipal tables state, beside a number, in a header's brackets or in a row of their own.
package enum UnitWords {
  /// Units that stand for one another in a field.
  private static let families: [[String]] = [
    ["人", "名", "実人数", "延べ人数", "延人数"], ["組", "世帯"], ["件"], ["円"], ["人泊", "泊"], ["回"], ["団体", "社"],
    ["%", "パーセント"], ["日"], ["人日"], ["人回"],
  ]
  private static let scales: [(prefix: String, factor: Int)] = [
    ("千", 1000), ("万", 10_000), ("百万", 1_000_000), ("億", 100_000_000),
  ]

  /// The longest first, so that 人泊 is not taken for 人.
  package static let countUnits = families.flatMap { $0 }.sorted { $0.count > $1.count }

  package static func isUnit(_ word: String) -> Bool { countUnits.contains(base(of: word)) }

  package static func isUnitOrNone(_ word: String) -> Bool { word.isEmpty || isUnit(word) }

  /// 千円 → 円.
  package static func base(of word: String) -> String {
    scales.first { word.hasPrefix($0.prefix) }.map { String(word.dropFirst($0.prefix.count)) }
      ?? word
  }

  /// 千円 → 1000.
  package static func factor(of word: String) -> Int {
    scales.first { word.hasPrefix($0.prefix) }?.factor ?? 1
  }

  /// Whether a written unit is the field's.
  package static func agree(_ word: String, with unit: String?) -> Bool {
    guard let unit, word != unit else { return word == unit }
    return families.contains { $0.contains(word) && $0.contains(unit) }
  }

  /// The unit inside `（人）`, `単位：人` or `人`; nil for any other text.
  package static func unit(stated text: String) -> String? {
    var key = WidthFolding.matchKey(text)
    if key.hasPrefix("("), key.hasSuffix(")") { key = String(key.dropFirst().dropLast()) }
    for opening in ["単位:", "単位"] where key.hasPrefix(opening) {
      key = String(key.dropFirst(opening.count))
      break
    }
    return isUnit(key) ? key : nil
  }

  /// A label's match key without the unit in brackets at its end, and that unit: 経費(千円) → 経費, 千円.
  package static func split(labelKey key: String) -> (label: String, unit: String?) {
    guard key.hasSuffix(")"), let open = key.lastIndex(of: "("), open > key.startIndex,
      let unit = unit(stated: String(key[open...]))
    else { return (key, nil) }
    return (String(key[..<open]), unit)
  }
}
