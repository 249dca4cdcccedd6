extension ReadabilityRules {
  /// Judges a file: per rule, per level, and as one number.
  ///
  /// A level loses a fixed number of points for each broken rule, all of them for a fatal one; rules that were
  /// not judged count neither way (https://github.com/digital-go-jp/machine_readability_rule, scoring.md).
  ///
  /// - Parameter rule: the rule that a finding breaks, as `findings.yml` has it.
  package func score(
    _ evidence: ReadabilityEvidence, rule: (FindingCode) -> String?
  ) -> ReadabilityScore {
    var byRule: [String: ReadabilityEvidence.Sighting] = [:]
    for (code, sighting) in evidence.findings.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      if let id = rule(code) { byRule.merge(sighting, at: id) }
    }
    let items = rules.map { item(of: $0, evidence, told: byRule[$0.id]) }
    return ReadabilityScore(
      version: version, items: items, levels: Self.levels.map { score(ofLevel: $0, items) })
  }

  private func item(
    of rule: Rule, _ evidence: ReadabilityEvidence, told: ReadabilityEvidence.Sighting?
  ) -> ReadabilityScore.Item {
    func item(
      _ verdict: ReadabilityScore.Verdict, _ seen: ReadabilityEvidence.Sighting? = nil
    ) -> ReadabilityScore.Item {
      ReadabilityScore.Item(
        rule: rule.id, level: rule.level, title: rule.title, verdict: verdict,
        count: seen?.count ?? 0, first: seen?.first)
    }
    guard case .judged(_, let reach, let clues) = rule.judgement else {
      return item(.notApplicable)
    }
    if let seen = evidence.sighting(of: clues, beside: told) { return item(.broken, seen) }
    return item(evidence.reach >= reach ? .met : .notJudged)
  }

  private func score(ofLevel level: Int, _ items: [ReadabilityScore.Item]) -> Int? {
    var score: Int?
    for (rule, item) in zip(rules, items) where rule.level == level {
      switch item.verdict {
      case .met: score = score ?? 100
      case .broken: score = max(0, (score ?? 100) - (deduction(of: rule) ?? 100))
      case .notApplicable, .notJudged: continue
      }
    }
    return score
  }
}

extension ReadabilityEvidence {
  /// All that breaks a rule as one sighting; nil where nothing does.
  fileprivate func sighting(
    of clues: ReadabilityRules.Clues, beside told: Sighting?
  ) -> Sighting? {
    let changed = changes.filter { rule, _ in clues.changes.contains { $0.covers(rule) } }
      .sorted { $0.key < $1.key }.map(\.value)
    let seen =
      [told].compactMap(\.self) + clues.setAside.compactMap { setAside[$0] } + changed
      + clues.traits.compactMap { traits[$0] }
    guard var all = seen.first else { return nil }
    for other in seen.dropFirst() { all.merge(other) }
    return all
  }
}

extension String {
  /// Whether an id of `readability.yml` stands for a change's rule: itself, or every one with its end.
  fileprivate func covers(_ rule: String) -> Bool {
    hasPrefix("*.") ? rule.hasSuffix(dropFirst()) : self == rule
  }
}
