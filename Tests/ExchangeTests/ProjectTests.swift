import Exchange
import Foundation
import JapaneseText
import KankeiTestSupport
import Testing

@Suite("project.yml and kpis.yml")
struct ProjectTests {
  private let minimal = """
    id: p
    title: {ja: 事業, en: Project}
    plan: {first: 2024, last: 2026}
    lead: {code: "060003", name: 山形県}
    members: [{code: "062031", name: 鶴岡市}]
    programmes: [{code: a, id: 1, title: {ja: あ, en: A}, members: ["062031"]}]
    submitters: [{code: "062031", name: 鶴岡市, datasets: [participants], ids: {participant_key: project}}]
    deadline: {days_after_quarter: 30}
    """

  @Test("a minimal project is read")
  func readsMinimalProject() throws {
    let project = try Project(yaml: minimal)
    #expect(project.prefectureNumber == 6)
    #expect(project.submitters[0].scheme(of: "participant_key") == .project)
    #expect(project.submitters[0].scheme(of: "event_id") == .own)
    let quarter = try #require(FiscalQuarter(code: "FY2024Q1"))
    #expect(project.dueDay(of: quarter).iso == "2024-07-30")
  }

  @Test(
    "a project whose parts do not fit is refused with the place named",
    arguments: [
      ("datasets: [participants]", "datasets: [people]", "people"),
      ("members: [\"062031\"]", "members: [\"062049\"]", "062049"),
      ("first: 2024", "first: 2027", "plan.last"),
      ("code: \"062031\", name: 鶴岡市, datasets", "code: \"062081\", name: 村山市, datasets", "062081"),
      ("deadline: {days_after_quarter: 30}", "", "deadline"),
      ("days_after_quarter: 30", "days_after_quarter: 9223372036854775807", "days_after_quarter"),
      ("last: 2026", "last: 9223372036854775807", "plan"),
      ("code: a, id: 1", "code: a, id: 0", "programmes[1].id"),
      ("code: a, id: 1", "code: a, id: -1", "programmes[1].id"),
      ("code: a, id: 1", "code: a, id: 2147483648", "programmes[1].id"),
      ("code: \"060003\"", "code: \"06000\"", "06000"),
      ("participant_key: project", "participant_no: project", "participant_no"),
      ("participant_key: project", "participant_key: quarter", "participant_key"),
    ])
  func refusesContradictions(old: String, new: String, named: String) {
    let error = #expect(throws: (any Error).self) {
      try Project(yaml: minimal.replacing(old, with: new))
    }
    #expect("\(error.map { "\($0)" } ?? "")".contains(named))
  }

  @Test("the sample's budget of 令和6年度 and of the whole plan is the published one, in thousand yen")
  func sampleBudgetAddsUp() throws {
    let project = try Project(yaml: try sample("project.yml"))
    let firstYear = project.budget.compactMap { $0.plan[FiscalYear(2024)] }
    #expect(firstYear == [43_091, 18_832, 59_445, 18_973, 3_500])
    #expect(firstYear.reduce(0, +) == 143_841)
    #expect(project.budget.flatMap { $0.plan.values }.reduce(0, +) == 444_226)
  }

  @Test("the sample's members take part in fifteen programme cells")
  func sampleMatrixHasFifteenCells() throws {
    let project = try Project(yaml: try sample("project.yml"))
    #expect(project.programmes.map(\.members.count).reduce(0, +) == 15)
    #expect(project.members.count == 6)
  }

  @Test(
    "a plan gives the same target in each of its three forms",
    arguments: [
      "{form: increments, values: {2024: 10, 2025: -2, 2026: 0}}",
      "{form: cumulative, values: {2024: 10, 2025: 8, 2026: 8}}",
      "{form: level, values: {2024: 110, 2025: 108, 2026: 108}}",
    ])
  func planFormsAgree(plan: String) throws {
    let kpis = try KPI.list(
      yaml: """
        kpis:
          - {id: K, indicator: i, title: {ja: あ, en: A}, basis: annual, base: {value: 100}, plan: \(plan)}
        """, years: 2024...2026)
    #expect([2024, 2025, 2026].map { kpis[0].target(in: FiscalYear($0)) } == [110, 108, 108])
    #expect(kpis[0].target(in: FiscalYear(2027)) == nil)
  }

  @Test(
    "a KPI without a value for a year of the plan is refused, for its later targets would be wrong")
  func refusesGapsInPlan() {
    let yaml = """
      kpis:
        - {id: K, indicator: i, title: {ja: あ, en: A}, basis: annual, base: {value: 1}, plan: {form: increments, values: {2025: 1}}}
      """
    #expect(throws: SettingsFaults.self) {
      try KPI.list(yaml: yaml, years: 2024...2025)
    }
  }

  @Test("what a project says of members, years and money is held against itself, all of it at once")
  func contradictions() {
    let error = #expect(throws: SettingsFaults.self) {
      try Project(
        yaml: """
          id: p
          title: {ja: 事業, en: Project, training}
          plan: {first: 2024, last: 2026}
          lead: {code: "060003", name: 山形県}
          members:
            - {code: "062031", name: 鶴岡市}
            - {code: "062031", name: 酒田市}
            - {code: "062065", name: 鶴岡市}
          programmes: []
          budget:
            - {id: L1, title: {ja: あ, en: A}, programmes: [training], plan: {2023: 1}, executed: {2024: 2,800}}
          submitters: [{code: "069999", name: 誰か, datasets: [event]}]
          deadlnes: {days_after_quarter: 30}
          deadline: {days_after_quarter: 400}
          """)
    }
    #expect(
      error?.faults == [
        SettingsFault(.unknownKey(allowed: ["ja", "en"]), line: 2, path: "title.training"),
        SettingsFault(.repeated("062031"), line: 7, path: "members[2].code"),
        SettingsFault(.repeated("鶴岡市"), line: 8, path: "members[3].name"),
        SettingsFault(
          .shape(.blank, expected: .wholeNumber), line: 11, path: "budget[1].executed.800"),
        SettingsFault(.value("training", allowed: []), line: 11, path: "budget[1].programmes[1]"),
        SettingsFault(.outside("2023", 2024...2026), line: 11, path: "budget[1].plan.2023"),
        SettingsFault(
          .value("event", allowed: DatasetID.allCases.map(\.rawValue)), line: 12,
          path: "submitters[1].datasets[1]"),
        SettingsFault(
          .value("069999", allowed: ["060003", "062031", "062031", "062065"]), line: 12,
          path: "submitters[1].code"),
        SettingsFault(
          .unknownKey(allowed: [
            "id", "notice", "title", "plan", "lead", "members", "programmes", "budget",
            "submitters", "deadline",
          ]), line: 13, path: "deadlnes"),
        SettingsFault(.outside("400", 0...366), line: 14, path: "deadline.days_after_quarter"),
      ])
  }

  @Test("a KPI of an indicator that there is not, and years beyond the plan, are told")
  func strangersInKPIs() {
    let error = #expect(throws: SettingsFaults.self) {
      try KPI.list(
        yaml: """
          kpis:
            - id: K
              indicator: matches
              title: {ja: あ, en: A}
              basis: annual
              base: {value: "2,800", as_of: 23}
              plan: {form: level, values: {2024: 1, 2025: 1, 2030: 1}}
          """, years: 2024...2025, indicators: ["migrants"])
    }
    #expect(
      error?.faults == [
        SettingsFault(.value("matches", allowed: ["migrants"]), line: 3, path: "kpis[1].indicator"),
        SettingsFault(
          .shape(.text("2,800"), expected: .number), line: 6, path: "kpis[1].base.value"),
        SettingsFault(.outside("23", 1868...2867), line: 6, path: "kpis[1].base.as_of"),
        SettingsFault(.outside("2030", 2024...2025), line: 7, path: "kpis[1].plan.values.2030"),
      ])
  }

  private func sample(_ name: String) throws -> String {
    let folder = repositoryRoot.appendingPathComponent("SampleData/yamagata")
    return try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
  }

  @Test("a cumulative KPI of what does not add up over years is refused")
  func cumulativeRatio() {
    let yaml = """
      kpis:
        - id: K
          indicator: share
          title: {ja: 割合, en: Share}
          basis: cumulative
          base: {value: 20}
          plan: {form: level, values: {2024: 30}}
      """
    let faults = #expect(throws: SettingsFaults.self) {
      try KPI.list(yaml: yaml, indicators: ["share"], single: ["share"])
    }
    #expect(faults?.faults.map(\.path) == ["kpis[1].basis"])
    #expect((try? KPI.list(yaml: yaml, indicators: ["share"]))?.count == 1)
  }
}
