import Exchange
import Foundation
import KankeiTestSupport

@testable import Reporting

/// What tests of this room share.
enum Fixture {
  static func file(_ name: String) -> URL {
    repositoryRoot.appendingPathComponent("Tests/ReportingTests/Fixtures/\(name)")
  }

  static func words(_ language: Language = .ja) throws -> Words {
    Words(language: language)
  }

  static let project = """
    id: small
    notice: {ja: 架空の数値, en: Fictitious figures}
    title: {ja: 二つの町の<試し>, en: Trial of two towns}
    plan: {first: 2024, last: 2025}
    lead: {code: "060003", name: 例県}
    members:
      - {code: "062031", name: 甲市}
      - {code: "062065", name: 乙町}
    programmes:
      - {code: training, id: 5, title: {ja: 研修会, en: Training}, members: ["062031", "062065"]}
      - {code: convention, id: 3, title: {ja: 大会, en: Conventions}, members: ["062065"]}
    budget:
      - id: L1
        title: {ja: 研修, en: Training}
        programmes: [training]
        plan: {2024: 1000, 2025: 1100}
        executed: {2024: 900}
    deadline: {days_after_quarter: 30}
    submitters:
      - {code: "062031", name: 甲市, datasets: [participants, events], ids: {participant_key: project, event_id: project}}
      - {code: "062065", name: 乙町, datasets: [participants], ids: {participant_key: own}}
    """

  static let kpis = """
    kpis:
      - id: KPI-01
        indicator: relationship-population-distinct
        title: {ja: 関係人口（実人数）, en: People}
        basis: annual
        base: {value: 2, as_of: 2023}
        plan: {form: increments, values: {2024: 1, 2025: 2}}
      - id: KPI-02
        indicator: guest-nights
        title: {ja: 延べ人泊, en: Guest nights}
        basis: cumulative
        base: {value: 0, as_of: 2023}
        plan: {form: cumulative, values: {2024: 1200, 2025: 2400}}
    """

  /// FY2024 whole, FY2025 begun: a late file, a revision, a refused revision, a quarantined file, a withdrawal,
  /// 該当なし and an overdue slot.
  static func world() throws -> ReportWorld {
    var world = try ReportWorld(project: project, kpis: kpis, now: "2025-11-10")
    for quarter in FiscalYear(2024).quarters {
      let day = CivilDay.text(in: quarter)
      try world.receive(
        "\(quarter.code)-062031-participants-1", on: CivilDay.dueText(quarter),
        rows: [person("A", day, "13"), person("B\(quarter.number)", day, "海外"), local(day)])
      try world.receive(
        "\(quarter.code)-062031-events-1", on: CivilDay.dueText(quarter), rows: [event(day)])
      try world.receive(
        "\(quarter.code)-062065-participants-1", on: CivilDay.dueText(quarter),
        rows: [person("1", day, "14", of: "062065")])
    }
    try sendRevisions(to: &world)
    return world
  }

  private static func sendRevisions(to world: inout ReportWorld) throws {
    try world.receive(
      "FY2024Q4-062031-events-2", on: "2025-05-20", rows: [event("2025-02-01", nights: "410")])
    try world.receive(
      "FY2025Q1-062031-participants-1", on: "2025-07-20", rows: [person("A", "2025-05-01", "13")])
    try world.receive("FY2025Q1-062031-participants-2", .refused, on: "2025-08-02")
    world.answers.append(try answer(to: world.receipts.last))
    try world.receive("FY2025Q1-062065-participants-1", on: "2025-08-09", rows: nil)
    try world.receive(
      "FY2025Q1-062031-events-1", on: "2025-07-21", rows: [event("2025-05-03")])
    try world.withdraw("FY2025Q1-062031-events-2", on: "2025-08-20")
    try world.receive("FY2025Q2-062065-participants-1", .quarantined, on: "2025-10-11")
    world.answers.append(try quarantined(world.receipts.last))
  }

  private static func person(
    _ key: String, _ day: String, _ residence: String, of municipality: String = "062031"
  ) -> [String: String] {
    [
      "municipality": municipality, "held_on": day, "programme": "training",
      "participant_key": key, "headcount": "1", "residence": residence, "involvement": "new",
    ]
  }

  /// A resident of the prefecture: counted nowhere.
  private static func local(_ day: String) -> [String: String] {
    person("L", day, "062049")
  }

  private static func event(_ day: String, nights: String = "300") -> [String: String] {
    [
      "event_id": "E\(day)", "municipality": "062031", "programme": "training", "title": "研修",
      "kind": "training", "starts_on": day, "ends_on": day, "attendees": "25",
      "guest_nights": nights,
    ]
  }
}
