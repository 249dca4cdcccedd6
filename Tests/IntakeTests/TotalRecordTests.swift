import Testing

@testable import Exchange
@testable import Intake

/// Participants with a column `区分`, which no field reads, before the others; `男 3` is a record of it.
@Suite("A total is told by what it adds up to, and by its word")
struct TotalRecordTests {
  let table: Table

  init() throws { table = try Table.shared.get() }

  private func check(_ rows: String) throws -> Answer {
    let lines = rows.split(separator: ",").map { row in
      let parts = row.split(separator: " ")
      return "\(parts[0]),062031,2024-04-05,研修会,\(parts[1]),東京都"
    }
    return try table.check("区分,市町村,実施日,取組,人数,居住地\n" + lines.joined(separator: "\n") + "\n")
  }

  private func headcount(_ answer: Answer) -> Int64? {
    answer.report.totals.first { $0.field == "headcount" }?.sum
  }

  @Test(
    "where its row is filled in as records are, and its word stands in a column that no field reads",
    arguments: [
      ("男 3,女 4,計 7", 7), ("計 7,男 3,女 4", 7), ("男 3,女 4,合計 7,男 2,女 6,合計 8", 15),
      ("男 3,女 4,男 5,計 12", 12),
    ] as [(String, Int64)])
  func rowIsATotal(rows: String, sum: Int64) throws {
    let answer = try check(rows)
    #expect(headcount(answer) == sum)
    #expect(answer.report.layout.setAside.contains { $0.reason == .total })
    #expect(!answer.report.findings.hasErrors)
  }

  @Test("and asked about where it adds up to nothing", arguments: ["男 3,女 4,計 8", "男 3,計 25,女 4"])
  func rowIsAsked(rows: String) throws {
    let finding = try #require(try check(rows).finding(.totalOrRecord))
    #expect(finding.severity == .error)
    #expect(finding.place.column == 1)
  }

  @Test("but a word that every record says is no total's", arguments: ["総数 2,総数 3,総数 4", "計 3"])
  func constantColumn(rows: String) throws {
    let answer = try check(rows)
    #expect(answer.report.layout.setAside.isEmpty)
    #expect(answer.report.dataRecordCount == rows.split(separator: ",").count)
    #expect(!answer.report.findings.hasErrors)
  }

  @Test(
    "a complete record with a total's word in a field's cell stays a record, and its cell is told")
  func groupOfAges() throws {
    let answer = try table.check(
      "市町村,実施日,取組,人数,居住地,年代\n062031,2024-04-05,研修会,1,東京都,30代\n"
        + "062031,2024-04-05,研修会,25,大阪府,全体\n062031,2024-04-06,研修会,1,東京都,50代\n")
    #expect(answer.report.layout.setAside.isEmpty)
    #expect(answer.findings == ["unknown-code F3"])
  }

  @Test("a title may be any word")
  func title() throws {
    let answer = try table.check(
      "名称,イベントID,市町村,種類,開始日,参加者数\n春の講座,E2,062031,研修会,2024-04-08,30\n"
        + "全体,E5,062031,交流会,2024-04-10,110\n", .events)
    #expect(answer.report.dataRecordCount == 2)
    #expect(!answer.report.findings.hasErrors)
  }

  @Test("a sum without a word is told with the records that it sums up, but not where it is small")
  func sumWithoutWord() throws {
    let finding = try #require(try check("a 5,b 6,c 7,d 8,e 26").finding(.sumWithoutWord))
    #expect(finding.place.record == 6)
    #expect(finding.values["sum"] == "26")
    #expect(finding.values["count"] == "4")
    #expect(try check("a 1,b 1,c 1,d 1,e 4").finding(.sumWithoutWord) == nil)
    #expect(try check("a 5,b 6,c 7,d 8,e 27").finding(.sumWithoutWord) == nil)
  }

  @Test("without a dataset, too")
  func generic() throws {
    let constant = try table.inspect(
      "id,表章項目,男女,地域,年,単位,値\n1,人口,総数,北の町,1920年,人,2359\n2,人口,総数,北の町,1925年,人,2498\n"
        + "3,人口,総数,南の町,1920年,人,756\n")
    #expect(constant.dataRecordCount == 3)
    let things = try table.inspect("品目,数量\n体温計,5\n机,7\n温度計,9\nいす,4\n")
    #expect(things.dataRecordCount == 4)
    let sums = try table.inspect("品目,数量\n机,7\nいす,4\n備品計,11\n本,3\n雑誌,4\n図書計,7\n")
    #expect(sums.dataRecordCount == 4)
  }
}
