import Exchange
import Testing

@testable import Intake

@Suite("Rules about records and files")
struct RuleTests {
  let table: Table

  init() throws { table = try Table.shared.get() }

  static let header = "市町村,実施日,取組,参加者番号,人数,居住地\n"

  private func participants(
    _ rows: [String], submitter: String = "062031", isRetroactive: Bool = false
  ) throws -> Answer {
    try table.check(
      Self.header + rows.joined(separator: "\n") + "\n", submitter: submitter,
      isRetroactive: isRetroactive)
  }

  @Test("refuses a date outside the slot's quarter")
  func outsideQuarter() throws {
    let answer = try participants([
      "062031,2024-06-30,研修会,,3,東京都", "062031,2024-07-01,研修会,,3,東京都",
    ])
    #expect(answer.findings == ["date-outside-quarter B3"])
    #expect(answer.finding(.dateOutsideQuarter)?.values["last"] == "2024-06-30")
  }

  @Test("accepts any date under 遡及")
  func retroactive() throws {
    let answer = try participants(["062031,2023-07-01,研修会,,3,東京都"], isRetroactive: true)
    #expect(answer.findings == [])
  }

  @Test("counts a record without date and period in the slot's quarter")
  func noDate() throws {
    let answer = try participants(["062031,,研修会,,3,東京都"])
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

  @Test("lets an event end after its quarter, yet not before its beginning")
  func events() throws {
    let answer = try table.check(
      """
      イベントID,市町村,名称,種類,開始日,終了日,参加者数,うち県外
      E1,062031,春の集い,交流会,2024-06-30,2024-07-02,30,10
      E2,062031,夏の集い,交流会,2024-06-30,2024-06-29,30,10
      E3,062031,秋の集い,交流会,2024-06-30,2024-06-30,30,31

      """, .events)
    #expect(answer.findings == ["dates-reversed F3", "part-exceeds-whole H4"])
  }

  @Test("says once that a file is of another quarter, and not at every date")
  func wrongQuarter() throws {
    let answer = try participants([
      "062031,2024-07-01,研修会,,3,東京都", "062031,2024-08-01,研修会,,3,東京都",
    ])
    #expect(answer.findings == ["wrong-slot"])
    #expect(answer.finding(.wrongSlot)?.values["cause_ja"] == "FY2024Q1")
  }

  @Test("says once that a file is of another quarter and of another submitter")
  func wrongQuarterAndSubmitter() throws {
    let answer = try participants(["真室川町,2024-07-01,研修会,,3,東京都"])
    #expect(answer.findings == ["wrong-slot"])
    #expect(answer.report.findings.counts == [.wrongSlot: 1])
    #expect(answer.finding(.wrongSlot)?.values["cause_en"] == "FY2024Q1")
  }

  @Test("says that a file is another dataset's, and reads no cell of it")
  func wrongDataset() throws {
    let answer = try table.check(
      "イベントID,市町村,名称,種類,開始日,参加者数\nE1,嘘,春の集い,嘘,嘘,約30\n", .participants)
    #expect(answer.findings == ["wrong-slot"])
  }

  @Test("says that a file never names its submitter, the prefecture excepted")
  func wrongSubmitter() throws {
    let answer = try participants(["062049,2024-04-05,研修会,,3,東京都"])
    #expect(answer.findings == ["wrong-slot"])
    let lead = try table.check(
      "マッチングID,市町村,取組,相手の種類,段階\nM1,062065,企業マッチング,企業,応募\n", .matches, submitter: "060003")
    #expect(lead.findings == [])
  }

  @Test("warns of records of a non-member and of a programme without the member")
  func membership() throws {
    let answer = try participants([
      "062031,2024-04-05,研修会,,3,東京都", "真室川町,2024-04-05,研修会,,3,東京都",
      "062031,2024-04-05,暮らし体験,,3,東京都",
    ])
    #expect(answer.findings == ["non-member-record A3", "unlisted-programme C4"])
    #expect(answer.report.findings.count(.error) == 0)
    #expect(answer.texts("municipality").count == 3)
  }

  @Test("warns where a programme of the member has no record")
  func programmeWithoutRecords() throws {
    let answer = try participants(["062049,2024-04-05,研修会,,3,東京都"], submitter: "062049")
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

  @Test("takes one person for each participant key")
  func headcounts() throws {
    let answer = try participants([
      "062031,2024-04-05,研修会,P0001,1,東京都", "062031,2024-04-05,研修会,P0002,,東京都",
      "062031,2024-04-05,研修会,P0003,2,東京都", "062031,2024-04-05,研修会,,,東京都",
      "062031,2024-04-05,研修会,,5,東京都",
    ])
    #expect(answer.findings == ["headcount-with-key E4", "required-blank E5"])
    #expect(answer.changes("headcount") == [" → 1 by count.one-person × 1"])
  }

  @Test("refuses a key that comes twice")
  func duplicateKey() throws {
    let answer = try table.check(
      """
      イベントID,市町村,名称,種類,開始日,参加者数
      E-01,062031,春の集い,交流会,2024-06-30,30
      E-02,062031,夏の集い,交流会,2024-06-30,30
      Ｅ－０１,062031,春の集い,交流会,2024-06-30,30

      """, .events)
    #expect(answer.findings == ["duplicate-key A4"])
    #expect(answer.finding(.duplicateKey)?.values["first"] == "2")
  }

  @Test("warns of one person's record that comes twice, not of nameless ones")
  func duplicateRow() throws {
    let answer = try participants([
      "062031,2024-04-05,研修会,P0001,1,東京都", "062031,2024-04-05,研修会,P0001,1,東京都",
      "062031,2024-04-06,研修会,P0001,1,東京都", "062031,2024-04-05,研修会,,3,東京都",
      "062031,2024-04-05,研修会,,3,東京都",
    ])
    #expect(answer.findings == ["duplicate-row D3"])
  }

  @Test("finds the six errors of a file with six")
  func sixErrors() throws {
    let answer = try table.check(
      """
      団体コード,市町村名,実施日,取組,人数,居住地
      062031,鶴岡市,2024-04-05,研修会,3,東京都
      062031,鶴岡市,2月30日,研修会,3,東京都
      062031,村山市,2024-04-05,研修会,3,東京都
      062031,鶴岡市,2024-04-05,研修会,3,
      062031,鶴岡市,2024-04-05,研修会,約30,東京都
      062031,鶴岡市,2024-04-05,研集会,3,東京都
      062031,鶴岡市,2024-07-05,研修会,3,東京都
      合計,,,,48,

      """)
    #expect(
      answer.findings == [
        "date-does-not-exist C3", "municipality-mismatch A4", "required-blank F5",
        "approximate-number E6", "unknown-programme D7", "date-outside-quarter C8",
      ])
    #expect(answer.report.dataRecordCount == 7)
    #expect(answer.batches.isEmpty)
  }

  @Test("tells what was wrong with the bytes, once")
  func readFaults() throws {
    var bytes = Array("市町村,実施日,取組,人数,居住地,備考\n062031,2024-04-05,研修会,3,東京都,ab".utf8)
    bytes += [0xFF] + Array("\n062031,2024-04-05,研修会,3,東京都,12\"x\n".utf8)
    let answer = try table.check(bytes, in: table.context())
    #expect(answer.findings == ["undecodable-bytes F2", "quote-inside-field F3"])
    #expect(answer.finding(.undecodableBytes)?.place.offset != nil)
    #expect(answer.finding(.undecodableBytes)?.raw == nil)
  }

  @Test("tells a damaged record and reads on")
  func damagedRecord() throws {
    let answer = try participants([
      "062031,2024-04-05,研修会,P0001,1,\"東京都", "062031,2024-04-05,研修会,P0002,1,東京都",
      "062031,2024-04-05,研修会,P0003,1,東京都", "062031,2024-04-05,研修会,P0004,1,東京都",
    ])
    #expect(answer.findings == ["damaged-record F2"])
    #expect(answer.report.dataRecordCount == 3)
  }
}
