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
      ("code: \"060003\"", "code: \"06000\"", "06000"),
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
        """, years: [2024, 2025, 2026].map(FiscalYear.init))
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
      try KPI.list(yaml: yaml, years: [2024, 2025].map(FiscalYear.init))
    }
  }

  private func sample(_ name: String) throws -> String {
    let folder = repositoryRoot.appendingPathComponent("SampleData/yamagata")
    return try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
  }
}
