/// 行政データにおける機械可読性に関するルール and how Kankei judges a file by them, read from
/// `Schemas/readability.yml`.
package struct ReadabilityRules: Sendable {
  /// How much a broken rule weighs, as the sample implementation Harunobu has it.
  package enum Weight: String, Sendable, Decodable, CaseIterable, CodingKeyRepresentable {
    /// The whole level scores 0.
    case fatal
    case critical, major, minor
  }

  /// What breaks a rule beside the findings that name it in `findings.yml`.
  package struct Clues: Sendable, Decodable, Equatable {
    /// Reasons for which rows were set aside.
    package let setAside: [String]
    /// Ids of rules that changed cells; `*.trim` stands for every id that ends so.
    package let changes: [String]
    package let traits: [TableTrait]

    package init(setAside: [String], changes: [String], traits: [TableTrait]) {
      self.setAside = setAside
      self.changes = changes
      self.traits = traits
    }
  }

  package enum Judgement: Sendable, Equatable {
    /// Does not apply to a CSV file, for this reason.
    case notApplicable(LocalizedText)
    /// - Parameters:
    ///   - how: in words.
    ///   - reach: how much of a file must be known before the rule counts as met.
    case judged(how: LocalizedText, reach: ReadabilityEvidence.Reach, Clues)
  }

  package struct Rule: Sendable {
    /// `L2-01`.
    package let id: String
    /// 1 to 3.
    package let level: Int
    package let weight: Weight
    /// The Japanese one is the official title.
    package let title: LocalizedText
    package let judgement: Judgement

    package init(
      id: String, level: Int, weight: Weight, title: LocalizedText, judgement: Judgement
    ) {
      self.id = id
      self.level = level
      self.weight = weight
      self.title = title
      self.judgement = judgement
    }
  }

  /// The day on which the rules were decided.
  package let version: String
  package let title: LocalizedText
  package let source: LocalizedText
  /// Languages whose titles are no official ones.
  let languagesOfOwnTitles: [String]
  /// In the order of their numbers.
  package let rules: [Rule]
  private let deductions: [Weight: [Int]]

  package static let levels = 1...3

  package init(
    version: String, title: LocalizedText, source: LocalizedText, languagesOfOwnTitles: [String],
    rules: [Rule], deductions: [Weight: [Int]]
  ) {
    self.version = version
    self.title = title
    self.source = source
    self.languagesOfOwnTitles = languagesOfOwnTitles
    self.rules = rules
    self.deductions = deductions
  }

  /// Points that a broken rule takes from its level; nil where it takes all.
  func deduction(of rule: Rule) -> Int? { deductions[rule.weight]?[rule.level - 1] }
}
