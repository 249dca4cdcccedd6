import Exchange

/// What the rules are called by which spellings become values, read from `Schemas/rules.yml`.
struct RuleBook: Sendable {
  private let titles: [String: LocalizedText]

  /// - Throws: `YAMLText.Failure`.
  init(yaml: String) throws { titles = try WordList.decode(yaml) }

  /// Ids of the rules that are described.
  var ids: Set<String> { Set(titles.keys) }

  /// What a rule does; its id where a folder of schemas of somebody's own does not say.
  func title(of rule: String, in language: Language) -> String { titles[rule]?[language] ?? rule }
}
