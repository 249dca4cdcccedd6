extension ReadabilityRules {
  /// - Throws: `SettingsFaults`, also where the file contradicts itself.
  package init(yaml: String) throws(SettingsFaults) {
    var text = try SettingsText(yaml)
    let file = try text.decode(File.self)
    file.checkDeductions(telling: &text)
    text.tellRepeats(of: file.rules.map(\.id), in: "rules", at: "id")
    let rules = file.rules.enumerated().compactMap { index, entry in
      entry.rule(at: ["rules", index], telling: &text)
    }
    try text.finish()
    self.init(
      version: file.version, title: file.title, source: file.source,
      languagesOfOwnTitles: file.titleIsOurs, rules: rules, deductions: file.deductions)
  }

  private struct File: Decodable {
    let version: String, title: LocalizedText, source: LocalizedText, titleIsOurs: [String]
    let deductions: [Weight: [Int]], rules: [Entry]

    /// Points for each level, of every weight that a rule has.
    func checkDeductions(telling text: inout SettingsText) {
      for (weight, points) in deductions {
        let place: [any SettingsKey] = ["deductions", weight.rawValue]
        if weight == .fatal { text.tell(.unknownKey(allowed: Self.weights), at: place) }
        if points.count != levels.count {
          text.tell(.itemCount(points.count, expected: levels.count), at: place)
        }
        for (index, number) in points.enumerated() where !(0...100).contains(number) {
          text.tell(.outside("\(number)", 0...100), at: place + [index])
        }
      }
      for weight in Set(rules.map(\.severity)) where weight != .fatal && deductions[weight] == nil {
        text.tell(.missing, at: ["deductions", weight.rawValue])
      }
    }

    private static let weights = Weight.allCases.filter { $0 != .fatal }.map(\.rawValue)
  }

  /// A rule as it is written: judged here, or not applicable.
  private struct Entry: Decodable {
    let id: String, severity: Weight, title: LocalizedText
    let needs: ReadabilityEvidence.Reach?, judged: LocalizedText?
    let notApplicable: LocalizedText?, brokenBy: Clues?

    /// Nil where anything was told.
    func rule(at place: [any SettingsKey], telling text: inout SettingsText) -> Rule? {
      let level = Self.level(of: id)
      if level == nil { text.tell(.unreadable(id, example: "L2-01"), at: place + ["id"]) }
      guard let judgement = judgement(at: place, telling: &text), let level else { return nil }
      return Rule(id: id, level: level, weight: severity, title: title, judgement: judgement)
    }

    private func judgement(
      at place: [any SettingsKey], telling text: inout SettingsText
    ) -> Judgement? {
      guard let notApplicable else {
        if judged == nil { text.tell(.missing, at: place + ["judged"]) }
        if needs == nil { text.tell(.missing, at: place + ["needs"]) }
        guard let judged, let needs else { return nil }
        return .judged(
          how: judged, reach: needs, brokenBy ?? Clues(setAside: [], changes: [], traits: []))
      }
      let needless = [
        "judged": judged != nil, "needs": needs != nil, "brokenBy": brokenBy != nil,
      ]
      for key in needless.filter(\.value).keys.sorted() {
        text.tell(.needless(key, beside: "notApplicable"), at: place + [key])
      }
      return .notApplicable(notApplicable)
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
