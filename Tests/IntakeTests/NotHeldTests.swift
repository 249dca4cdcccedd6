import Testing

@testable import Exchange
@testable import Intake

@Suite("What did not take place is asked about")
struct NotHeldTests {
  let table: Table

  init() throws { table = try Table.shared.get() }

  private func events(_ title: String, _ day: String, _ number: String, _ note: String) throws
    -> [String]
  {
    try table.check(
      "イベントID,市町村,名称,種類,開始日,参加者数,うち県外,備考\n"
        + "E1,062031,\(title),交流会,\(day),\(number),\(number),\(note)\n", .events
    ).findings
  }

  @Test("wherever the word stands: in the title, in the note, behind the day, in place of numbers")
  func places() throws {
    #expect(try events("集い（荒天中止）", "2024-05-17", "3", "") == ["not-held C2"])
    #expect(try events("【中止】集い", "2024-05-17", "3", "") == ["not-held C2"])
    #expect(try events("集い", "2024-05-17", "3", "7/20に延期") == ["not-held H2"])
    #expect(try events("集い", "2024/5/17（中止）", "3", "") == ["not-held E2"])
    #expect(try events("集い", "2024-05-17", "3", "予定") == ["not-held H2"])
    #expect(try events("集い", "2024-05-17", "中止", "") == ["not-held-in-cell F2"])
  }

  @Test(
    "but not where it took place after all",
    arguments: ["", "中止せず実施", "延期して実施", "次回は6月の予定", "キャンセル待ち3"])
  func held(note: String) throws {
    #expect(try events("集い", "2024-05-17", "3", note) == [])
  }

  @Test("of matches only where their stage says that they came about")
  func matches() throws {
    func check(_ stage: String, _ day: String) throws -> [String] {
      try table.check(
        "マッチングID,市町村,取組,成立日,相手の種類,段階,備考\nM1,062065,企業マッチング,\(day),企業,\(stage),後に辞退\n",
        .matches, submitter: "060003"
      ).findings
    }
    #expect(try check("成立", "2024-04-05") == ["not-held G2"])
    #expect(try check("応募", "") == [])
  }

  @Test("in a column that nobody reads, too: of a word alone the column is told")
  func unreadColumn() throws {
    func check(_ cell: String) throws -> Answer {
      try table.check(
        "市町村,実施日,取組,人数,居住地,出欠\n062031,2024-04-05,研修会,3,東京都,\(cell)\n"
          + "062031,2024-04-06,研修会,3,東京都,出席\n")
    }
    let told = try check("欠席")
    #expect(told.finding(.rowsNotCounted)?.values["spellings"] == "欠席 ×1 (#2)")
    #expect(told.report.findings.count(.error) == 1)
    #expect(try check("体調不良で欠席").finding(.notHeld)?.place.record == 2)
  }
}
