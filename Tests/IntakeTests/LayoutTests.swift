import Exchange
import JapaneseText
import Testing

@testable import Intake

@Suite("Layout")
struct LayoutTests {
  let table: Table

  init() throws { table = try Table.shared.get() }

  static let header = "市町村,実施日,取組,人数,居住地,備考\n"
  static let first = "062031,2024-04-05,研修会,3,東京都,\n"
  static let second = "062031,2024-05-06,研修会,4,宮城県,\n"

  private func setAside(_ answer: Answer) -> [String] {
    answer.report.layout.setAside.map { "\($0.record) \($0.reason.rawValue) \($0.text)" }
  }

  @Test("passes over titles above the header and says so")
  func titles() throws {
    let answer = try table.check("関係人口 実績報告,,,,,\n令和6年度,,,,,\n" + Self.header + Self.first)
    #expect(answer.findings == [])
    #expect(setAside(answer) == ["1 title 関係人口 実績報告", "2 title 令和6年度"])
    #expect(answer.report.layout.headerRows == [3])
    #expect(answer.report.dataRecordCount == 1)
    #expect(answer.batches.flatMap(\.recordNumbers) == [4])
  }

  @Test("takes a row of units below the header for units", arguments: ["（人）", "単位：人", "人", "[人]"])
  func units(unit: String) throws {
    let answer = try table.check(Self.header + ",,,\(unit),,\n" + Self.first)
    #expect(answer.findings == [])
    #expect(answer.report.layout.unitRows == [2])
    #expect(answer.report.layout.headerRows == [1])
    #expect(answer.texts("headcount") == ["3"])
  }

  @Test(
    "refuses a units row whose unit is not the field's, below the header or above it",
    arguments: ["（件）", "（台）", "（歳）", "（ha）", "単位：件", "mg/L", "人/k㎡"])
  func wrongUnit(unit: String) throws {
    let header = "イベントID,市町村,名称,種類,開始日,参加者数,経費\n"
    let units = ",,,,,\(unit),（円）\n"
    let record = "E1,062031,春の集い,交流会,2024-04-05,30,120\n"
    let below = try table.check(header + units + record, .events)
    #expect(below.findings == ["unit-mismatch F2"])
    #expect(below.finding(.unitMismatch)?.values["expected"] == "人")
    #expect(below.finding(.unitMismatch)?.raw == unit)
    let above = try table.check(units + header + record, .events)
    #expect(above.findings == ["unit-mismatch F1"])
  }

  @Test(
    "counts thousands where a row of units or a line above the table says so",
    arguments: [
      "HEADER\n,,,,,（人）,（千円）\n", "（単位：千円、人）,,,,,,\nHEADER\n", ",,,,,（人）,（千円）\nHEADER\n",
      "単位：千円\nHEADER\n",
    ])
  func unitsOfThousands(top: String) throws {
    let header = "イベントID,市町村,名称,種類,開始日,参加者数,経費"
    let answer = try table.check(
      top.replacing("HEADER", with: header) + "E1,062031,春の集い,交流会,2024-04-05,30,120\n", .events)
    #expect(answer.findings == [])
    #expect(answer.texts("cost_yen") == ["120000"])
    #expect(answer.texts("attendees") == ["30"])
  }

  @Test("takes the label's own unit before that of a line above the table")
  func labelsUnitFirst() throws {
    let answer = try table.check(
      """
      単位：千円
      イベントID,市町村,名称,種類,開始日,参加者数,経費（円）
      E1,062031,春の集い,交流会,2024-04-05,30,120000

      """, .events)
    #expect(answer.texts("cost_yen") == ["120000"])
  }

