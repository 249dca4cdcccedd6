import JapaneseText

/// The units that municipal tables state, beside a number, in a header's brackets or in a row of their own;
/// `units.yml` says what another word in it does. All are match keys, whatever width and case the file writes them in.
package struct UnitTable: Sendable, Decodable {
  /// Units that stand for one another in a field.
  package let families: [[String]]
  /// Prefixes that scale a unit, with their factors.
  package let scales: [String: Int]
  /// Units that no field has.
  package let measures: Set<String>
  /// What measures are divided by, beside units.
  package let divisors: Set<String>
  /// What stands before a unit, the longest first.
  package let openings: [String]

  package init(
    families: [[String]], scales: [String: Int], measures: Set<String>, divisors: Set<String>,
    openings: [String]
  ) {
    self.families = families
    self.scales = scales
    self.measures = measures
    self.divisors = divisors
    self.openings = openings
  }

  /// - Throws: ``SettingsFaults``.
  package init(yaml: String) throws {
    let file = try SettingsText.decode(Self.self, from: yaml)
    func keys(_ words: some Sequence<String>) -> [String] { words.map(WidthFolding.matchKey) }
    self.init(
      families: file.families.map(keys),
      scales: Dictionary(
        file.scales.map { (WidthFolding.matchKey($0.key), $0.value) }, uniquingKeysWith: max),
      measures: Set(keys(file.measures)), divisors: Set(keys(file.divisors)),
      openings: keys(file.openings))
  }

  /// Units of what fields count, the longest first, so that 人泊 is not taken for 人.
  package var countUnits: [String] { families.joined().sorted { $0.count > $1.count } }

  /// Whether a word is a unit of what fields count, or thousands of it.
  package func isUnit(_ word: String) -> Bool {
    let base = base(of: word)
    return families.contains { $0.contains(base) }
  }

  package func isUnitOrNone(_ word: String) -> Bool { word.isEmpty || isUnit(word) }

  /// 千円 → 円.
  package func base(of word: String) -> String {
    let word = word.lowercased()
    return scale(of: word).map { String(word.dropFirst($0.key.count)) } ?? word
  }

  /// 千円 → 1000.
  package func factor(of word: String) -> Int { scale(of: word.lowercased())?.value ?? 1 }

  private func scale(of word: String) -> (key: String, value: Int)? {
    scales.lazy.filter { word.hasPrefix($0.key) }.max { $0.key.count < $1.key.count }
  }

  /// Whether a written unit, or thousands of it, is the field's.
  package func agree(_ word: String, with unit: String?) -> Bool {
    let base = base(of: word)
    guard let unit = unit.map(WidthFolding.matchKey), base != unit else { return unit != nil }
    return families.contains { $0.contains(base) && $0.contains(unit) }
  }

  /// The unit inside `（人）`, `単位：人` or `人`; nil for any other text.
  package func unit(stated text: String) -> String? {
    let key = withoutOpening(text)
    return isUnit(key) ? key : nil
  }

  /// The unit that a cell in a row of units states, where （台） and （mg/L） may stand, too; nil for any other text.
  package func anyUnit(stated text: String) -> String? {
    let key = withoutOpening(text)
    return isAnyUnit(key) || isRatio(key) ? key : nil
  }

  /// The units that a line above a table states, of whatever kind: 単位：人、千円.
  package func units(inLine line: String) -> [String] {
    withoutOpening(line).split { "、,・/".contains($0) }.map(String.init).filter(isAnyUnit)
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
