import Foundation
import JapaneseText
import KankeiTestSupport
import Testing

@testable import Exchange

@Suite("Waivers")
struct WaiverTests {
  private static let whole = """
    waivers:
      - code: date-outside-quarter
        submitter: "062031"
        dataset: participants
        quarter: FY2024Q1
        field: held_on
        text: 2024/7/1
        reason: 年度当初の行事を合わせて報告
        name: 県 地域振興課
        expires: 2027-03-31

    """

  @Test("reads every key, quoted or not")
  func reads() throws {
    let list = try WaiverList(yaml: Self.whole)
    let entry = try #require(list.entries.first)
    #expect(list.entries.count == 1)
    #expect(entry.code == .dateOutsideQuarter)
    #expect(entry.submitter == "062031")
    #expect(entry.dataset == .participants)
    #expect(entry.quarter?.code == "FY2024Q1")
    #expect(entry.field == "held_on")
    #expect(entry.text == "2024/7/1")
    #expect(entry.waiver.reason == "年度当初の行事を合わせて報告")
    #expect(entry.waiver.name == "県 地域振興課")
    #expect(entry.waiver.expires.iso == "2027-03-31")
  }

  @Test("a file without entries waives nothing", arguments: ["waivers: []\n", "waivers:\n"])
  func empty(yaml: String) throws {
    #expect(try WaiverList(yaml: yaml).entries.isEmpty)
  }

  @Test(
    "a fault names the line, the key and what is wrong with it",
    arguments: [
      (
        "code: date-outside-quarter", "code: no-such-thing", "code",
        .value("no-such-thing", allowed: []), 2
      ),
      ("    reason: 年度当初の行事を合わせて報告\n", "", "reason", .missing, 2),
      ("name: 県 地域振興課", "name: \" \"", "name", .missing, 9),
      ("2027-03-31", "2027-02-30", "expires", .unreadable("2027-02-30", example: "2027-03-31"), 10),
      (
        "quarter: FY2024Q1", "quarter: R6Q1", "quarter", .unreadable("R6Q1", example: "FY2024Q1"), 5
      ),
      (
        "dataset: participants", "dataset: people", "dataset",
        .value("people", allowed: ["participants", "matches", "migrations", "events"]), 4
      ),
    ] as [(String, String, String, SettingsFault.Problem, Int)])
  func faults(
    part: String, change: String, key: String, problem: SettingsFault.Problem, line: Int
  ) throws {
    let yaml = Self.whole.replacing(part, with: change)
    #expect(yaml != Self.whole)
    let faults = #expect(throws: SettingsFaults.self) { try WaiverList(yaml: yaml) }
    #expect(
      faults?.faults == [SettingsFault(problem, line: line, path: "waivers[1].\(key)")])
  }

  @Test("all faults of a file are told at once")
  func allFaults() {
    let yaml = Self.whole.replacing("submitter:", with: "submiter:")
      .replacing("FY2024Q1", with: "R6Q1")
    let faults = #expect(throws: SettingsFaults.self) { try WaiverList(yaml: yaml) }
    #expect(faults?.faults.map(\.path) == ["waivers[1].submiter", "waivers[1].quarter"])
  }

  @Test("a finding is meant where all that the entry names agrees, until its last day")
  func verdicts() throws {
    let list = try WaiverList(yaml: Self.whole)
    let slot = try slot("062031")
    let finding = Finding(
      code: .dateOutsideQuarter, severity: .error, place: .init(record: 2, field: "held_on"),
      raw: "2024/7/1")
    let waiver = try #require(list.entries.first).waiver
    func verdict(on iso: String, of finding: Finding) throws -> SlotWaivers.Verdict {
      let day = try #require(CivilDate(iso: iso))
      return list.waivers(for: slot, receivedOn: day).verdict(on: finding)
    }
    #expect(try verdict(on: "2027-03-31", of: finding) == .waived(waiver))
    #expect(try verdict(on: "2027-04-01", of: finding) == .expired(list.entries[0]))
    let other = Finding(
      code: .dateOutsideQuarter, severity: .error, place: .init(record: 2, field: "held_on"),
      raw: "2024/7/2")
    #expect(try verdict(on: "2027-03-31", of: other) == .untouched)
    let day = try #require(CivilDate(iso: "2027-03-31"))
    #expect(
      list.waivers(for: try self.slot("062049"), receivedOn: day).verdict(on: finding)
        == .untouched)
  }

  @Test(
    "what the catalogue, the schemas and the project do not know, or what must be mended, is a fault",
    arguments: [
      ("code: date-outside-quarter", "code: not-a-date", ".code"),
      ("\"062031\"", "\"999999\"", ".submitter"), ("held_on", "heldon", ".field"),
      ("field: held_on", "field: moved_on", ".field"),
    ])
  func unfit(part: String, change: String, words: String) throws {
    let list = try WaiverList(yaml: Self.whole.replacing(part, with: change))
    let faults = #expect(throws: SettingsFaults.self) { try check(list) }
    #expect(faults?.faults.map(\.path) == ["waivers[1]" + words])
  }

  @Test("an entry that speaks of what there is passes")
  func fit() throws {
    let list = try WaiverList(yaml: Self.whole)
    #expect(throws: Never.self) { try check(list) }
  }

  private func slot(_ submitter: String) throws -> Slot {
    Slot(
      submitter: submitter, dataset: .participants,
      quarter: try #require(FiscalQuarter(code: "FY2024Q1")))
  }

  private func check(_ list: WaiverList) throws {
    func text(_ path: String) throws -> String {
      try String(contentsOf: repositoryRoot.appendingPathComponent(path), encoding: .utf8)
    }
    try list.check(
      against: FindingGuide(yaml: text("Schemas/findings.yml")).catalogue,
      DatasetID.allCases.map {
        try DatasetSchema(json: text("Schemas/\($0.rawValue).schema.json"))
      },
      Project(yaml: text("SampleData/yamagata/project.yml")))
  }
}
