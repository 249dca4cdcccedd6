import Exchange
import Testing

@testable import Intake

@Suite("What a coded field asks of others")
struct ConditionRuleTests {
  let table: Table

  init() throws { table = try Table.shared.get() }

  @Test("a match that came about says when, by its day or its period")
  func requiredWhen() throws {
    let answer = try table.matches([
      "M1,062065,企業マッチング,,企業,成立", "M2,062065,企業マッチング,,企業,募集",
      "M3,062065,企業マッチング,2024-04-01,企業,協働中", "M4,062065,企業マッチング,,企業,終了",
    ])
    #expect(answer.findings == ["required-when D2"])
    #expect(answer.finding(.requiredWhen)?.values["code_ja"] == "成立")
    #expect(answer.report.findings.hasErrors == false)
    let period = try table.matches(
      ["M1,062065,企業マッチング,令和6年度第1四半期,企業,成立"],
      header: "マッチングID,市町村,取組,期間,相手の種類,段階\n")
    #expect(period.findings == [])
  }

  @Test("a match that has not come about has no day on which it did")
  func onlyWhen() throws {
    let answer = try table.matches([
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
}
