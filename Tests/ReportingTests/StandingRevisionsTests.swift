import Exchange
import Testing

@testable import Reporting

@Suite("A refused revision, while the earlier one stays in force")
struct StandingRevisionsTests {
  private static let sentence =
    "甲市 参加者 令和7年度 第1四半期: FY2025Q1-062031-participants-2 は修正依頼中、"
    + "FY2025Q1-062031-participants-1 で集計"

  private func pages(_ input: ReportInput) throws -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: try Reports.render(input).filter { $0.path.hasSuffix(".html") }.map {
        ($0.path, String(decoding: $0.bytes, as: UTF8.self))
      })
  }

  @Test("is told on every page whose figures read that slot, and on no other")
  func everyPage() throws {
    let pages = try pages(Fixture.world().input())
    let telling = pages.filter { $0.value.contains(Self.sentence) }.keys.sorted()
    #expect(
      telling == [
        "compare.html", "index.html", "kpi/KPI-01.html", "municipality/062031.html",
        "report/FY2025.html",
      ])
    #expect(
      pages["kpi/KPI-01.html"]?.contains(
        "href=\"../validation/FY2025Q1-062031-participants-2.html\">直すところ") == true)
  }

  @Test("is told in the text dashboard")
  func dashboard() throws {
    let text = try Reports.textDashboard(Fixture.world().input())
    let joined = text.split(separator: "\n").map { $0.drop { $0 == " " } }.joined()
    #expect(joined.contains(Self.sentence))
  }

  @Test("is not told of a slot in which nothing is in force, nor once a later revision is accepted")
  func mended() throws {
    var world = try Fixture.world()
    #expect(StandingRevisions(input: try world.input()).all.count == 1)
    try world.receive(
      "FY2025Q1-062031-participants-3", on: "2025-09-01",
      rows: [["municipality": "062031", "held_on": "2025-05-01", "headcount": "2"]])
    #expect(StandingRevisions(input: try world.input()).all.isEmpty)
  }
}
