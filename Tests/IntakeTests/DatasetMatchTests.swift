import Exchange
import Testing

@testable import Intake

@Suite("Headers that name a dataset")
struct DatasetMatchTests {
  let table: Table

  init() throws { table = try Table.shared.get() }

  @Test("prefers labels of our own datasets to structure")
  func ownDataset() throws {
    let inspection = try table.inspect("市町村,実施日,取組,人数,居住地\n約,約,約,約,約\n約,約,約,約,約\n")
    #expect(inspection.dataset == .participants)
    #expect(inspection.layout.headerRow == 1)
  }

  @Test("maps no column of a table that is no dataset's")
  func noDataset() throws {
    let inspection = try table.inspect("品目,分別,出し方\n空き缶,資源,袋に入れる\n電池,有害,箱に入れる\n")
    #expect(inspection.dataset == nil)
    #expect(inspection.columns.allSatisfy { $0.target == .none && $0.reason == .unknown })
  }

  @Test("finds the labels of a dataset below a long preamble")
  func datasetFarDown() throws {
    let answer = try table.check(
      String(repeating: "記入要領\n", count: 80)
        + "市町村,実施日,取組,人数,居住地,備考\n062031,2024-04-05,研修会,3,東京都,\n")
    #expect(answer.findings == [])
    #expect(answer.report.layout.headerRows == [81])
  }

  @Test("reads a dataset whose fields stand in two rows")
  func datasetInTwoRows() throws {
    let answer = try table.check(
      "市町村,実施日,取組,参加者,,備考\n,,,人数,居住地,\n062031,2024-04-05,研修会,3,東京都,\n")
    #expect(answer.findings == [])
    #expect(answer.report.layout.headerRows == [1, 2])
    #expect(answer.texts("headcount") == ["3"])
    #expect(answer.texts("residence") == ["13"])
  }

  @Test("reads a dataset whose upper row only groups its fields")
  func datasetUnderGroups() throws {
    let answer = try table.check(
      "基本,,,内訳,,\n市町村,実施日,取組,人数,居住地,備考\n062031,2024-04-05,研修会,3,東京都,\n")
    #expect(answer.findings == [])
    #expect(answer.report.layout.headerRows == [1, 2])
    #expect(answer.texts("headcount") == ["3"])
  }

  @Test("passes over forty lines that a statistics portal writes")
  func longPreamble() throws {
    let notes = (1...36).map { "\"注\($0)：この欄は架空の注記である。\"\n" }.joined()
    let layout = try table.inspect(
      "\"統計名：\",\"架空統計\"\n\"表番号：\",\"1\"\n\"表題：\",\"人口\"\n\n" + notes + "\n"
        + "市町村,人口,世帯数\n桜野市,3210,1200\n月岡市,1500,520\n北原町,540,210\n"
    ).layout
    #expect(layout.headerRows == [40])
    #expect(layout.setAsideCount == 39)
    #expect(layout.setAside.first?.reason == .title)
    #expect(layout.setAside.last?.reason == .note)
  }
}
