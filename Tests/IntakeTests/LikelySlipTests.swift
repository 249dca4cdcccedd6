import Testing

@testable import Exchange
@testable import Intake

@Suite("Numbers, days and columns that are likely slips")
struct LikelySlipTests {
  let table: Table

  init() throws { table = try Table.shared.get() }

  private func counts(_ text: String, _ dataset: DatasetID = .participants) throws
    -> [FindingCode: Int]
  {
    try table.check(text, dataset).report.findings.counts
  }

  @Test("a day or a telephone number is no count of people", arguments: ["20240601", "0238221111"])
  func implausible(number: String) throws {
    #expect(
      try counts("市町村,実施日,取組,人数,居住地\n062031,2024-04-06,研修会,\(number),東京都\n")
        == [.numberOutOfRange: 1])
  }

  @Test("numbers of rows in a counted column are told, others are not")
  func rowNumbers() throws {
    func migrations(_ numbers: [Int]) throws -> [FindingCode: Int] {
      try counts(
        "市町村,移住日,組,人,移住元\n"
          + numbers.enumerated().map {
            "062031,2024-05-\($0.offset + 10),\($0.element),\($0.element + 2),東京都\n"
          }.joined(), .migrations)
    }
    #expect(try migrations([1, 2, 3, 4, 5, 6])[.rowNumbers] == 1)
    #expect(try migrations([1, 2, 3, 4, 5, 5])[.rowNumbers] == nil)
    #expect(try migrations([1, 2, 3, 4])[.rowNumbers] == nil)
  }

  @Test("a weekday that is not the day's is told, behind the day or in its own column")
  func weekdays() throws {
    func check(_ day: String) throws -> [FindingCode: Int] {
      try counts("市町村,実施日,取組,人数,居住地\n062031,\(day),研修会,12,東京都\n")
    }
    for day in ["2024-04-06（月）", "2024/4/6(Mon)", "令和6年4月6日（日・祝）", "2024年4月6日金曜日"] {
      #expect(try check(day) == [.weekdayDiffers: 1], "\(day)")
    }
    for day in ["2024-04-06（土）", "2024/4/6(Sat)", "令和6年4月6日（土・祝）", "2024年4月6日土曜日", "令和6年4月6日"] {
      #expect(try check(day) == [:], "\(day)")
    }
    let beside = "市町村,実施日,曜日,取組,人数,居住地\n062031,2024-04-06,月,研修会,12,東京都\n"
    #expect(try counts(beside)[.weekdayDiffers] == 1)
  }

  @Test(
    "a number that a spreadsheet took for a day is told in a key",
    arguments: [
      ("1月26日", true), ("26-Jan", true), ("Jan-26", true), ("2024-01", false), ("MAY-2024", false),
      ("A-26", false),
    ])
  func keys(key: String, isDamaged: Bool) throws {
    #expect(
      try counts(
        "イベントID,市町村,名称,種類,開始日,参加者数\n\(key),062031,集い,交流会,2024-05-17,40\n", .events)
        == (isDamaged ? [.excelDamage: 1] : [:]))
  }

  @Test(
    "a counted column below 累計 or 計画 is asked about, one below 実績 is not",
    arguments: [
      ("年度累計", true), ("前年度実績", true), ("計画", true), ("目標", true), ("実績", false), ("今年度", false),
    ])
  func groups(group: String, isAsked: Bool) throws {
    let rows = "062031,2024-04-06,研修会,東京都,120\n062031,2024-04-07,研修会,宮城県,80\n"
    #expect(
      try counts(",,,,\(group)\n市町村,実施日,取組,居住地,人数\n\(rows)")
        == (isAsked ? [.columnOfOtherMeasure: 1] : [:]))
  }

  @Test("a thousand that was split where others leave the last column out is asked about")
  func split() throws {
    let head = "市町村,実施日,取組,居住地,人数,備考\n062031,2024-04-06,研修会,東京都,12\n"
    #expect(try counts(head + "062031,2024-04-07,研修会,東京都,1,200\n") == [.extraCells: 1])
    #expect(try counts(head + "062031,2024-04-07,研修会,東京都,1,初参加\n") == [:])
  }
}
