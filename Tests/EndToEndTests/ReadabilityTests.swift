import Foundation
import KankeiTestSupport
import Testing

/// The score as the person and the program get it.
@Suite("Machine readability in the answers of the program")
struct ReadabilityTests {
  private static let file = "inbox/FY2024Q1/062065/participants.1.csv"

  private struct Report: Decodable {
    struct Task: Decodable { let readability: Readability }
    struct Readability: Decodable {
      struct Broken: Decodable { let rule: String, count: Int }
      let rules: String, score: Int, levels: [Int?], broken: [Broken], met: [String]
      let notApplicable: [String], notJudged: [String]
    }
    let tasks: [Task]
  }

  @Test("check gives it in words and as JSON, the same in both, with every rule in one place")
  func checks() throws {
    // A ledger that lies in the sample's own folder would know the last columns.
    let (said, json) = try withTemporaryFolder { parent in
      let folder = try SampleProject(in: parent).folder
      return (
        try BuiltBinary.kankei.run(["check", Self.file], folder: folder),
        try BuiltBinary.kankei.run(["check", Self.file, "--json"], folder: folder)
      )
    }
    let report = try JSONDecoder().decode(Report.self, from: Data(json.text.utf8))
    let score = try #require(report.tasks.first).readability
    #expect(score.rules == "2026-03-31")
    #expect(score.levels == [95, 0, 90])
    #expect(score.score == 62)
    #expect(score.broken.map(\.rule) == ["L1-04", "L2-01", "L3-05"])
    #expect(
      score.met.count + score.broken.count + score.notApplicable.count + score.notJudged.count == 30
    )
    let line = said.text.split(separator: "\n").first { $0.hasPrefix("機械可読性 ") }
    #expect(
      line == "機械可読性 62/100（段階別 95・0・90、規則 2026-03-31、満たす 21・満たさない 3・対象外 5・判定せず 1）")
    #expect(said.text.contains("  L2-01 数値データは数値属性とし、文字列を含まないこと（\(score.broken[1].count) か所"))
  }
}
