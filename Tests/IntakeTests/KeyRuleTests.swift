import Exchange
import Testing

@testable import Intake

@Suite("Keys that occur once")
struct KeyRuleTests {
  let table: Table

  init() throws { table = try Table.shared.get() }

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
}
