import Testing

@testable import Exchange
@testable import Intake

@Suite("Records without a key that come again")
struct RepeatedRecordRuleTests {
  let table: Table

  init() throws { table = try Table.shared.get() }

  private func finding(_ rows: [String]) throws -> Finding? {
    try table.participants(rows).finding(.repeatedRecords)
  }

  @Test("are told once for the file, with their number, however few they are")
  func told() throws {
    let block = ["062031,2024-04-05,研修会,,15,東京都", "062031,2024-04-05,研修会,,12,大阪府"]
    let finding = try #require(try finding(block + block))
    #expect(finding.place.record == 4)
    #expect(finding.values == ["count": "2", "first": "2"])
    #expect(finding.severity == .warning)
  }

  @Test("are told of single persons, too, where a block of different ones comes again")
  func singles() throws {
    let block = ["062031,2024-04-05,研修会,,1,東京都", "062031,2024-04-05,研修会,,1,大阪府"]
    #expect(try finding(block + block) != nil)
    #expect(try finding([block[0], block[0], block[1], block[1]]) == nil)
  }
}
