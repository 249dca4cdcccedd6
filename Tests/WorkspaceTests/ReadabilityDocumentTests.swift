import Foundation
import KankeiTestSupport
import Testing

@testable import Exchange

/// `docs/readability.md` is made of the data by which files are judged, so it cannot say anything else.
@Suite("docs/readability.md")
struct ReadabilityDocumentTests {
  @Test("says what the rules and findings say")
  func isCurrent() throws {
    try assertSnapshot(
      try document(), matches: repositoryRoot.appendingPathComponent("docs/readability.md"))
  }

  private func document() throws -> String {
    let rules = try ReadabilityRules(yaml: schemaFile("readability.yml"))
    let catalogue = try FindingGuide(yaml: schemaFile("findings.yml")).catalogue
    var lines = Self.head(of: rules)
    for level in ReadabilityRules.levels {
      lines += ["", "## 段階 \(level) / Level \(level)", ""]
      lines += [
        "| 規則 / rule | 満たさないとき / when broken | ここでの判定 / how it is judged here | 検出事項 / findings |"
      ]
      lines += ["| --- | --- | --- | --- |"]
      lines += rules.rules.filter { $0.level == level }.map { row(of: $0, rules, catalogue) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func head(of rules: ReadabilityRules) -> [String] {
    let applying = rules.rules.count { rule in
      if case .judged = rule.judgement { true } else { false }
    }
    return [
      "# 機械可読性の得点 / The score of machine readability",
      "",
      "Generated from `Schemas/readability.yml` and `Schemas/findings.yml` by `make golden`; do not edit.",
      "",
      "\(rules.title.ja)（\(rules.version) 版、\(rules.rules.count) 規則）のうち、CSV に当てはまるのは \(applying) 規則です。",
      "各段階は 100 点から減点し、fatal の規則を満たさないとその段階は 0 点です。全体の得点は、判定した段階の平均（四捨五入）です。",
      "得点は受理するかどうかには関わりません。`kankei inspect` は値を読まないので、見出しと行から分かる規則だけを判定します。",
      "",
      "\(rules.title.en), \(rules.version): \(rules.rules.count) rules, of which \(applying) apply to CSV. Each level begins at",
      "100 points and loses those of its broken rules, all of them for a fatal one; the whole is the mean of the levels that were",
      "judged, halves rounded up. It decides nothing about acceptance. `kankei inspect` reads no values and judges only what header",
      "and rows show. Titles in \(rules.languagesOfOwnTitles.joined(separator: ", ")) are ours.",
      "",
      rules.source.ja,
      "",
      rules.source.en,
    ]
  }

  private func row(
    of rule: ReadabilityRules.Rule, _ rules: ReadabilityRules, _ catalogue: FindingCatalogue
  ) -> String {
    let points = rules.deduction(of: rule).map { "−\($0)" } ?? "0"
    let codes = catalogue.entries.values.filter { $0.rule == rule.id }.map(\.code.rawValue).sorted()
    var cells = ["**\(rule.id)** \(rule.title.ja)<br>\(rule.title.en)"]
    switch rule.judgement {
    case .notApplicable(let reason):
      cells += ["–", "対象外：\(reason.ja)<br>Not applicable: \(reason.en)", "–"]
    case .judged(let how, let reach, _):
      cells += [
        "\(rule.weight.rawValue) \(points)",
        "\(how.ja)\(reach == .layout || reach == .file ? "（inspect も）" : "")<br>\(how.en)",
        codes.map { "`\($0)`" }.joined(separator: ", "),
      ]
    }
    return "| " + cells.joined(separator: " | ") + " |"
  }

  private func schemaFile(_ name: String) throws -> String {
    try String(
      contentsOf: repositoryRoot.appendingPathComponent("Schemas/\(name)"), encoding: .utf8)
  }
}
