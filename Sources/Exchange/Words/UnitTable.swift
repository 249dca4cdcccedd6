import JapaneseText

/// The units that municipal tables state, beside a number, in a header's brackets or in a row of their own;
/// `units.yml` says what another word in it does.
package struct UnitTable: Sendable {
  /// Units that stand for one another in a field.
  private let families: [[String]]
  /// Prefixes that scale a unit, the longest first.
  private let scales: [(prefix: String, factor: Int)]
  private let measures: Set<String>
  private let divisors: Set<String>
  private let openings: [String]

  /// Units of what fields count, the longest first, so that 人泊 is not taken for 人.
  package let countUnits: [String]

  package init(
    families: [[String]], scales: [String: Int], measures: [String], divisors: [String],
    openings: [String]
  ) {
    self.families = families
    self.scales = scales.map { ($0.key, $0.value) }
      .sorted { ($1.prefix.count, $0.prefix) < ($0.prefix.count, $1.prefix) }
    self.measures = Set(measures)
    self.divisors = Set(divisors)
    self.openings = openings
    countUnits = families.joined().sorted { $0.count > $1.count }
  }

  /// Whether a word is a unit of what fields count, or thousands of it.
  package func isUnit(_ word: String) -> Bool { countUnits.contains(base(of: word)) }

  package func isUnitOrNone(_ word: String) -> Bool { word.isEmpty || isUnit(word) }

  /// 千円 → 円.
  package func base(of word: String) -> String {
    scales.first { word.hasPrefix($0.prefix) }.map { String(word.dropFirst($0.prefix.count)) }
      ?? word
  }

  /// 千円 → 1000.
  package func factor(of word: String) -> Int {
    scales.first { word.hasPrefix($0.prefix) }?.factor ?? 1
  }

  /// Whether a written unit, or thousands of it, is the field's.
  package func agree(_ word: String, with unit: String?) -> Bool {
    let base = base(of: word)
    guard let unit, base != unit else { return base == unit }
    return families.contains { $0.contains(base) && $0.contains(unit) }
  }

  /// The unit inside `（人）`, `単位：人` or `人`; nil for any other text.
  package func unit(stated text: String) -> String? {
    let key = withoutOpening(text)
    return isUnit(key) ? key : nil
  }

  /// The same of a cell in a row of units, where （台） and （mg/L） may stand, too.
  package func anyUnit(stated text: String) -> String? {
    let key = withoutOpening(text)
    return isAnyUnit(key) || isRatio(key) ? key : nil
  }

  /// The units that a line above a table states: 単位：人、千円.
  package func units(inLine line: String) -> [String] {
    withoutOpening(line).split { "、,・/".contains($0) }.map(String.init).filter(isUnit)
  }

  /// A label's match key without the unit in brackets at its end, and that unit: 経費(千円) → 経費, 千円.
  package func split(labelKey key: String) -> (label: String, unit: String?) {
    guard key.hasSuffix(")"), let open = key.lastIndex(of: "("), open > key.startIndex,
      let unit = unit(stated: String(key[open...]))
    else { return (key, nil) }
    return (String(key[..<open]), unit)
  }

  /// The match key of a text without the brackets around it and 単位： before it.
  private func withoutOpening(_ text: String) -> String {
    let key = WidthFolding.matchKey(text).filter { !"()".contains($0) }
    return openings.first(where: key.hasPrefix).map { String(key.dropFirst($0.count)) } ?? key
  }

  private func isAnyUnit(_ key: String) -> Bool { measures.contains(key) || isUnit(key) }

  /// mg/L, 個/mL, 人/k㎡: a measure by another.
  private func isRatio(_ key: String) -> Bool {
    let parts = key.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    return parts.count == 2 && isAnyUnit(parts[0])
      && (isAnyUnit(parts[1]) || divisors.contains(parts[1]))
  }
}

extension UnitTable {
  /// - Throws: `YAMLText.Failure`.
  package init(yaml: String) throws {
    let file = try YAMLText.decode(File.self, from: yaml)
    self.init(
      families: file.families, scales: file.scales, measures: file.measures,
      divisors: file.divisors, openings: file.openings)
  }

  private struct File: Decodable {
    let families: [[String]], scales: [String: Int]
    let measures: [String], divisors: [String], openings: [String]
  }
}

extension UnitTable: CustomReflectable {
  /// What ``init(families:scales:measures:divisors:openings:)`` takes, so that the value can be written as one.
  package var customMirror: Mirror {
    Mirror(
      self,
      children: [
        "families": families,
        "scales": Dictionary(uniqueKeysWithValues: scales.map { ($0.prefix, $0.factor) }),
        "measures": measures.sorted(), "divisors": divisors.sorted(), "openings": openings,
      ], displayStyle: .struct)
  }
}
