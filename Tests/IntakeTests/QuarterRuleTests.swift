import Exchange
import JapaneseText
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

  @Test(
    "accepts earlier days of the plan under 遡及, tells earlier ones still, and refuses later ones")
  func retroactive() throws {
    func check(_ day: String) throws -> [String] {
      try table.check(
        Table.participantHeader + "062031,\(day),研修会,,3,東京都\n", quarter: "FY2025Q1",
        isRetroactive: true
      ).findings
    }
    #expect(try check("2024-07-01") == [])
    #expect(try check("2023-07-01") == ["date-before-plan B2"])
    #expect(try check("1873-04-05") == ["date-before-plan B2"])
    #expect(try check("2035-04-05") == ["date-outside-quarter B2"])
  }

  @Test("refuses whatever lies after the day of receipt")
  func afterReceipt() throws {
    var context = try table.context(.events)
    context.receivedOn = CivilDate(year: 2024, month: 6, day: 20)
    func check(_ days: String) throws -> [String] {
      try table.check(
        Array("イベントID,市町村,名称,種類,開始日,終了日,参加者数\nE1,062031,集い,交流会,\(days),3\n".utf8),
        in: context
      ).findings
    }
    #expect(try check("2024-06-19,2024-06-20") == [])
    #expect(try check("2024-06-21,2024-06-21") == ["date-after-receipt E2"])
    #expect(try check("2024-06-19,2035-06-20") == ["date-after-receipt F2"])
  }

  @Test("says that nearly all days are another quarter's, and which")
  func nearlyAllOutside() throws {
    let rows = (1...28).map { "062031,2024-07-\($0 < 10 ? "0" : "")\($0),研修会,,3,東京都" }
    let answer = try table.participants(rows + ["062031,2024-04-01,研修会,,3,東京都"])
    #expect(answer.findings == ["wrong-slot"])
    #expect(answer.finding(.wrongSlot)?.values["found_ja"] == "FY2024Q2 28/29 (2024-07-01)")
    // Where some more lie inside, each of the others is told.
    let mixed = try table.participants(Array(rows.prefix(8)) + ["062031,2024-04-01,研修会,,3,東京都"])
    #expect(mixed.finding(.wrongSlot) == nil)
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

  @Test("tells of a match long before its quarter, and of one before the plan")
  func longBefore() throws {
    func check(_ day: String) throws -> [String] {
      try table.check(
        Table.matchHeader + "M1,062065,企業マッチング,\(day),企業,成立\n", .matches,
        submitter: "060003", quarter: "FY2026Q1"
      ).findings
    }
    #expect(try check("2026-04-01") == [])
    #expect(try check("2025-05-01") == ["counts-in-earlier-year D2"])
    #expect(try check("2024-05-01") == ["date-long-before D2"])
    #expect(try check("2014-05-01") == ["date-before-plan D2"])
  }

  @Test("lets a match be earlier than its quarter and not later")
  func matchesMayBeEarlier() throws {
    let answer = try table.check(
      """
      マッチングID,市町村,取組,成立日,相手の種類,段階
      M1,062065,企業マッチング,2024-04-01,企業,成立
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
