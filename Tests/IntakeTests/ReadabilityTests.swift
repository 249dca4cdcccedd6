import DelimitedText
import Exchange
import Foundation
import JapaneseText
import KankeiTestSupport
import Tables
import Testing

@testable import Intake

/// One table that keeps a rule of machine readability and one that breaks it.
struct RuleCase: CustomTestStringConvertible, Sendable {
  let rule: String
  let keeps: String
  let breaks: String
  /// Other rules that the second table cannot help breaking.
  var also: [String] = []
  /// Where the rule is broken first: a cell, else `line n` or `record n`.
  let at: String
  var dataset = DatasetID.participants
  var encoding = TextEncoding.utf8

  var testDescription: String { rule }
}

private let header = "市町村,実施日,取組,人数,居住地\n"
private let row = "062031,2024-04-05,training,3,13\n"
private let sound = header + row

private let cases: [RuleCase] = [
  RuleCase(
    rule: "L1-02", keeps: sound, breaks: sound + "施設,完成日,種別,金額,地区\n",
    also: ["L2-01", "L2-04", "L3-05", "L3-06"], at: "A3"),
  RuleCase(rule: "L1-03", keeps: sound, breaks: sound + ",,,,\n" + row, at: "line 3"),
  RuleCase(rule: "L1-03", keeps: sound, breaks: sound + header + row, at: "line 3"),
  RuleCase(
    rule: "L1-03", keeps: "市町村,実施日,取組,人数,居住地,備考\n062031,2024-04-05,training,3,13,\n",
    breaks: "市町村,実施日,取組,人数,居住地,\n062031,2024-04-05,training,3,13,\n", at: "record 1"),
  RuleCase(rule: "L1-04", keeps: sound, breaks: sound + "※速報値,,,,\n", at: "line 3"),
  RuleCase(
    rule: "L1-05", keeps: "市町村,実施日,取組,人数,居住地,備考\n062031,2024-04-05,training,3,13,晴\n",
    breaks: "市町村,実施日,取組,人数,居住地,\n062031,2024-04-05,training,3,13,晴\n", at: "record 1"),
  RuleCase(
    rule: "L1-06", keeps: sound, breaks: "市町村,実　施　日,取組,人数,居住地\n" + row, at: "B1"),
  RuleCase(
    rule: "L1-06", keeps: sound, breaks: header + "062031,2024-04-05, training,3,13\n",
    at: "record 2"),
  RuleCase(
    rule: "L1-07", keeps: sound, breaks: header + "062031,2024-04-05,training,12（3）,13\n",
    also: ["L2-01"], at: "D2"),
  RuleCase(
    rule: "L1-07", keeps: sound, breaks: header + "062031,2024-04-05,training,10～20,13\n", at: "D2"),
  RuleCase(
    rule: "L1-08", keeps: "No,市町村,実施日,取組,人数,居住地\n1," + row,
    breaks: "№,市町村,実施日,取組,人数,居住地\n1," + row, at: "record 1", encoding: .cp932),
  RuleCase(
    rule: "L1-09",
    keeps:
      "イベントID,市町村,名称,種類,開始日,参加者数,宿泊実人数\nE1,062031,会,exchange,2024-04-05,3,1\nE2,062031,会議,exchange,2024-04-06,3,0\n",
    breaks:
      "イベントID,市町村,名称,種類,開始日,参加者数,宿泊実人数\nE1,062031,会,exchange,2024-04-05,3,1\nE2,062031,会議,exchange,2024-04-06,3,\n",
    at: "record 3", dataset: .events),
  RuleCase(
    rule: "L1-14", keeps: "市町村,実施日,取組,人数,居住地,備考\n062031,2024-04-05,training,3,13,\"晴,暑い\"\n",
    breaks: "市町村,実施日,取組,人数,居住地,備考\n062031,2024-04-05,training,3,13,\"晴\n暑い\"\n", at: "A2"),
  RuleCase(
    rule: "L1-15", keeps: sound, breaks: header + "062031,2024-04-05,training,1,234,13\n",
    at: "F2"),
  RuleCase(
    rule: "L2-01", keeps: sound, breaks: header + "062031,2024-04-05,training,3人,13\n",
    at: "record 2"),
  RuleCase(
    rule: "L2-01", keeps: sound, breaks: header + "062031,2024-04-05,training,\"1,234\",13\n",
    at: "record 2"),
  RuleCase(
    rule: "L2-02", keeps: sound, breaks: sound + "062031,2024-04-06,training,3,\n", at: "E3"),
  RuleCase(
    rule: "L2-03", keeps: "市町村,実施日,取組,人数,居住地,備考\n062031,2024-04-05,training,3,13,晴\n",
    breaks: "市町村,実施日,取組,人数,居住地,備考,備考\n062031,2024-04-05,training,3,13,晴,暑い\n", at: "G1"),
  RuleCase(
    rule: "L2-04",
    keeps:
      "市町村,実施日,取組,人数,居住地,年代\n062031,2024-04-05,training,3,13,20代\n062031,2024-04-06,training,3,13,20代\n",
    breaks:
      "市町村,実施日,取組,人数,居住地,年代\n062031,2024-04-05,training,3,13,20代\n062031,2024-04-06,training,3,13,20歳代\n",
    at: "record 3"),
  RuleCase(
    rule: "L2-04", keeps: sound, breaks: header + "062031,2024-04-05,研集会,3,13\n", at: "C2"),
  RuleCase(
    rule: "L2-05", keeps: "市町村,実施日,取組,人数,居住地,年代\n062031,2024-04-05,training,3,13,20代\n",
    breaks: "市町村,実施日,取組,人数,居住地,年代\n062031,2024-04-05,training,3,13,その他（聞かず）\n",
    also: ["L2-04"], at: "F2"),
  RuleCase(rule: "L3-01", keeps: sound, breaks: "参加者の報告,,,,\n" + sound, at: "A2"),
  RuleCase(rule: "L3-01", keeps: sound, breaks: "\n" + sound, at: "A2"),
  RuleCase(
    rule: "L3-02", keeps: "市町村,実施日,取組,人数,居住地,年代\n062031,2024-04-05,training,3,13,20代\n",
    breaks: "市町村,実施日,取組,人数,居住地,年代\n062031,2024-04-05,training,3,13,9\n",
    also: ["L2-04"], at: "F2"),
  RuleCase(
    rule: "L3-03", keeps: sound, breaks: header + "062031,2024-04-05,training,◯,13\n",
    also: ["L2-01"], at: "D2"),
  RuleCase(
    rule: "L3-05", keeps: sound, breaks: header + "062031,令和6年4月5日,training,3,13\n",
    at: "record 2"),
  RuleCase(
    rule: "L3-05", keeps: sound,
    breaks: header + "062031,2024/4/5,training,3,13\n062031,2024年4月6日,training,3,13\n",
    at: "record 3"),
  RuleCase(
    rule: "L3-06", keeps: sound, breaks: header + "62031,2024-04-05,training,3,13\n", at: "record 2"
  ),
  RuleCase(
    rule: "L3-06", keeps: sound, breaks: header + "062031,2024-04-05,training,3,東狂都\n", at: "E2"),
  RuleCase(
    rule: "L3-08", keeps: "市町村,実施日,取組,人数,居住地,備考\n062031,2024-04-05,training,3,13,晴\n",
    breaks: "市町村,実施日,取組,人数,居住地,備考\n062031,2024-04-05,training,3,13,\u{FFFD}\n", at: "F2"),
  RuleCase(
    rule: "L3-09", keeps: sound,
    breaks: "市町村,取組,居住地,第1四半期,第2四半期\n062031,training,13,3,4\n", at: "D1"),
]

