import Exchange
import Testing

@testable import Intake

@Suite("Fields that must be filled where another is blank")
struct RequiredUnlessRuleTests {
  let table: Table

  init() throws { table = try Table.shared.get() }

  @Test("asks for a headcount where there is no participant key")
  func blank() throws {
    let answer = try table.participants([
      "062031,2024-04-05,研修会,P0002,,東京都", "062031,2024-04-05,研修会,,,東京都",
      "062031,2024-04-05,研修会,,5,東京都",
    ])
    #expect(answer.findings == ["required-blank E3"])
  }

  @Test("says once of a file that the column is missing, with how many records need it")
  func column() throws {
    let answer = try table.check(
      "市町村,実施日,取組,参加者番号,居住地\n062031,2024-04-05,研修会,P1,東京都\n"
        + "062031,2024-04-05,研修会,,東京都\n062031,2024-04-06,研修会,,東京都\n")
    #expect(answer.findings == ["required-column-missing"])
    #expect(answer.finding(.requiredColumnMissing)?.values["count"] == "2")
  }
}
