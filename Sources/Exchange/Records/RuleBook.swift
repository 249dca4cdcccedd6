/// What the rules are called by which spellings become values, read from `Schemas/rules.yml`.
package struct RuleBook: Sendable {
  private let titles: [String: LocalizedText]

  package init(titles: [String: LocalizedText]) { self.titles = titles }

  /// - Throws: `YAMLText.Failure`.
  package init(yaml: String) throws {
    titles = try YAMLText.decode([String: LocalizedText].self, from: yaml)
  }

  /// Ids of the rules that are described.
  package var ids: Set<String> { Set(titles.keys) }

  /// What a rule does; its id where a folder of schemas of somebody's own does not say.
  package func title(of rule: String, in language: Language) -> String {
    titles[rule]?[language] ?? rule
  }
}
