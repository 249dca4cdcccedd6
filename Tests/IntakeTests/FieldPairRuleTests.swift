import Exchange
import Testing

@testable import Intake

@Suite("Rules between two fields of a record")
struct FieldPairRuleTests {
  let table: Table

  init() throws { table = try Table.shared.get() }

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
}