@Suite("Machine readability of a file")
struct ReadabilityTests {
  private let table: Table
  private let rules: ReadabilityRules

  init() throws {
    table = try Table.shared.get()
    rules = try Self.rules()
  }

  static func rules() throws -> ReadabilityRules {
    let file = repositoryRoot.appendingPathComponent("Schemas/readability.yml")
    return try ReadabilityRules(yaml: String(contentsOf: file, encoding: .utf8))
  }

  @Test(
    "a rule is kept by one table and broken by another, at the place that is told", arguments: cases
  )
  func judgesRule(_ rule: RuleCase) throws {
    let kept = try score(rule.keeps, rule)
    let broken = try score(rule.breaks, rule)
    #expect(kept.items(.broken).map(\.rule) == [])
    #expect(kept.items(.met).map(\.rule).contains(rule.rule))
    #expect(broken.items(.broken).map(\.rule) == ([rule.rule] + rule.also).sorted())
    let item = try #require(broken.items(.broken).first { $0.rule == rule.rule })
    #expect(described(item.first) == rule.at)
  }

  @Test("every rule that is judged has such a pair of tables, but for those of a test of their own")
  func everyRuleHasItsPair() {
    let tested = Set(cases.map(\.rule) + ["L1-01", "L3-04", "L3-07"])
    for rule in rules.rules {
      if case .notApplicable = rule.judgement {
        #expect(!tested.contains(rule.id))
      } else {
        #expect(tested.contains(rule.id), "\(rule.id)")
      }
    }
  }

