import Exchange
import Testing

@testable import Intake

@Suite("Rules over records together")
struct RecordRulesTests {
  let table: Table

  init() throws { table = try Table.shared.get() }

  @Test("a file without either column is told of it once, with how many records need it")
  func requiredColumns() throws {
    let answer = try table.matches(
      ["M1,062065,企業マッチング,企業,成立", "M2,062065,企業マッチング,企業,継続", "M3,062065,企業マッチング,企業,応募"],
      header: "マッチングID,市町村,取組,相手の種類,段階\n")
    #expect(answer.findings == ["required-when"])
    #expect(answer.finding(.requiredWhen)?.values["count"] == "2")
    #expect(answer.finding(.requiredWhen)?.place.label == "成立日")
  }

  @Test("an office that writes a rule into a schema has it asked")
  func ownRule() throws {
    let json = try #require(table.schemas.first { $0.id == .events }?.json)
    let schema = try DatasetSchema(
      json: json.replacing(
        "\"kankei:rules\": [",
        with:
          "\"kankei:rules\": [{\"rule\": \"required-when\", \"fields\": [\"note\"], \"when\": {\"field\": \"kind\", \"codes\": [\"other\"]}},"
      ))
    let answer = try table.check(
      Array(
        """
        イベントID,市町村,名称,種類,開始日,参加者数,宿泊実人数,延べ人泊,備考
        E1,062031,春の集い,その他,2024-04-05,30,3,4,
        E2,062031,夏の集い,その他,2024-04-05,30,3,4,朝市
        E3,062031,秋の集い,交流会,2024-04-05,30,31,40,

        """.utf8), in: try table.context(.events, schema: schema))
    #expect(answer.findings == ["required-when I2", "part-exceeds-whole G4"])
  }

  @Test("findings are the same however the records are cut into batches")
  func cuts() throws {
    let rows = (0..<40).map { index in
      [
        "M\(index % 30)", "062065", "企業マッチング", index % 3 == 0 ? "" : "2024-04-01", "企業",
        ["成立", "面談", "協働中", "募集"][index % 4],
      ].joined(separator: ",")
    }
    let whole = try table.matches(rows).report.findings
    #expect(Set(whole.counts.keys) == [.requiredWhen, .onlyWhen, .duplicateKey])
    for capacity in [1, 3, 7, 64] {
      let cut = try table.matches(rows, batchCapacity: capacity)
      #expect(cut.report.findings.findings == whole.findings)
      #expect(cut.report.findings.counts == whole.counts)
    }
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
}
