import Foundation
import KankeiTestSupport
import Testing

@testable import Exchange

@Suite("Rules of machine readability and their points")
struct ReadabilityRulesTests {
  private static func text(_ name: String) throws -> String {
    try String(
      contentsOf: repositoryRoot.appendingPathComponent("Schemas/\(name)"), encoding: .utf8)
  }

  @Test("the rules are the thirty that were published: fifteen, six and nine")
  func thirtyRules() throws {
    let rules = try ReadabilityRules(yaml: Self.text("readability.yml"))
    let numbers = [(1, 15), (2, 6), (3, 9)].flatMap { level, count in
      (1...count).map { "L\(level)-" + ($0 < 10 ? "0\($0)" : "\($0)") }
    }
    #expect(rules.rules.map(\.id) == numbers)
    #expect(rules.version == "2026-03-31")
    #expect(rules.languagesOfOwnTitles == ["en"])
  }

  @Test("every rule that a finding names is a rule that is judged")
  func findingsNameRules() throws {
    let rules = try ReadabilityRules(yaml: Self.text("readability.yml"))
    let judged = rules.rules.filter { rule in
      if case .judged = rule.judgement { true } else { false }
    }
    let ids = Set(judged.map(\.id))
    let named = try FindingGuide(yaml: Self.text("findings.yml")).catalogue.entries.values
      .compactMap(\.rule)
    #expect(named.count > 20)
    for rule in named { #expect(ids.contains(rule), "\(rule)") }
  }

  private static let small = """
    version: "2026-03-31"
    title: {ja: 規則, en: Rules}
    source: {ja: 出典, en: Source}
    titleIsOurs: [en]
    deductions: {critical: [10, 40, 15], major: [5, 30, 10]}
    rules:
      - {id: L1-01, severity: critical, title: {ja: 一, en: One}, needs: layout, judged: {ja: 見る, en: Seen},
         brokenBy: {traits: [blank-column], setAside: [blank]}}
      - {id: L1-02, severity: major, title: {ja: 二, en: Two}, needs: cells, judged: {ja: 見る, en: Seen},
         brokenBy: {changes: ["*.trim"]}}
      - {id: L2-01, severity: fatal, title: {ja: 三, en: Three}, needs: cells, judged: {ja: 見る, en: Seen}}
      - {id: L2-02, severity: major, title: {ja: 四, en: Four}, notApplicable: {ja: 表でない, en: No sheet}}
      - {id: L3-01, severity: critical, title: {ja: 五, en: Five}, needs: history, judged: {ja: 見る, en: Seen}}
    """

  private func score(
    _ reach: ReadabilityEvidence.Reach, _ note: (inout ReadabilityEvidence) -> Void = { _ in }
  ) throws -> ReadabilityScore {
    var evidence = ReadabilityEvidence(reach: reach)
    note(&evidence)
    return try ReadabilityRules(yaml: Self.small).score(evidence) {
      $0 == .notANumber ? "L2-01" : nil
    }
  }

  @Test(
    "broken rules take their points, a fatal one the whole level; the total is the mean, halves up")
  func points() throws {
    let sound = try score(.cells)
    #expect(sound.levels == [100, 100, nil])
    #expect(sound.total == 100)
    let poor = try score(.cells) { evidence in
      evidence.note(.blankColumn, .init(first: .init(column: 3)))
      evidence.note(setAside: "blank", .init(count: 2, first: .init(record: 9)))
      evidence.note(change: "count.trim", .init(count: 4, first: .init(record: 5)))
    }
    #expect(poor.levels == [85, 100, nil])
    #expect(poor.total == 93)
    #expect(poor.items[0].count == 3)
    #expect(poor.items[0].first == Finding.Place(column: 3))
    #expect(poor.items[1].count == 4)
    let fatal = try score(.cells) { $0.note(.notANumber, .init(count: 7)) }
    #expect(fatal.levels == [100, 0, nil])
    #expect(fatal.mark.broken == ["L2-01"])
    #expect(fatal.mark.total == 50)
  }

  @Test(
    "what was not looked at is not judged and counts neither way, unless it is seen to be broken")
  func reach() throws {
    let layout = try score(.layout)
    #expect(layout.items(.met).map(\.rule) == ["L1-01"])
    #expect(layout.items(.notJudged).map(\.rule) == ["L1-02", "L2-01", "L3-01"])
    #expect(layout.items(.notApplicable).map(\.rule) == ["L2-02"])
    #expect(layout.levels == [100, nil, nil])
    let seen = try score(.layout) { $0.note(.notANumber, .init()) }
    #expect(seen.levels == [100, 0, nil])
    #expect(try score(.history).items(.notJudged).isEmpty)
  }

  @Test(
    "a file that contradicts itself is refused",
    arguments: [
      ("id: L1-02", "id: L1-01"), ("id: L2-02", "id: L4-01"), ("id: L2-02", "id: L2"),
      ("critical: [10, 40, 15]", "critical: [10, 40]"),
      ("major: [5, 30, 10]", "fatal: [5, 30, 10]"),
      ("[blank-column]", "[no-such-trait]"), ("needs: history, ", ""),
      ("notApplicable:", "needs: cells, notApplicable:"),
    ])
  func refuses(written: String, instead: String) throws {
    let text = Self.small.replacing(written, with: instead)
    #expect(text != Self.small)
    #expect(throws: SettingsFaults.self) { try ReadabilityRules(yaml: text) }
  }
}
