import Exchange
import Testing

@testable import Intake

@Suite("Days and periods against the slot's quarter")
struct QuarterRuleTests {
  let table: Table

  init() throws { table = try Table.shared.get() }

  @Test("refuses a date outside the slot's quarter")
  func outsideQuarter() throws {
    let answer = try table.participants([
      "062031,2024-06-30,研修会,,3,東京都", "062031,2024-07-01,研修会,,3,東京都",
    ])
    #expect(answer.findings == ["date-outside-quarter B3"])
    #expect(answer.finding(.dateOutsideQuarter)?.values["last"] == "2024-06-30")
  }

  @Test("accepts any date under 遡及")
  func retroactive() throws {
    let answer = try table.participants(["062031,2023-07-01,研修会,,3,東京都"], isRetroactive: true)
    #expect(answer.findings == [])
  }

  @Test("counts a record without date and period in the slot's quarter")
  func noDate() throws {
    let answer = try table.participants(["062031,,研修会,,3,東京都"])
    #expect(answer.findings == [])
    #expect(answer.texts("held_on") == [""])
  }

  @Test("refuses a period outside the slot's quarter")
  func periodOutside() throws {
    let answer = try table.check(
      "市町村,四半期,取組,人数,居住地\n062031,FY2024Q1,研修会,3,東京都\n062031,第2四半期,研修会,3,東京都\n")
    #expect(answer.findings == ["date-outside-quarter B3"])
  }

  @Test("lets a match be earlier than its quarter and not later")
  func matchesMayBeEarlier() throws {
    let answer = try table.check(
      """
      マッチングID,市町村,取組,成立日,相手の種類,段階
      M1,062065,企業マッチング,2024-02-01,企業,成立
      M2,062065,企業マッチング,2024-04-01,企業,成立
      M3,062065,企業マッチング,2024-07-01,企業,成立

      """, .matches, submitter: "060003")
    #expect(answer.findings == ["date-outside-quarter D4"])
  }

  @Test("says once that a file is of another quarter, and not at every date")
  func wrongQuarter() throws {
    let answer = try table.participants([
      "062031,2024-07-01,研修会,,3,東京都", "062031,2024-08-01,研修会,,3,東京都",
    ])
    #expect(answer.findings == ["wrong-slot"])
    #expect(answer.finding(.wrongSlot)?.values["cause_ja"] == "FY2024Q1")
  }

  @Test("says once that a file is of another quarter and of another submitter")
  func wrongQuarterAndSubmitter() throws {
    let answer = try table.participants(["真室川町,2024-07-01,研修会,,3,東京都"])
    #expect(answer.findings == ["wrong-slot"])
    #expect(answer.report.findings.counts == [.wrongSlot: 1])
    #expect(answer.finding(.wrongSlot)?.values["cause_en"] == "FY2024Q1")
  }
}
