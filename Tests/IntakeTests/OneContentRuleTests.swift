import Exchange
import Testing

@testable import Intake

@Suite("Records of one number that tell of two things")
struct OneContentRuleTests {
  let table: Table

  init() throws { table = try Table.shared.get() }

  private func findings(_ rows: [String]) throws -> [String] {
    try table.check(
      (["市町村,実施日,取組,参加者番号,人数,居住地,年代,新規・継続"] + rows).joined(separator: "\n") + "\n"
    ).findings.filter { $0.hasPrefix("contents-differ") }
  }

  @Test("warns of a person with another home and another age, not of one who moved or grew older")
  func person() throws {
    #expect(
      try findings([
        "062031,2024-04-05,研修会,P1,1,東京都,30代,継続", "062031,2024-04-06,研修会,P1,1,沖縄県,70歳以上,継続",
      ]) == ["contents-differ D3"])
    #expect(
      try findings([
        "062031,2024-04-05,研修会,P1,1,東京都,30代,継続", "062031,2024-04-06,研修会,P1,1,沖縄県,30代,継続",
        "062031,2024-04-07,研修会,P1,1,東京都,40代,継続", "062031,2024-04-08,研修会,P1,1,,,継続",
      ]) == [])
  }

  @Test("warns of a person who is new on two days")
  func newAgain() throws {
    #expect(
      try findings([
        "062031,2024-04-05,研修会,P1,1,東京都,30代,新規", "062031,2024-04-06,研修会,P1,1,東京都,30代,継続",
        "062031,2024-04-07,研修会,P1,1,東京都,30代,新規", "062031,2024-04-07,研修会,,3,東京都,30代,新規",
      ]) == ["contents-differ D4"])
  }
}
