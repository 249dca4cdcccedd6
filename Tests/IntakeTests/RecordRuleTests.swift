import Exchange
import Testing

@testable import Intake

@Suite("Rules between the fields of a record, as the schemas declare them")
struct RecordRuleTests {
  let table: Table

  init() throws { table = try Table.shared.get() }

  static let matches = "マッチングID,市町村,取組,成立日,相手の種類,段階\n"

  private func matches(_ rows: [String], header: String = matches) throws -> Answer {
    try table.check(
      header + rows.joined(separator: "\n") + "\n", .matches, submitter: "060003")
  }

  @Test("a match that came about says when, by its day or its period")
  func requiredWhen() throws {
    let answer = try matches([
      "M1,062065,企業マッチング,,企業,成立", "M2,062065,企業マッチング,,企業,募集",
      "M3,062065,企業マッチング,2024-04-01,企業,協働中", "M4,062065,企業マッチング,,企業,終了",
    ])
    #expect(answer.findings == ["required-when D2"])
    #expect(answer.finding(.requiredWhen)?.values["code_ja"] == "成立")
    #expect(answer.report.findings.hasErrors == false)
    let period = try matches(
      ["M1,062065,企業マッチング,令和6年度第1四半期,企業,成立"],
      header: "マッチングID,市町村,取組,期間,相手の種類,段階\n")
    #expect(period.findings == [])
  }

  @Test("a file without either column is told of it once, with how many records need it")
  func requiredColumns() throws {
    let answer = try matches(
      ["M1,062065,企業マッチング,企業,成立", "M2,062065,企業マッチング,企業,継続", "M3,062065,企業マッチング,企業,応募"],
      header: "マッチングID,市町村,取組,相手の種類,段階\n")
    #expect(answer.findings == ["required-when"])
    #expect(answer.finding(.requiredWhen)?.values["count"] == "2")
    #expect(answer.finding(.requiredWhen)?.place.label == "成立日")
  }

  @Test("a match that has not come about has no day on which it did")
  func onlyWhen() throws {
    let answer = try matches([
      "M1,062065,企業マッチング,2024-04-01,企業,面談", "M2,062065,企業マッチング,2024-04-01,企業,終了",
    ])
    #expect(answer.findings == ["only-when D2"])
  }

  @Test("nobody stays the night at an event that is held online")
  func guestsOnline() throws {
    let answer = try table.check(
      """
      イベントID,市町村,名称,種類,開始日,参加者数,宿泊実人数,延べ人泊,開催方法
      E1,062031,春の集い,交流会,2024-04-05,30,2,4,オンライン
      E2,062031,夏の集い,交流会,2024-04-05,30,0,0,オンライン
      E3,062031,秋の集い,交流会,2024-04-05,30,2,4,ハイブリッド
      E4,062031,冬の集い,交流会,2024-04-05,30,2,4,

      """, .events)
    #expect(answer.findings == ["only-when G2", "only-when H2"])
  }

  @Test("there are no nights without guests, and guests stay at least one night each")
  func nightsAndGuests() throws {
    let answer = try table.check(
      """
      イベントID,市町村,名称,種類,開始日,参加者数,宿泊実人数,延べ人泊
      E1,062031,春の集い,交流会,2024-04-05,30,0,4
      E2,062031,夏の集い,交流会,2024-04-05,30,3,2
      E3,062031,秋の集い,交流会,2024-04-05,30,0,0

      """, .events)
    #expect(answer.findings == ["none-without H2", "part-exceeds-whole G3"])
  }

  @Test("a migration leads into another town, and a household has a person")
  func migrations() throws {
    let answer = try table.check(
      """
      市町村,移住日,組,人,移住元
      062031,2024-04-05,1,2,鶴岡市
      062031,2024-04-05,3,2,東京都
      062031,2024-04-05,1,2,山形県

      """, .migrations)
    #expect(answer.findings == ["not-within E2", "part-exceeds-whole C3"])
  }

  @Test("an office that writes a rule into a schema has it asked")
  func ownRule() throws {
    let json = try #require(table.schemas.first { $0.id == .events }?.json)
    let schema = try DatasetSchema(
      json: json.replacing(
        "\"kankei:rules\": [",
        with:
          "\"kankei:rules\": [{\"rule\": \"required-when\", \"fields\": [\"note\"], \"when\": {\"field\": \"kind\", \"codes\": [\"other\"]}}, {\"rule\": \"at-most\", \"fields\": [\"guests\", \"attendees\"]},"
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
    let whole = try matches(rows).report.findings
    #expect(Set(whole.counts.keys) == [.requiredWhen, .onlyWhen, .duplicateKey])
    for capacity in [1, 3, 7, 64] {
      let cut = try table.check(
        Self.matches + rows.joined(separator: "\n") + "\n", .matches, submitter: "060003",
        batchCapacity: capacity)
      #expect(cut.report.findings.findings == whole.findings)
      #expect(cut.report.findings.counts == whole.counts)
    }
  }
}