  @Test(
    "a sound file meets every rule that applies, but for the one that needs last quarter's file")
  func soundFile() throws {
    let score = try score(sound)
    #expect(score.items(.notJudged).map(\.rule) == ["L3-07"])
    #expect(
      score.items(.notApplicable).map(\.rule) == ["L1-10", "L1-11", "L1-12", "L1-13", "L2-06"])
    #expect(score.levels == [100, 100, 100])
    #expect(score.total == 100)
    #expect(score.version == "2026-03-31")
  }

  @Test("L1-01 is broken by a file that is no table, and nothing else is said of it")
  func noTable() {
    var evidence = ReadabilityEvidence(reach: .file)
    evidence.note(.notATable, ReadabilityEvidence.Sighting())
    let score = rules.score(evidence, rule: rule)
    #expect(score.items(.broken).map(\.rule) == ["L1-01"])
    #expect(score.items(.met).isEmpty)
    #expect(score.levels == [0, nil, nil])
    #expect(score.total == 0)
  }

  @Test(
    "L3-04 is broken where neither schema nor label states a unit, and kept where the label does")
  func units() throws {
    let file = repositoryRoot.appendingPathComponent("Schemas/participants.schema.json")
    let text = try String(contentsOf: file, encoding: .utf8)
    let schema = try DatasetSchema(
      json: text.replacing("\"kankei:unit\": \"人\",", with: ""))
    let context = try IntakeContext(
      schemas: [schema], slot: table.context().slot, isRetroactive: false, project: table.project,
      profile: Profile(submitter: "062031"), areas: table.areas, catalogue: table.catalogue,
      vocabulary: table.vocabulary)
    let unstated = try score(Array(sound.utf8), in: context)
    let stated = try score(Array(sound.replacing("人数", with: "人数（人）").utf8), in: context)
    #expect(unstated.items(.broken).map(\.rule) == ["L3-04"])
    #expect(stated.items(.met).map(\.rule).contains("L3-04"))
  }

  @Test("L3-07 is judged only where there is a file to compare with")
  func history() throws {
    let source = try source(Array(sound.utf8))
    let report = try Intake.check(source, in: table.context()) { _ in }
    let schema = try table.context().schema
    let alone = try #require(ReadabilityEvidence(report, of: source, schema: schema))
    let compared = try #require(
      ReadabilityEvidence(report, of: source, schema: schema, knowsLastColumns: true))
    #expect(rules.score(alone, rule: rule).items(.notJudged).map(\.rule) == ["L3-07"])
    #expect(rules.score(compared, rule: rule).items(.notJudged).isEmpty)
  }

  @Test("a file in quarantine has no score")
  func quarantine() throws {
    let source = try source(Array("市町村,氏名,取組,人数,居住地\n062031,架空太郎,研修会,3,東京都\n".utf8))
    let report = try Intake.check(source, in: table.context()) { _ in }
    #expect(report.isQuarantined)
    let evidence = ReadabilityEvidence(report, of: source, schema: try table.context().schema)
    #expect(evidence == nil)
  }

  @Test("an inspection judges what the layout shows and leaves the cells unjudged")
  func inspection() throws {
    let sound = try inspected("品目,年月,数量\nりんご,2024-04,3\nなし,2024-05,4\n")
    #expect(
      sound.items(.met).map(\.rule) == [
        "L1-01", "L1-03", "L1-04", "L1-05", "L1-14", "L2-03", "L3-01",
      ])
    #expect(sound.items(.broken).isEmpty)
    let poor = try inspected("出荷の報告,,\n\n品目,年　月,\nりんご,2024-04,3\n,,\nなし,2024-05,4\n※速報,,\n")
    #expect(
      poor.items(.broken).map(\.rule) == ["L1-03", "L1-04", "L1-05", "L1-06", "L3-01"])
  }

  @Test("the same is said of a file however it is cut into blocks")
  func blocks() throws {
    let rows = (0..<300).map { "062031,2024-04-05,training,3,13,\"晴\n\($0)\"\n" }.joined()
    let text = "市町村,実施日,取組,人数,居住地,備考\n" + rows
    let context = try table.context()
    let source = try source(Array(text.utf8))
    let once = try Intake.check(source, in: context) { _ in }
    let cut = try Intake.check(source, in: context, batchCapacity: 7) { _ in }
    #expect(once.layout.traits[.recordOverLines]?.count == 300)
    #expect(
      ReadabilityEvidence(once, of: source, schema: context.schema)
        == ReadabilityEvidence(cut, of: source, schema: context.schema))
  }

  @Test("clues of the rules are reasons, traits and ids that the reader knows")
  func cluesAreKnown() {
    let reasons = Set(Layout.SetAside.Reason.allCases.map(\.rawValue))
    var traits: Set<TableTrait> = []
    for rule in rules.rules {
      guard case .judged(_, _, let clues) = rule.judgement else { continue }
      for reason in clues.setAside { #expect(reasons.contains(reason), "\(reason)") }
      traits.formUnion(clues.traits)
    }
    #expect(traits == Set(TableTrait.allCases))
  }

  // MARK: Helpers

  private func rule(_ code: FindingCode) -> String? { table.catalogue.entries[code]?.rule }

  private func source(_ bytes: [UInt8]) throws -> SourceFile {
    try SourceFile.open(bytes: bytes, name: "test.csv", options: ReadOptions())
  }

  private func score(_ text: String, _ rule: RuleCase) throws -> ReadabilityScore {
    let bytes = rule.encoding == .cp932 ? try #require(CP932.encode(text)) : Array(text.utf8)
    return try score(bytes, in: table.context(rule.dataset))
  }

  private func score(_ text: String) throws -> ReadabilityScore {
    try score(Array(text.utf8), in: table.context())
  }

  private func score(_ bytes: [UInt8], in context: IntakeContext) throws -> ReadabilityScore {
    let source = try source(bytes)
    let report = try Intake.check(source, in: context) { _ in }
    let evidence = ReadabilityEvidence(report, of: source, schema: context.schema)
    return rules.score(try #require(evidence), rule: rule)
  }

  private func inspected(_ text: String) throws -> ReadabilityScore {
    let source = try source(Array(text.utf8))
    let inspection = try Intake.inspect(
      source, schemas: table.schemas, profile: nil, vocabulary: table.vocabulary)
    return rules.score(ReadabilityEvidence(inspection, of: source), rule: rule)
  }

  private func described(_ place: Finding.Place?) -> String {
    guard let place else { return "nowhere" }
    if let cell = place.cell { return cell }
    if let excelRow = place.excelRow, place.column == nil { return "A\(excelRow)" }
    return place.line.map { "line \($0)" } ?? place.record.map { "record \($0)" } ?? "file"
  }
}
