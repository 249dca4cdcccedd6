import Testing

@testable import Exchange
@testable import Intake

@Suite("Unread columns that may decide what counts")
struct DecidingColumnsTests {
  let table: Table

  init() throws { table = try Table.shared.get() }

  /// Records of one column that no field reads.
  private func check(_ label: String, _ cells: String...) throws -> Answer {
    let rows = cells.enumerated().map { "062031,2024-04-0\($0 + 1),研修会,3,東京都,\($1)\n" }
    return try table.check("市町村,実施日,取組,人数,居住地,\(label)\n" + rows.joined())
  }

  private func codes(_ answer: Answer) -> [FindingCode] {
    answer.report.findings.counts.keys.filter {
      [.rowsNotCounted, .columnDecidesCount, .daysUnread, .notHeld].contains($0)
    }
  }

  @Test(
    "rows of which the column says that they do not count are asked about, once for the column",
    arguments: [
      ("出欠", "出席", "欠席"), ("出欠（○×）", "○", "×"), ("参加状況", "参加", "当日キャンセル"), ("集計対象", "対象", "対象外"),
      ("集計対象", "○", "×"), ("有効/無効", "有効", "無効"), ("キャンセル", "", "○"), ("取消", "", "取消"),
      ("削除フラグ", "0", "1"),
      ("取消日", "", "2024-04-03"), ("補足", "", "欠席"), ("その他", "特になし", "取消"), ("区分2", "通常", "参加辞退"),
    ])
  func excluded(label: String, yes: String, no: String) throws {
    let answer = try check(label, yes, no, yes)
    #expect(codes(answer) == [.rowsNotCounted])
    let finding = answer.finding(.rowsNotCounted)
    #expect(finding?.values["spellings"] == "\(no) ×1 (#3)")
    #expect(finding?.place.column == 6)
    #expect(finding?.severity == .error)
  }

  @Test(
    "words that differ are told, without a word that says no",
    arguments: [("集計対象", "○", ""), ("参加状況", "参加", "一部参加"), ("ステータス", "確定", "受付中")])
  func differing(label: String, one: String, other: String) throws {
    let answer = try check(label, one, other)
    #expect(codes(answer) == [.columnDecidesCount])
    #expect(!answer.report.findings.hasErrors)
  }

  @Test(
    "columns that decide nothing are silent",
    arguments: [
      ("出欠", "出席", "出席"), ("集計対象", "○", "○"), ("削除フラグ", "0", ""), ("キャンセル", "なし", ""),
      ("キャンセル", "3", "2"),
      ("キャンセル数", "3", "0"), ("欠席者数", "1", "2"), ("会場", "公民館", "市役所"), ("天気", "晴", "雨"),
      ("補助対象", "対象", "対象外"),
      ("懇親会", "○", "×"), ("初参加", "○", ""), ("送迎", "有", "無"), ("担当課", "企画課", "観光課"),
      ("曜日", "月", "火"),
    ])
  func silent(label: String, one: String, other: String) throws {
    #expect(codes(try check(label, one, other)) == [])
  }

  @Test("what is not read on purpose is not asked about")
  func ignored() throws {
    let answer = try table.check(
      "市町村,実施日,取組,人数,居住地,出欠区分\n062031,2024-04-05,研修会,3,東京都,×\n",
      profile: "submitter: \"062031\"\ndatasets:\n  participants:\n    ignore: [出欠区分]\n")
    #expect(codes(answer) == [])
  }

  @Test("unread days of other quarters are told; those of the same, and no days, are not")
  func days() throws {
    #expect(codes(try check("申込日", "2024-03-30", "2024/4/1", "R6.3.1")) == [.daysUnread])
    let told = try check("契約日", "2024-07-01", "2024-04-03").finding(.daysUnread)
    #expect(told?.values["count"] == "1" && told?.values["title"] == "実施日")
    #expect(codes(try check("申込日", "2024-04-01", "令和6年4月2日")) == [])
    #expect(codes(try check("会場", "公民館", "市役所")) == [])
  }
}
