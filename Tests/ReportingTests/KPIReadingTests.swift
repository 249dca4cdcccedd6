import Exchange
import Testing

@testable import Reporting

@Suite("How KPIs are read")
struct KPIReadingTests {
  private func text(_ path: String, of world: ReportWorld) throws -> String {
    let file = try Reports.render(world.input()).first { $0.path == path }
    return String(decoding: try #require(file).bytes, as: UTF8.self)
  }

  /// One KPI of guest nights, of which less is better; 乙 alone sends events.
  private func falling(nights: String, target: Int) throws -> ReportWorld {
    let project = Fixture.project.replacing(
      "datasets: [participants, events]", with: "datasets: [events]"
    )
    .replacing("datasets: [participants]", with: "datasets: []")
    var world = try ReportWorld(
      project: project,
      kpis: """
        kpis:
          - id: KPI-09
            indicator: guest-nights
            title: {ja: 延べ人泊, en: Guest nights}
            basis: annual
            base: {value: 1000, as_of: 2023}
            plan: {form: level, values: {2024: \(target)}}
        """, now: "2025-05-10", decreasing: ["guest-nights"])
    for quarter in FiscalYear(2024).quarters {
      try world.receive(
        "\(quarter.code)-062031-events-1", on: "2025-05-01",
        rows: [
          [
            "event_id": quarter.code, "municipality": "062031",
            "starts_on": CivilDay.text(in: quarter), "attendees": "9", "guest_nights": nights,
          ]
        ])
    }
    return world
  }

  @Test("a KPI that is to fall is reached at or below its target, in words, bars and notes")
  func fallingReached() throws {
    let world = try falling(nights: "100", target: 800)
    let dashboard = try text("dashboard.txt", of: world)
    #expect(dashboard.contains("##########..........!......"))
    #expect(dashboard.contains("目標に到達  増加分達成率"))
    let index = try text("index.html", of: world)
    #expect(index.contains("class=\"chip good\">目標に到達"))
    #expect(index.contains("減らすことが目標の指標では"))
  }

  @Test("a KPI that is to fall and stands above its target is not reached")
  func fallingNotReached() throws {
    let world = try falling(nights: "230", target: 800)
    let dashboard = try text("dashboard.txt", of: world)
    #expect(dashboard.contains("####################|###..."))
    #expect(dashboard.contains("目標に未達"))
    #expect(try text("index.html", of: world).contains("class=\"chip warning\">目標に未達"))
  }

  @Test("KPIs that are to rise have no note on falling ones")
  func rising() throws {
    #expect(try !text("index.html", of: Fixture.world()).contains("減らすことが目標の指標では"))
  }

  @Test("the share of residents stands beside the slots, with the series that it is made of")
  func population() throws {
    var world = try Fixture.world()
    try world.withdraw("FY2024Q4-062065-participants-2", on: "2025-09-01")
    let years = try text("csv/F-KPI-01-YEARS.csv", of: world)
    #expect(years.contains("提出枠,人口比（%）"))
    #expect(years.contains("7/8,50.0"))
    #expect(years.contains("2/4,0.0"))
    #expect(try text("csv/F-KPI-01-QUARTERS.csv", of: world).contains("2/2,100.0"))
    for page in ["kpi/KPI-01.html", "compare.html", "report/FY2024.html"] {
      let page = try text(page, of: world)
      #expect(page.contains("（人口は住民台帳 2024-01-01）"))
      #expect(page.contains("人口比"))
    }
    #expect(try text("compare.html", of: world).contains("人口比 50.0%"))
    #expect(try text("csv/F-COMPARE-WIDE.csv", of: world).contains("7/8枠、人口比 50.0%"))
    #expect(try !text("municipality/062031.html", of: world).contains("人口比 100.0%"))
    #expect(try text("dashboard.txt", of: world).contains("提出 7/8枠、人口比 50.0%"))
  }

  @Test("values that provisional or revised numbers entered are marked p and r, with the legend")
  func flags() throws {
    let provisional = try falling(nights: "100p", target: 800)
    let page = try text("kpi/KPI-09.html", of: provisional)
    #expect(page.contains(">400p<"))
    #expect(page.contains("pは速報、rは訂正した値を含む数"))
    #expect(try text("csv/F-KPI-09-YEARS.csv", of: provisional).contains("400,速報 4件を含む"))
    #expect(try text("dashboard.txt", of: provisional).contains(" 400p"))
    #expect(try text("compare.html", of: falling(nights: "100r", target: 8)).contains(">400r<"))
    #expect(try !text("compare.html", of: falling(nights: "100", target: 8)).contains("400p"))
  }
}
