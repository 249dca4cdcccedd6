import Exchange
import Testing

@testable import Intake

@Suite("Wide tables that no profile explains, and other headers that leave something open")
struct WideLayoutTests {
  let table: Table

  init() throws { table = try Table.shared.get() }

  @Test(
    "columns of quarters, months or codes without the column that they stand for are asked about once",
    arguments: [
      ("市町村,取組,居住地,第1四半期,第2四半期,第3四半期", "D1", "期間", "第1四半期, 第2四半期, 第3四半期"),
      ("市町村,取組,居住地,4月,5月,6月", "D1", "期間", "4月, 5月, 6月"),
      ("市町村,取組,居住地,令和6年度第1四半期（人）,令和6年度第2四半期（人）", "D1", "期間", nil),
      ("市町村,取組,居住地,備考,新規,継続", "E1", "新規・継続", "新規, 継続"),
      ("市町村,取組,居住地,新規 現地,継続 現地", "D1", "新規・継続", "新規 現地, 継続 現地"),
      ("市町村,取組,人数,東京都,宮城県,海外", "D1", "居住地", "東京都, 宮城県, 海外"),
      ("市町村,居住地,研修会,暮らし体験", "C1", "取組", "研修会, 暮らし体験"),
      ("市町村,取組,居住地,期間,4月,5月", "E1", "期間", "4月, 5月"),
    ])
  func asks(header: String, cell: String, title: String, labels: String?) throws {
    let blanks = header.split(separator: ",").dropFirst(3).map { _ in "3" }
    let answer = try table.check(
      header + "\n" + (["062031", "研修会", "東京都"] + blanks).joined(separator: ",") + "\n")
    let finding = try #require(answer.finding(.wideLayout))
    #expect(finding.place.cell == cell)
    #expect(finding.values["title"] == title)
    if let labels { #expect(finding.values["labels"] == labels) }
    #expect(answer.finding(.unmappedColumn) == nil)
    #expect(answer.finding(.requiredColumnMissing) == nil)
    #expect(answer.finding(.requiredBlank) == nil)
    #expect(answer.batches.isEmpty)
  }

  @Test("what has nothing to do with the wide columns is still told")
  func otherFaults() throws {
    let answer = try table.check(
      "市町村,取組,居住地,新規,継続,前年度\n062031,研集会,東京都,3,4,5\n")
    #expect(answer.findings == ["wide-layout D1", "unmapped-column F1", "unknown-programme B2"])
  }

  @Test(
    "a single such column, two names of one code, or columns beside their field are no wide table",
    arguments: [
      "市町村,取組,人数,居住地,新規", "市町村,取組,人数,居住地,新規,初回", "市町村,取組,人数,居住地,新規・継続,新規,継続",
      "市町村,取組,人数,居住地,昨年,一昨年",
    ])
  func isSilent(header: String) throws {
    let count = header.split(separator: ",").count
    let cells = ["062031", "研修会", "3", "東京都", "新規", "1", "1"].prefix(count)
    let answer = try table.check(header + "\n" + cells.joined(separator: ",") + "\n")
    #expect(answer.finding(.wideLayout) == nil)
    #expect(answer.finding(.unmappedColumn) != nil)
  }

  @Test("the same label twice is an error at the second one, which names the first")
  func sameLabelTwice() throws {
    let answer = try table.check("市町村,取組,人数,居住地,人数\n062031,研修会,3,東京都,4\n")
    #expect(answer.findings == ["duplicate-column E1"])
    let finding = try #require(answer.finding(.duplicateColumn))
    #expect(finding.values["other"] == "人数")
    #expect(answer.report.columns[4].reason == .duplicate)
    #expect(!table.catalogue.remedy(of: finding, in: .ja).isEmpty)
  }

  @Test("the same unknown label twice is told for each column")
  func sameUnknownLabelTwice() throws {
    let answer = try table.check("市町村,取組,人数,居住地,区域,区域\n062031,研修会,3,東京都,a,b\n")
    #expect(answer.findings == ["unmapped-column E1", "unmapped-column F1"])
  }

  @Test(
    "a column without a label is told where its first cell is filled, and not while it is empty")
  func unnamedColumn() throws {
    let answer = try table.check("市町村,取組,人数,居住地,\n062031,研修会,3,東京都,\n062031,研修会,4,東京都,x1\n")
    #expect(answer.findings == ["unmapped-column E3"])
    #expect(answer.report.columns[4].reason == .blank)
    let empty = try table.check("市町村,取組,人数,居住地,,\n062031,研修会,3,東京都,,\n")
    #expect(empty.findings == [])
  }

  @Test("a body wider than its header is told at the first cell beyond, with both numbers")
  func headerTooShort() throws {
    let answer = try table.check("市町村,取組,人数,居住地\n062031,研修会,3,東京都,,x\n")
    #expect(answer.findings == ["extra-cells F2"])
    let finding = try #require(answer.finding(.extraCells))
    #expect(finding.values == ["expected": "4", "count": "6"])
    #expect(!table.catalogue.remedy(of: finding, in: .en).isEmpty)
  }
}
