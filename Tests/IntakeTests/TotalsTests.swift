import Testing

@testable import Exchange
@testable import Intake

@Suite("A file's own totals against its records")
struct TotalsTests {
  let table: Table

  init() throws { table = try Table.shared.get() }

  /// `合計 7` a total row, `3` a record, `?` a record whose count cannot be read.
  private func check(_ rows: String) throws -> Answer {
    let lines = rows.split(separator: ",").map { row in
      let parts = row.split(separator: " ").map(String.init)
      if parts.count == 2 { return "\(parts[0]),,,\(parts[1])," }
      return "062031,2024-04-05,研修会,\(parts[0] == "?" ? "約4" : parts[0]),東京都"
    }
    return try table.check("市町村,実施日,取組,人数,居住地\n" + lines.joined(separator: "\n") + "\n")
  }

  @Test(
    "are silent where they add up, wherever they stand",
    arguments: [
      "3,4,合計 7", "合計 7,3,4", "総数 7,3,4", "3,4,合計 7,合計 7",
      "3,4,小計 7,5,小計 5,合計 12", "小計 7,3,4,小計 5,5,合計 12", "総数 12,小計 7,3,4,小計 5,5",
      "県計 12,市部計 7,3,4,郡計 5,5", "3,4,市部計 7,5,郡部計 5,県計 12",
      "県計 12,市部計 7,小計 3,3,小計 4,4,郡部計 5,小計 5,5",
      "3,小計 3,4,小計 4,市部計 7,5,小計 5,郡部計 5,合計 12,総計 12",
      "3,4月計 3,4,5月計 4,5,6月計 5,第1四半期計 12", "3,4月計 3,累計 3,4,5月計 4,累計 7",
      "合計 12,3,4,小計 7,5,小計 5", "合計 7,3,4,合計 5,5", "合計 12,3,4,合計 5,5",
    ])
  func addUp(rows: String) throws {
    #expect(try check(rows).findings == [])
  }

  @Test(
    "are told at their cell where they equal no sum that they can stand for, with the sum expected",
    arguments: [
      ("3,4,合計 8", "D4", "7"), ("合計 8,3,4", "D2", "7"),
      ("3,4,小計 8,5,小計 5,合計 12", "D4", "7"), ("3,4,小計 7,5,小計 6,合計 12", "D6", "5"),
      ("3,4,小計 7,5,小計 5,合計 13", "D7", "12"),
      ("小計 8,3,4,小計 5,5,合計 12", "D2", "7"), ("小計 7,3,4,小計 6,5,合計 12", "D5", "5"),
      ("県計 13,市部計 7,3,4,郡計 5,5", "D2", "12"), ("県計 12,市部計 8,3,4,郡計 5,5", "D3", "7"),
      ("県計 12,市部計 7,3,4,郡計 6,5", "D6", "5"), ("3,4,市部計 8,5,郡部計 5,県計 12", "D4", "7"),
      ("3,4月計 3,累計 3,4,5月計 4,累計 8", "D7", "7"), ("総数 13,3,4,小計 7,5,小計 5", "D2", "12"),
      ("総数 12,3,4,小計 8,5,小計 5", "D5", "7"),
    ])
  func mismatch(rows: String, cell: String, expected: String) throws {
    let answer = try check(rows)
    #expect(answer.findings == ["total-mismatch \(cell)"])
    #expect(answer.finding(.totalMismatch)?.values["expected"] == expected)
    #expect(answer.finding(.totalMismatch)?.severity == .warning)
    #expect(answer.batches.count == 1)
  }

  @Test(
    "say nothing against records that could not be read, nor where no record is theirs for certain",
    arguments: ["合計 9,3,?", "3,小計 3,?,小計 9", "市部計 7,郡部計 5,3,4,5", "3,4,小計 7,小計 5"])
  func uncertain(rows: String) throws {
    #expect(try check(rows).finding(.totalMismatch) == nil)
  }

  /// The same of events, whose counts may be 0.
  private func checkEvents(_ rows: String) throws -> Answer {
    let lines = rows.split(separator: ",").enumerated().map { index, row in
      let parts = row.split(separator: " ")
      if parts.count == 2 { return "\(parts[0]),,,,,\(parts[1])" }
      return "E\(index),062031,春の集い \(index),交流会,2024-04-05,\(row)"
    }
    return try table.check(
      "イベントID,市町村,名称,種類,開始日,参加者数\n" + lines.joined(separator: "\n") + "\n", .events)
  }

  @Test(
    "may be 0 where their records are, or where none are theirs",
    arguments: [
      "0,0,合計 0", "合計 0,0,0", "0,小計 0,3,小計 3,合計 3", "小計 0,0,小計 3,3,合計 3",
      "県計 7,市部計 7,3,4,郡計 0", "3,4,市部計 7,郡部計 0,県計 7", "3,小計 3,小計 0,合計 3",
    ])
  func zero(rows: String) throws {
    #expect(try checkEvents(rows).findings == [])
  }

  @Test(
    "of 0 are no sum of the records that do not follow any more",
    arguments: [
      ("3,4,合計 0", "F4", "7"), ("合計 0,3,4", "F2", "7"), ("3,小計 3,合計 0", "F4", "3"),
      ("3,小計 0,4,小計 4,合計 7", "F3", "3"), ("3,小計 3,4,小計 0,合計 7", "F5", "4"),
    ])
  func wrongZero(rows: String, cell: String, expected: String) throws {
    let answer = try checkEvents(rows)
    #expect(answer.findings == ["total-mismatch \(cell)"])
    #expect(answer.finding(.totalMismatch)?.values["expected"] == expected)
  }

  @Test("hold each column against its own records, and report the sums of the records alone")
  func columns() throws {
    let answer = try table.check(
      """
      イベントID,市町村,名称,種類,開始日,参加者数,うち県外
      総数,,,,,41,11
      E1,062031,春の集い,交流会,2024-04-05,30,10
      E2,062031,夏の集い,交流会,2024-06-30,11,2

      """, .events)
    #expect(answer.findings == ["total-mismatch G2"])
    #expect(answer.finding(.totalMismatch)?.values["expected"] == "12")
    #expect(answer.report.totals.map(\.sum) == [41, 12])
  }

  @Test("of a file with very many keep what is needed to judge the next, and no more")
  func manyTotals() throws {
    let groups = (0..<20_000).map { "3,小計 \($0 % 4 == 0 ? 4 : 3)" }
    let answer = try check(groups.joined(separator: ",") + ",合計 60000")
    #expect(answer.report.findings.counts[.totalMismatch] == 5_000)
    #expect(answer.report.layout.setAside.count == Layout.setAsideKept)
  }
}
