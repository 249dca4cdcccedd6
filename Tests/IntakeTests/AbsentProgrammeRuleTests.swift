import Exchange
import Testing

@testable import Intake

@Suite("Programmes of which a file has no record")
struct AbsentProgrammeRuleTests {
  let table: Table

  init() throws { table = try Table.shared.get() }

  @Test("warns where a programme of the member has no record")
  func programmeWithoutRecords() throws {
    let answer = try table.participants(["062049,2024-04-05,研修会,,3,東京都"], submitter: "062049")
    #expect(answer.findings == ["programme-without-records", "programme-without-records"])
    #expect(
      answer.report.findings.findings.compactMap { $0.values["code"] } == [
        "side-job-matching", "living-trial",
      ])
  }

  @Test("says of no programme that the prefecture's file has no record of it")
  func prefectureWithoutRecords() throws {
    let answer = try table.check(
      "マッチングID,市町村,取組,相手の種類,段階\nM1,062065,企業マッチング,企業,応募\n", .matches, submitter: "060003")
    #expect(answer.findings == [])
  }
}
