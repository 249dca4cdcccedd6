/// What the rules of machine readability say of one file.
package struct ReadabilityScore: Sendable, Equatable {
  package enum Verdict: String, Sendable {
    case met, broken
    /// The rule is not made for CSV.
    case notApplicable = "not-applicable"
    /// Too little of the file was looked at.
    case notJudged = "not-judged"
  }

  /// One rule and the file.
  package struct Item: Sendable, Equatable {
    package let rule: String
    /// 1 to 3.
    package let level: Int
    package let title: LocalizedText
    package let verdict: Verdict
    /// Places that break it.
    package let count: Int
    /// The first of them; nil unless broken.
    package let first: Finding.Place?

    package init(
      rule: String, level: Int, title: LocalizedText, verdict: Verdict, count: Int = 0,
      first: Finding.Place? = nil
    ) {
      self.rule = rule
      self.level = level
      self.title = title
      self.verdict = verdict
      self.count = count
      self.first = first
    }
  }

  /// Version of the rules.
  package let version: String
  /// Every rule, in the order of their numbers.
  package let items: [Item]
  /// 0–100 for each level; nil where none of its rules was judged.
  package let levels: [Int?]

  /// Mean of the levels that were judged, 0–100, halves rounded up.
  package var total: Int {
    let judged = levels.compactMap(\.self)
    return judged.isEmpty ? 0 : (2 * judged.reduce(0, +) + judged.count) / (2 * judged.count)
  }

  package func items(_ verdict: Verdict) -> [Item] { items.filter { $0.verdict == verdict } }

  /// What is kept of a score once the file has been answered.
  package var mark: ReadabilityMark {
    ReadabilityMark(
      version: version, total: total, levels: levels, broken: items(.broken).map(\.rule))
  }
}

/// The score of a receipt as it stays on record.
package struct ReadabilityMark: Sendable, Equatable {
  /// Version of the rules; scores of different versions are never compared.
  package let version: String
  package let total: Int
  package let levels: [Int?]
  /// Numbers of the rules that were broken.
  package let broken: [String]

  package init(version: String, total: Int, levels: [Int?], broken: [String]) {
    self.version = version
    self.total = total
    self.levels = levels
    self.broken = broken
  }
}
