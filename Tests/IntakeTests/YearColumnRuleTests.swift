import Testing

@testable import Exchange
@testable import Intake

@Suite("A year in a column of its own")
struct YearColumnRuleTests {
  let table: Table

  init() throws { table = try Table.shared.get() }

  private func findings(_ label: String, _ year: String, _ day: String) throws -> [String] {
    try table.check(
      "\(label),市町村,転入日,組,人,移住元\n\(year),062031,\(day),1,2,東京都\n", .migrations
    ).findings
  }

  @Test("is asked where the day lies in another one")
  func contradicts() throws {
    #expect(try findings("年度", "令和5年度", "2024-04-05") == ["year-contradicts C2"])
    #expect(try findings("年", "2023", "2024-04-05") == ["year-contradicts C2"])
    #expect(try findings("年度", "令和5年度", "") == ["year-contradicts C2"])
  }

  @Test("is silent where it agrees, or where the record has no year")
  func agrees() throws {
    #expect(try findings("年度", "令和6年度", "2024-04-05") == [])
    #expect(try findings("年", "2024", "2024-04-05") == [])
    #expect(try findings("年度", "", "2024-04-05") == [])
    #expect(try findings("年度", "6", "4月5日") == [])
  }
}
