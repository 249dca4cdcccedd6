import Testing

@testable import Exchange
@testable import Intake

@Suite("Events that were called off")
struct CalledOffTests {
  let table: Table

  init() throws { table = try Table.shared.get() }
  private let header = "イベントID,市町村,取組,名称,種類,開始日,開催状況,参加者数,うち県外,宿泊実人数,延べ人泊,経費,備考\n"

  private func findings(_ rows: String...) throws -> [String] {
    try table.check(header + rows.map { $0 + "\n" }.joined(), .events).findings
  }

  @Test(
    "need no attendees, and may have cost something",
    arguments: [
      "中止,,,,,,", "開催中止,0,0,0,0,50000,", "取りやめ,-,-,,,1000,台風のため中止", "延期,,,,,,6月に延期", "順延,中止,,,,,",
      "キャンセル,,,,,,",
    ])
  func blank(rest: String) throws {
    #expect(try findings("E1,062031,,集い,交流会,2024-05-17,\(rest)") == [])
  }

  @Test("are asked about where they have attendees or guests")
  func counts() throws {
    #expect(
      try findings("E1,062031,,集い,交流会,2024-05-17,中止,30,5,2,4,,") == [
        "nothing-when H2", "nothing-when I2", "nothing-when J2", "nothing-when K2",
      ])
    #expect(
      try table.check(header + "E1,062031,,集い,交流会,2024-05-17,延期,30,,,,,\n", .events)
        .finding(.nothingWhen)?.values["code_ja"] == "延期")
  }

  @Test("what took place needs its attendees still", arguments: ["", "実施", "開催済み"])
  func held(status: String) throws {
    #expect(
      try findings("E1,062031,,集い,交流会,2024-05-17,\(status),,,,,,") == ["required-blank H2"])
    #expect(try findings("E1,062031,,集い,交流会,2024-05-17,\(status),30,5,,,,") == [])
  }

  @Test("words of it are asked about where the field is blank, and only there")
  func words() throws {
    #expect(try findings("E1,062031,,集い,交流会,2024-05-17,,3,,,,,雨のため中止") == ["not-held M2"])
    #expect(try findings("E1,062031,,集い,交流会,2024-05-17,実施,3,,,,,前日の懇親会は中止") == [])
    #expect(try findings("E1,062031,,集い,交流会,2024-05-17,予定,3,,,,,") == ["not-held-in-cell G2"])
  }
}
