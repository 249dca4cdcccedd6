import Exchange
import Testing

@testable import Intake

@Suite("Personal data")
struct PrivacyTests {
  let table: Table

  init() throws { table = try Table.shared.get() }

  @Test(
    "quarantines a file whose header announces personal data that is there",
    arguments: ["氏名", "参加者氏名", "住所", "電話番号", "メールアドレス", "生年月日", "個人番号", "ＴＥＬ"])
  func quarantines(label: String) throws {
    let answer = try table.check(
      "市町村,\(label),実施日,取組,人数,居住地\n062031,架空太郎,嘘,研修会,約3,東京都\n")
    #expect(answer.report.isQuarantined)
    #expect(answer.findings == ["personal-data-column B1"])
    #expect(answer.report.changes.isEmpty)
    #expect(answer.report.layout.setAside.isEmpty)
    #expect(answer.batches.isEmpty)
    #expect(!"\(answer.report)".contains("架空太郎"))
  }

  @Test("quarantines even where the profile passes over the column")
  func quarantinesIgnored() throws {
    let answer = try table.check(
      "市町村,氏名,実施日,取組,人数,居住地\n062031,架空太郎,2024-04-05,研修会,3,東京都\n",
      profile: """
        submitter: "062031"
        datasets: {participants: {ignore: [氏名]}}
        """)
    #expect(answer.report.isQuarantined)
  }

  @Test("lets an empty column of that name pass")
  func emptyColumn() throws {
    let answer = try table.check("市町村,氏名,実施日,取組,人数,居住地\n062031,,2024-04-05,研修会,3,東京都\n")
    #expect(!answer.report.isQuarantined)
    #expect(answer.findings == [])
  }

  @Test(
    "lets labels pass that only sound like personal data", arguments: ["住所地", "氏名なし", "メール相談件数"])
  func harmlessLabels(label: String) {
    #expect(!PersonalLabels.announces(label))
  }

  @Test(
    "refuses a cell with personal data and shows only its shape",
    arguments: [
      ("連絡先 090-1234-5678", "●●● ●●●-●●●●-●●●●"), ("０９０１２３４５６７８", "●●●●●●●●●●●"),
      ("0235(25)2111", "●●●●(●●)●●●●"), ("taro@example.jp", "●●●●@●●●●●●●.●●"),
      ("123456789018", "●●●●●●●●●●●●"),
    ])
  func masksCell(cell: String, masked: String) throws {
    let answer = try table.check("市町村,実施日,取組,人数,居住地,備考\n062031,2024-04-05,研修会,3,東京都,\(cell)\n")
    #expect(answer.findings == ["personal-data-cell F2"])
    #expect(answer.finding(.personalDataCell)?.raw == masked)
    #expect(!"\(answer.report)".contains(cell))
  }

  @Test(
    "lets harmless remarks pass",
    arguments: [
      "2024-04-05から3日間", "参加者番号1234567890", "4-6月の分", "市町村会議 10-11月", "123456789012",
      "山形県庁 1-2-3号館", "@会場", "延べ1,234,567,890円",
    ])
  func harmlessRemarks(cell: String) throws {
    let answer = try table.check(
      "市町村,実施日,取組,人数,居住地,備考\n062031,2024-04-05,研修会,3,東京都,\"\(cell)\"\n")
    #expect(answer.findings == [])
    #expect(answer.texts("note") == [cell])
  }

  @Test("exempts key columns, which are numbers by nature, from all but mail addresses")
  func keys() throws {
    let header = "市町村,実施日,取組,参加者番号,人数,居住地\n"
    let number = try table.check(header + "062031,2024-04-05,研修会,123456789018,1,東京都\n")
    #expect(number.findings == [])
    let mail = try table.check(header + "062031,2024-04-05,研修会,taro@example.jp,1,東京都\n")
    #expect(mail.findings == ["personal-data-cell D2"])
  }

  @Test("masks personal data in rows that are set aside, and in cells of the wrong column")
  func masksElsewhere() throws {
    let answer = try table.check(
      "市町村,実施日,取組,人数,居住地,年代\n062031,2024-04-05,研修会,3,東京都,090-1234-5678\n注：電話 0235-25-2111,,,,,\n")
    #expect(answer.findings == ["personal-data-cell F2"])
    #expect(answer.report.layout.setAside.first?.text == "●：●● ●●●●-●●-●●●●")
    #expect(!"\(answer.report)".contains("1234"))
  }
}
