import JapaneseText

/// The labels of a table of ages: each year, and the groups of five that stand among them.
enum AgeLabels {
  /// Whether groups stand among labels of single ages, and are fewer than those.
  static func areSingle(_ labels: [String]) -> Bool {
    let ages = labels.count { age($0) != nil }
    let groups = labels.count(where: isGroup)
    return groups > 0 && ages >= 3 && ages > groups
  }

  /// 0～4歳, 5-9.
  static func isGroup(_ label: String) -> Bool {
    let ends = plain(label).split { "~-".contains($0) }
    guard ends.count == 2, let first = Int(ends[0]), let last = Int(ends[1]) else { return false }
    return first < last && last < 130
  }

  /// 3歳, 3.
  private static func age(_ label: String) -> Int? { Int(plain(label)) }

  private static func plain(_ label: String) -> String {
    WidthFolding.matchKey(label).replacing("歳", with: "").replacing("才", with: "")
  }
}
