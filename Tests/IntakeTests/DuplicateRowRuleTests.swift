import Exchange
import Testing

@testable import Intake

@Suite("Records that come twice")
struct DuplicateRowRuleTests {
  let table: Table

  init() throws { table = try Table.shared.get() }

  @Test("warns of one person's record that comes twice, not of nameless ones")
  func duplicateRow() throws {
    let answer = try table.participants([
      "062031,2024-04-05,研修会,P0001,1,東京都", "062031,2024-04-05,研修会,P0001,1,東京都",
      "062031,2024-04-06,研修会,P0001,1,東京都", "062031,2024-04-05,研修会,,1,東京都",
      "062031,2024-04-05,研修会,,1,東京都",
    ])
    #expect(answer.findings == ["duplicate-row D3"])
  }
}
