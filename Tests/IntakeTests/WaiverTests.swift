import Exchange
import JapaneseText
import Testing

@testable import Intake

@Suite("Waived findings")
struct WaiverTests {
  private static let text = """
    市町村,実施日,取組,人数,居住地
    062031,2024-06-30,研修会,3,東京都
    062031,2024-07-01,研修会,4,東京都
    062031,2024-07-02,研修会,5,東京都

    """

  @Test("a waived error refuses no file, keeps its word, and its record is counted")
  func waived() throws {
    let answer = try check(["text": "2024-07-01", "expires": "2027-03-31"], rows: 2)
    #expect(answer.report.findings.hasErrors == false)
    let finding = try #require(answer.finding(.dateOutsideQuarter))
    #expect(finding.waiver?.reason == "合わせて報告")
    #expect(answer.report.findings.counts.isEmpty)
    #expect(answer.report.findings.waivedCounts == [.dateOutsideQuarter: 1])
    #expect(answer.texts("headcount") == ["3", "4"])
  }

  @Test("another cell of the same code still refuses the file")
  func others() throws {
    let answer = try check(["text": "2024-07-01", "expires": "2027-03-31"], rows: 3)
    #expect(answer.findings == ["date-outside-quarter B3", "date-outside-quarter B4"])
    #expect(answer.report.findings.count(.error) == 1)
    #expect(answer.report.findings.findings.map { $0.waiver == nil } == [false, true])
  }

  @Test("an expired waiver is told, and its findings count again")
  func expired() throws {
    let answer = try check(["expires": "2024-07-19"], rows: 3)
    #expect(
      answer.findings == [
        "waiver-expired", "date-outside-quarter B3", "date-outside-quarter B4",
      ])
    #expect(answer.report.findings.count(.error) == 2)
    let told = try #require(answer.finding(.waiverExpired))
    #expect(told.values["count"] == "2" && told.values["expires"] == "2024-07-19")
  }

  @Test("a waiver of which nothing is found leaves no trace")
  func unused() throws {
    let answer = try check(["text": "2024-08-01", "expires": "2024-07-19"], rows: 1)
    #expect(answer.findings == [])
  }

  @Test("beyond the findings that are kept, those that nobody waived still refuse the file")
  func manyWaived() throws {
    let rows = (0..<FindingLog.keptPerCode + 5).map { "062031,2024-07-01,研修会,\($0 + 1),東京都\n" }
    // Enough of the quarter that the file is not another quarter's.
    let inside = (0..<FindingLog.keptPerCode).map { "062031,2024-06-02,研修会,\($0 + 1),東京都\n" }
    let text = "市町村,実施日,取組,人数,居住地\n" + (inside + rows).joined()
    let values = ["text": "2024-07-01", "expires": "2027-03-31"]
    let accepted = try check(text + "062031,2024-06-01,研修会,1,東京都\n", values)
    #expect(accepted.report.findings.hasErrors == false)
    #expect(
      accepted.report.findings.waivedCounts == [.dateOutsideQuarter: FindingLog.keptPerCode + 5])
    #expect(
      accepted.report.findings.findings.count { $0.code == .dateOutsideQuarter }
        == FindingLog.keptPerCode)
    let refused = try check(text + "062031,2024-07-09,研修会,1,東京都\n", values)
    #expect(refused.report.findings.count(.error) == 1)
  }

  private func check(_ values: [String: String], rows: Int) throws -> Answer {
    let lines = Self.text.split(separator: "\n").prefix(rows + 1)
    return try check(lines.joined(separator: "\n") + "\n", values)
  }

  private func check(_ text: String, _ values: [String: String]) throws -> Answer {
    let table = try Table.shared.get()
    var context = try table.context()
    let waivers = WaiverList([
      WaiverList.Entry(
        code: .dateOutsideQuarter, text: values["text"],
        waiver: Waiver(
          reason: "合わせて報告", name: "県",
          expires: try #require(values["expires"].flatMap { CivilDate(iso: $0) })))
    ])
    let received = try #require(CivilDate(iso: "2024-07-20"))
    context.waivers = waivers.waivers(for: context.slot, receivedOn: received)
    return try table.check(Array(text.utf8), in: context)
  }
}
