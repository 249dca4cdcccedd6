import Exchange
import Testing

@testable import Intake

@Suite("One person for each participant key")
struct OneEachRuleTests {
  let table: Table

  init() throws { table = try Table.shared.get() }

  @Test("takes one person for each participant key, and asks where a record says more")
  func onePerson() throws {
    let answer = try table.participants([
      "062031,2024-04-05,研修会,P0001,1,東京都", "062031,2024-04-05,研修会,P0002,,東京都",
      "062031,2024-04-05,研修会,P0003,2,東京都", "062031,2024-04-05,研修会,,5,東京都",
    ])
    #expect(answer.findings == ["headcount-with-key E4"])
    #expect(answer.changes("headcount") == [" → 1 by count.one-person × 1"])
  }
}
