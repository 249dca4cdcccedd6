import Exchange
import Testing

@testable import Intake

@Suite("Records of non-members and of programmes without the member")
struct MembershipRuleTests {
  let table: Table

  init() throws { table = try Table.shared.get() }

  @Test("warns of records of a non-member and of a programme without the member")
  func membership() throws {
    let answer = try table.participants([
      "062031,2024-04-05,研修会,,3,東京都", "真室川町,2024-04-05,研修会,,3,東京都",
      "062031,2024-04-05,暮らし体験,,3,東京都",
    ])
    #expect(answer.findings == ["non-member-record A3", "unlisted-programme C4"])
    #expect(answer.report.findings.count(.error) == 0)
    #expect(answer.texts("municipality").count == 3)
  }

  @Test("asks about a record of another member")
  func otherMember() throws {
    let answer = try table.participants([
      "062031,2024-04-05,研修会,,3,東京都", "062049,2024-04-06,研修会,,3,東京都",
    ])
    #expect(answer.findings == ["other-member-record A3"])
  }

  @Test("says that nearly all records are another body's, and which")
  func nearlyAllOther() throws {
    let rows = (1...29).map { "山形市,2024-05-\($0 < 10 ? "0" : "")\($0),研修会,,3,東京都" }
    let answer = try table.participants(rows + ["062031,2024-04-05,研修会,,3,東京都"])
    #expect(answer.findings == ["wrong-slot"])
    #expect(answer.finding(.wrongSlot)?.values["found_ja"] == "山形市 29/30")
  }

  @Test("says that a file never names its submitter, the prefecture excepted")
  func wrongSubmitter() throws {
    let answer = try table.participants(["062049,2024-04-05,研修会,,3,東京都"])
    #expect(answer.findings == ["wrong-slot"])
    let lead = try table.check(
      "マッチングID,市町村,取組,相手の種類,段階\nM1,062065,企業マッチング,企業,応募\n", .matches, submitter: "060003")
    #expect(lead.findings == [])
  }
}
