extension ReadabilityRules {
  /// - Throws: `SettingsFaults`, or ``SchemaFault`` where the file contradicts itself.
  package init(yaml: String) throws {
    let file = try SettingsText.decode(File.self, from: yaml)
    var deductions: [Weight: [Int]] = [:]
    for (name, points) in file.deductions {
      guard let weight = Weight(rawValue: name), weight != .fatal,
        points.count == Self.levels.count, points.allSatisfy((0...100).contains)
      else { throw SchemaFault(description: "readability.yml: deductions of \(name)") }
      deductions[weight] = points
    }
    let rules = try file.rules.map { try $0.rule() }
    guard Set(rules.map(\.id)).count == rules.count else {
      throw SchemaFault(description: "readability.yml describes a rule twice")
    }
    for weight in Set(rules.map(\.weight)) where weight != .fatal && deductions[weight] == nil {
      throw SchemaFault(description: "readability.yml lacks the deductions of \(weight.rawValue)")
    }
    self.init(
      version: file.version, title: file.title, source: file.source,
      languagesOfOwnTitles: file.titleIsOurs, rules: rules, deductions: deductions)
  }

  private struct File: Decodable {
    let version: String, title: LocalizedText, source: LocalizedText, titleIsOurs: [String]
    let deductions: [String: [Int]], rules: [Entry]
  }

  /// A rule as it is written: judged here, or not applicable.
  private struct Entry: Decodable {
    let id: String, severity: Weight, title: LocalizedText
    let needs: ReadabilityEvidence.Reach?, judged: LocalizedText?
    let notApplicable: LocalizedText?, brokenBy: Clues?

    func rule() throws -> Rule {
      guard let level = Self.level(of: id) else {
        throw SchemaFault(description: "readability.yml: \(id) is no rule's number")
      }
      return Rule(
        id: id, level: level, weight: severity, title: title, judgement: try judgement())
    }

    private func judgement() throws -> Judgement {
      switch (notApplicable, judged, needs) {
      case (let reason?, nil, nil) where brokenBy == nil: .notApplicable(reason)
      case (nil, let how?, let reach?):
        .judged(how: how, reach: reach, brokenBy ?? Clues(setAside: [], changes: [], traits: []))
      default:
        throw SchemaFault(
          description: "readability.yml: \(id) is either judged by what it needs or not applicable")
      }
    }

    private static func level(of id: String) -> Int? {
      let parts = id.split(separator: "-", omittingEmptySubsequences: false)
      guard parts.count == 2, parts[0].first == "L", Int(parts[1]) != nil,
        let level = Int(parts[0].dropFirst())
      else { return nil }
      return levels.contains(level) ? level : nil
    }
  }
}

extension ReadabilityRules.Clues {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    setAside = try container.decodeIfPresent([String].self, forKey: .setAside) ?? []
    changes = try container.decodeIfPresent([String].self, forKey: .changes) ?? []
    traits = try container.decodeIfPresent([TableTrait].self, forKey: .traits) ?? []
  }

  private enum CodingKeys: String, CodingKey { case setAside, changes, traits }
}