  @Test("sets subtotals and totals aside where they add up")
  func totals() throws {
    let answer = try table.check(
      Self.header + Self.first + "小計,,,3,,\n" + Self.second + "小計,,,4,,\n合計,,,7,,\n")
    #expect(answer.findings == [])
    #expect(
      setAside(answer) == ["3 subtotal 小計 3", "5 subtotal 小計 4", "6 total 合計 7"])
    #expect(answer.texts("headcount") == ["3", "4"])
  }

  @Test(
    "warns where a total differs from the records above it",
    arguments: [
      ("合計,,,8,,\n", "7"), ("合　計,,,８,,\n", "7"), (",合計,,8,,\n", "7"),
    ])
  func totalMismatch(row: String, expected: String) throws {
    let answer = try table.check(Self.header + Self.first + Self.second + row)
    #expect(answer.findings == ["total-mismatch D4"])
    #expect(answer.finding(.totalMismatch)?.values["expected"] == expected)
    #expect(answer.batches.count == 1)
  }

  @Test(
    "sets a total row aside however its label is written, whatever its column holds",
    arguments: [
      "合計", "(合計)", "（合計）", "【総計】", "Total", "ＴＯＴＡＬ", "合計 ", "＜合　計＞　", "合計：", "合計（人）", "鶴岡市小計",
    ],
    ["参加者番号", "区分", "市町村", "備考"])
  func totalLabels(label: String, column: String) throws {
    let rest = ["市町村", "実施日", "取組", "人数", "居住地", "備考"].filter { $0 != column }
    let cells = ["市町村": "062031", "実施日": "2024-04-05", "取組": "研修会", "人数": "3", "居住地": "東京都"]
    let record = rest.map { cells[$0] ?? "" }.joined(separator: ",")
    let first = column == "市町村" ? "062031" : "a1"
    let text = """
      \(column),\(rest.joined(separator: ","))
      \(first),\(record)
      \(label),\(record)

      """
    let bytes = try #require(CP932.encode(text))
    for answer in [try table.check(text), try table.check(bytes, in: table.context())] {
      #expect(answer.report.layout.setAside.map(\.record) == [3])
      #expect(answer.report.dataRecordCount == 1)
    }
    #expect(try table.inspect(text).layout.setAside.map(\.record) == [3])
  }

  @Test("does not hold a total against records that could not be read")
  func totalOverFault() throws {
    let answer = try table.check(
      Self.header + Self.first + "062031,2024-05-06,研修会,約4,宮城県,\n合計,,,7,,\n")
    #expect(answer.findings == ["approximate-number D3"])
  }

  @Test(
    "sets notes aside",
    arguments: ["注：数値は速報値。,,,,,", "※架空の数値。,,,,,", ",資料：企画課,,,,", "出典　住民票,,,,,", "（注）速報,,,,,"])
  func notes(row: String) throws {
    let answer = try table.check(Self.header + Self.first + row + "\n")
    #expect(answer.findings == [])
    #expect(answer.report.layout.setAside.map(\.reason) == [.note])
    #expect(answer.report.dataRecordCount == 1)
  }

  @Test("does not take a record for a note because its remark begins with 注")
  func remarkIsNoNote() throws {
    let answer = try table.check(Self.header + "062031,2024-04-05,研修会,3,東京都,注目の会計\n")
    #expect(answer.report.layout.setAside.isEmpty)
    #expect(answer.texts("note") == ["注目の会計"])
  }

  @Test("sets records of delimiters alone aside")
  func blanks() throws {
    let answer = try table.check(Self.header + ",,,,,\n" + Self.first + " ,　,,,,\n")
    #expect(answer.findings == [])
    #expect(setAside(answer) == ["2 blank ", "4 blank "])
    #expect(answer.report.dataRecordCount == 1)
  }

  @Test("sets a header that comes again aside")
  func repeatedHeader() throws {
    let answer = try table.check(Self.header + Self.first + Self.header + Self.second)
    #expect(answer.findings == [])
    #expect(answer.report.layout.setAside.map(\.reason) == [.repeatedHeader])
    #expect(answer.texts("headcount") == ["3", "4"])
  }

  @Test("counts records, lines and Excel rows apart")
  func placesDiffer() throws {
    let answer = try table.check(
      Self.header + "\n062031,2024-04-05,研修会,3,東京都,\"雨天のため\n屋内\"\n062031,2024-04-05,研修会,約4,東京都,\n")
    let place = try #require(answer.finding(.approximateNumber)?.place)
    #expect(place.record == 3)
    #expect(place.line == 5)
    #expect(place.cell == "D4")
  }

  @Test(
    "takes 該当なし for the answer that there was nothing",
    arguments: ["該当なし,,,,,", "（該当なし）,,,,,", ",実績なし,,,,"])
  func nothingToReport(row: String) throws {
    let answer = try table.check(Self.header + row + "\n")
    #expect(answer.findings == [])
    #expect(answer.report.saysNothingToReport)
    #expect(answer.report.dataRecordCount == 0)
    #expect(answer.batches.isEmpty)
  }

  @Test("asks for 該当なし or records where there is a header alone")
  func noRecords() throws {
    let answer = try table.check(Self.header)
    #expect(answer.findings == ["no-records"])
    #expect(!answer.report.saysNothingToReport)
  }

  @Test("says that there is no header where no row names fields")
  func noHeader() throws {
    let answer = try table.check("あいう,えお\nかきく,けこ\n")
    #expect(answer.findings == ["header-not-found"])
    #expect(answer.report.recordCount == 2)
  }

  @Test("passes over cells beyond the header while they are blank")
  func trailingBlanks() throws {
    let answer = try table.check(Self.header + "062031,2024-04-05,研修会,3,東京都,,,\n")
    #expect(answer.findings == [])
    #expect(answer.texts("headcount") == ["3"])
  }

  @Test("reads nothing of a record with cells beyond the header")
  func extraCells() throws {
    let answer = try table.check(Self.header + "062031,2024-04-05,研修会,1,234,東京都,再\n")
    #expect(answer.findings == ["extra-cells G2"])
  }

  @Test("takes absent cells at a record's end for blanks unless a field needs them")
  func missingCells() throws {
    let answer = try table.check(Self.header + "062031,2024-04-05,研修会,3,東京都\n")
    #expect(answer.findings == [])
    let short = try table.check(Self.header + "062031,2024-04-05,研修会,3\n")
    #expect(short.findings == ["missing-cells E2"])
  }

  @Test("inspects the layout without reading values")
  func inspects() throws {
    let inspection = try table.inspect(
      "表題,,,,,\n" + Self.header + ",,,（人）,,\n" + Self.first + "約,約,約,約,約,約\n合計,,,3,,\n")
    #expect(inspection.dataset == .participants)
    #expect(inspection.layout.headerRow == 2)
    #expect(inspection.layout.unitRows == [3])
    #expect(inspection.recordCount == 6)
    #expect(inspection.dataRecordCount == 2)
    #expect(inspection.layout.setAside.map(\.reason) == [.title, .unit, .total])
    #expect(
      inspection.columns.map(\.fieldName) == [
        "municipality", "held_on", "programme", "headcount", "residence", "note",
      ])
  }
}
