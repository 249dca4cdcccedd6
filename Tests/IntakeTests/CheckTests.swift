import Exchange
import Testing

@testable import Intake

@Suite("Checking a whole file")
struct CheckTests {
  let table: Table

  init() throws { table = try Table.shared.get() }

  static let plain = """
    市町村,実施日,取組,参加者番号,人数,居住地,年代,備考
    062031,2024-04-05,研修会,P0001,1,東京都,30代,
    鶴岡市,令和6年4月6日,受入研修,P0002,,鶴岡市,４０代,二回目
    062031,2024/5/1,training,,"1,234",海外,,

    """

  @Test("reads a plain file into the words of the shared schema")
  func readsPlainFile() throws {
    let answer = try table.check(Self.plain)
    #expect(answer.findings == [])
    #expect(answer.texts("municipality") == ["062031", "062031", "062031"])
    #expect(answer.texts("held_on") == ["2024-04-05", "2024-04-06", "2024-05-01"])
    #expect(answer.texts("programme") == ["training", "training", "training"])
    #expect(answer.texts("participant_key") == ["P0001", "P0002", ""])
    #expect(answer.texts("headcount") == ["1", "1", "1234"])
    #expect(answer.texts("residence") == ["13", "062031", "海外"])
    #expect(answer.texts("age_group") == ["30s", "40s", ""])
    #expect(answer.texts("note") == ["", "二回目", ""])
    #expect(answer.batches.flatMap(\.recordNumbers) == [2, 3, 4])
    #expect(answer.batches.flatMap(\.lines) == [2, 3, 4])
  }

  @Test("counts what it read and adds up the counts")
  func counts() throws {
    let report = try table.check(Self.plain).report
    #expect(report.recordCount == 4)
    #expect(report.dataRecordCount == 3)
    #expect(report.totals == [FieldTotal(field: "headcount", sum: 1236)])
  }

  @Test("says of every spelling that it changed what it became and by which rule")
  func changes() throws {
    let answer = try table.check(Self.plain)
    #expect(answer.changes("municipality") == ["鶴岡市 → 062031 by municipality.name × 1"])
    #expect(
      answer.changes("held_on") == [
        "令和6年4月6日 → 2024-04-06 by date.era × 1", "2024/5/1 → 2024-05-01 by date.separator × 1",
      ])
    #expect(
      answer.changes("headcount") == [
        " → 1 by count.one-person × 1", "1,234 → 1234 by count.thousands × 1",
      ])
  }

  @Test("gives a finding with record, line, cell, label and what was written")
  func placesFinding() throws {
    let answer = try table.check(
      """
      市町村,実施日,取組,人数,居住地
      062031,2024-04-05,研修会,約30,東京都

      """)
    #expect(answer.findings == ["approximate-number D2"])
    let finding = try #require(answer.finding(.approximateNumber))
    #expect(finding.severity == .error)
    #expect(finding.raw == "約30")
    #expect(finding.place.record == 2)
    #expect(finding.place.line == 2)
    #expect(finding.place.label == "人数")
    #expect(finding.place.field == "headcount")
    #expect(finding.suggestions.map(\.text) == ["30"])
    #expect(answer.batches.isEmpty)
  }

  @Test("says which cell lacks what is required")
  func requiredBlank() throws {
    let answer = try table.check(
      """
      市町村,実施日,取組,人数,居住地
      062031,2024-04-05,,3,東京都
      062031,2024-04-05,研修会,,東京都

      """)
    #expect(answer.findings == ["required-blank C2", "required-blank D3"])
  }

  @Test("names the choices that are near to an unknown one")
  func unknownProgramme() throws {
    let answer = try table.check(
      """
      市町村,実施日,取組,人数,居住地
      062031,2024-04-05,研集会,3,東京都

      """)
    #expect(answer.findings == ["unknown-programme C2"])
    #expect(
      answer.finding(.unknownProgramme)?.suggestions.map(\.text) == ["アドバイザー・研修会・中間支援"])
  }
}
