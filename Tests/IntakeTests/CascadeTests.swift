import Exchange
import Testing

@testable import Intake

@Suite("One cause, one finding")
struct CascadeTests {
  let table: Table

  init() throws { table = try Table.shared.get() }

  private func participants(_ text: String) throws -> [String] {
    try table.check(text + "\n").findings
  }

  private func events(_ text: String) throws -> [String] {
    try table.check(text + "\n", .events).findings
  }

  @Test("a required column that is missing is told once, and no record of it")
  func requiredColumn() throws {
    let findings = try participants(
      """
      市町村,実施日,人数,居住地
      062031,2024-04-05,3,東京都
      062031,2024-04-06,3,東京都
      """)
    #expect(findings == ["required-column-missing"])
  }

  @Test("two columns of which one is needed are missing: told once, and not at every record")
  func eitherColumn() throws {
    let answer = try table.check(
      """
      市町村,実施日,取組,居住地
      062031,2024-04-05,研修会,東京都
      062031,2024-04-06,研修会,東京都

      """)
    #expect(answer.findings == ["required-column-missing"])
    #expect(answer.finding(.requiredColumnMissing)?.values["title"] == "人数")
  }

  @Test("the cells of a column that stands twice say nothing, nor do rules that need them")
  func duplicateColumn() throws {
    let findings = try events(
      """
      イベントID,市町村,名称,種類,開始日,参加者数,参加人数,うち県外
      E1,062031,春の集い,交流会,2024-04-05,約30,30,31
      E2,062031,夏の集い,交流会,2024-04-05,,30,31
      """)
    #expect(findings == ["duplicate-column G1"])
  }

  @Test("the cells below a label of the wrong unit say nothing, nor do rules that need them")
  func unitOfLabel() throws {
    let findings = try events(
      """
      イベントID,市町村,名称,種類,開始日,参加者数,経費（件）,延べ人泊（人）,宿泊実人数
      E1,062031,春の集い,交流会,2024-04-05,30,約3,1,2
      E2,062031,夏の集い,交流会,2024-04-05,30,3千円,1,2
      """)
    #expect(findings == ["unit-mismatch G1", "unit-mismatch H1"])
  }

  @Test("the units row tells a wrong unit, its cells do not tell it again and tell all else")
  func unitsRow() throws {
    let findings = try events(
      """
      イベントID,市町村,名称,種類,開始日,参加者数,経費
      ,,,,,（人）,（件）
      E1,062031,春の集い,交流会,2024-04-05,30,3件
      E2,062031,夏の集い,交流会,2024-04-05,30,約3
      """)
    #expect(findings == ["unit-mismatch G2", "approximate-number G4"])
  }

  @Test(
    "columns side by side for the values of a field are told once, and no record of what they hold")
  func wideLayout() throws {
    let findings = try participants(
      """
      市町村,実施日,取組,居住地,新規,継続
      062031,2024-04-05,研修会,東京都,3,約5
      062031,2024-04-06,研修会,東京都,3,
      """)
    #expect(findings == ["wide-layout E1"])
  }

  @Test("a column that is muted is still looked at for what must not be kept")
  func mutedColumnsHoldNoContacts() throws {
    let findings = try participants(
      """
      市町村,実施日,取組,人数,居住地,備考,摘要
      062031,2024-04-05,研修会,3,東京都,taro@example.jp,
      """)
    #expect(findings == ["duplicate-column G1", "personal-data-cell F2"])
  }

  @Test("a record with too many cells tells that alone")
  func extraCells() throws {
    let findings = try events(
      """
      イベントID,市町村,名称,種類,開始日,参加者数,うち県外
      E1,062031,春の集い,交流会,2024-04-05,1,234,300
      """)
    #expect(findings == ["extra-cells H2"])
  }

  @Test(
    "a faulty cell mutes the rules that read it",
    arguments: [
      ("約30,31,1,2,現地", "approximate-number F2"), ("30,約31,1,2,現地", "approximate-number G2"),
      ("30,1,約1,2,オンライン", "only-when I2, approximate-number H2"),
      ("30,1,1,2,オンラ", "unknown-code J2"),
    ])
  func faultyCells(cells: String, told: String) throws {
    let findings = try events(
      """
      イベントID,市町村,名称,種類,開始日,参加者数,うち県外,宿泊実人数,延べ人泊,開催方法
      E1,062031,春の集い,交流会,2024-04-05,\(cells)
      """)
    #expect(findings.sorted() == told.split(separator: ", ").map(String.init).sorted())
  }

  @Test("a day that does not exist is no day outside the quarter and no day before another")
  func faultyDay() throws {
    let findings = try events(
      """
      イベントID,市町村,名称,種類,開始日,終了日,参加者数
      E1,062031,春の集い,交流会,2024-06-31,2024-04-05,30
      """)
    #expect(findings == ["date-does-not-exist E2"])
  }
}
