import Testing

@testable import Exchange
@testable import Intake

@Suite("Remarks that say what a number is")
struct RemarkTests {
  let table: Table

  init() throws { table = try Table.shared.get() }

  /// An event of 30 attendees, 12 of them from outside.
  private func check(_ remark: String, label: String = "備考") throws -> Answer {
    try table.check(
      "イベントID,市町村,名称,種類,開始日,参加者数,うち県外,\(label)\n"
        + "E1,062031,集い,交流会,2024-05-17,30,12,\(remark)\n", .events)
  }

  private func told(_ remark: String) throws -> [String] { try check(remark).findings }

  @Test(
    "another number that is right is an error with both",
    arguments: [
      "正しくは35人", "正しくは３５名", "35人の誤り", "３０人は35人の誤り", "訂正：40人", "40人に訂正", "（正：35人）", "参加者は35名が正しい",
      "実際は28人", "雨天。正しくは35人です", "修正後 1035人", "35の誤り", "実際の参加者は35名",
    ])
  func corrects(remark: String) throws {
    let answer = try check(remark)
    #expect(answer.findings == ["remark-corrects-number H2"])
    let values = answer.finding(.remarkCorrectsNumber)?.values
    #expect(values?["title"] == "参加者数" && values?["value"] == "30")
    #expect(try check(remark, label: "補足").findings.contains("remark-corrects-number H2"))
  }

  @Test(
    "but not where the row says that number",
    arguments: ["正しくは30人", "うち県外は正しくは12名", "前回報告の誤りを訂正済", "訂正：30人"])
  func corrected(remark: String) throws { #expect(try told(remark) == []) }

  @Test(
    "a number that is no result is told",
    arguments: [
      "概数", "参加者数は概数", "約30人", "約30名参加", "30名程度", "30人以上", "定員", "定員30名", "定員：30人", "申込者数",
      "申込者数を記入", "申込30名",
      "スタッフ含む", "スタッフ５名を含む人数", "関係者を含む", "講師含む", "速報", "速報値", "暫定値です", "未確定", "人数未確定", "見込みで報告",
      "30名を予定", "ほか50名参加", "他に20名", "延べ数のため重複あり", "重複を含む", "計画値（実績は後日）", "30人は誤り",
      "要訂正",
      "雨天のため屋内で実施。概数", "口頭 契約は10月", "人数は見込み",
    ])
  func qualifies(remark: String) throws {
    let answer = try check(remark)
    #expect(answer.findings == ["remark-qualifies-number H2"])
    #expect(answer.finding(.remarkQualifiesNumber)?.values["value"] == "30")
    #expect(answer.report.findings.hasErrors == false)
  }

  @Test("a row of a summary stays one", arguments: ["計画値", "目標値", "平均", "４月からの累計", "見込"])
  func summary(remark: String) throws { #expect(try told(remark) == ["summary-or-record H2"]) }

  @Test(
    "ordinary remarks are silent",
    arguments: [
      "スタッフ除く", "スタッフを除く", "スタッフは含まず", "定員に達した", "定員に達したため受付終了", "定員40名", "定員20名のところ30名が参加",
      "正しい手洗いの講習", "約束を守る会との共催", "約2時間の講座", "目標達成", "目標を上回る参加", "計画どおり実施", "予定どおり実施",
      "契約書の書き方を説明", "節約料理", "要約筆記あり", "公約を紹介", "5月の予定を配布", "次回は50名程度を見込む", "申込はWebのみ",
      "申込者の8割が県外", "申込40名、参加30名", "重複なし", "重複を除いた実人数", "見込み客の来場あり", "速報版を配布", "推計人口を紹介",
      "口頭発表10件", "推定樹齢300年の桜を見学", "講師は鶴岡市から", "講師2名", "職員3名が対応", "スタッフ5名で運営", "ほか2町と共催",
      "A社ほか3社が協力", "第2回", "10代が多い", "午後1時から", "35歳以上が対象", "新規15人", "うち県外12名", "2回に分けて実施",
      "訂正印は不要", "修正なし", "参加費500円", "関係者に感謝", "概要を配布", "確定値", "30名参加", "満員", "30人分の資料", "昨年は25人",
    ])
  func silent(remark: String) throws { #expect(try told(remark) == []) }
}
