import Exchange
import JapaneseText
import Tables
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

  @Test("quarantines even where the profile reads the column as another")
  func quarantinesMapped() throws {
    let answer = try table.check(
      "市町村,氏名,実施日,取組,人数,居住地\n062031,架空太郎,2024-04-05,研修会,1,東京都\n",
      profile: """
        submitter: "062031"
        datasets: {participants: {columns: {氏名: participant_key}}}
        """)
    #expect(answer.report.isQuarantined)
    #expect(!"\(answer.report)".contains("架空太郎"))
  }

  @Test("quarantines a file in the wrong slot before it says so")
  func quarantinesWrongSlot() throws {
    let answer = try table.check(
      "イベントID,市町村,名称,種類,開始日,参加者数,氏名\nE1,062031,架空の会,交流会,2024-04-05,3,架空太郎\n", .participants)
    #expect(answer.report.isQuarantined)
    #expect(answer.findings == ["personal-data-column G1"])
    #expect(!"\(answer.report)".contains("架空太郎"))
    #expect(!"\(answer.report)".contains("架空の会"))
  }

  @Test(
    "quarantines a file without a header where a row announces personal data over filled cells",
    arguments: ["氏名", "ご住所", "電話", "E-mail", "生年月日", "マイナンバー"])
  func quarantinesWithoutHeader(label: String) throws {
    let answer = try table.check("参加者の一覧,\n番,\(label)\n一,架空太郎\n二,架空花子\n三,\n")
    #expect(answer.report.isQuarantined)
    #expect(answer.findings == ["personal-data-column B2"])
    #expect(answer.finding(.personalDataColumn)?.values["count"] == "2")
    #expect(answer.report.layout == Layout())
    #expect(!"\(answer.report)".contains("架空"))
  }

  @Test(
    "quarantines where a header in two rows announces personal data in its other row",
    arguments: [
      (",,,,,氏名\n市町村,実施日,取組,人数,居住地,\n", "F1"),
      ("市町村,実施日,取組,人数,居住地,参加者情報\n,,,,,氏名\n", "F2"),
    ])
  func quarantinesTwoRows(header: String, cell: String) throws {
    let answer = try table.check(header + "062031,2024-04-05,研修会,1,東京都,架空太郎\n")
    #expect(answer.report.isQuarantined)
    #expect(answer.findings == ["personal-data-column \(cell)"])
    #expect(!"\(answer.report)".contains("架空太郎"))
  }

  @Test("lets contacts above the header and remarks in the first record pass")
  func harmlessBesideHeader() throws {
    let answer = try table.check(
      "担当者氏名,架空,電話,内線,,\n市町村,実施日,取組,人数,居住地,\n062031,2024-04-05,研修会,3,東京都,電話で受付\n")
    #expect(!answer.report.isQuarantined)
  }

  @Test("tells of a file without a header only the word that announces, not the cell around it")
  func tellsWordAlone() throws {
    let answer = try table.check("氏名：架空太郎,一\n備考,二\n")
    #expect(answer.report.isQuarantined)
    #expect(answer.finding(.personalDataColumn)?.place.label == "氏名")
    #expect(!"\(answer.report)".contains("架空太郎"))
  }

  @Test("does not quarantine a file without a header for a note or for labels over empty cells")
  func harmlessWithoutHeader() throws {
    for text in ["※氏名は書かない,\nあ,い\n", "番,氏名\n一,\n", "あ,い\nう,え\n"] {
      let answer = try table.check(text)
      #expect(!answer.report.isQuarantined, "\(text)")
      #expect(answer.findings == ["header-not-found"], "\(text)")
    }
  }

  @Test("quarantines where the record below such a label is damaged, or the label itself")
  func quarantinesDamaged() throws {
    let row = "062031,架空太郎,2024-04-05,研修会,3,\"東京都\n"
    let below = try table.check("市町村,氏名,実施日,取組,人数,居住地\n" + row)
    #expect(below.report.isQuarantined)
    let label = try table.check("\"市町村,氏名,実施日\n" + row)
    #expect(label.report.isQuarantined)
    #expect(label.findings == ["personal-data-column"])
    #expect(!"\(label.report)".contains("架空太郎"))
  }

  @Test("knows no label of its own schemas that announces personal data")
  func ownLabels() {
    for schema in table.schemas {
      let labels = schema.fields.flatMap { [$0.name, $0.title] + $0.labels }
      for label in labels + schema.helpers.flatMap({ [$0.name] + $0.labels }) {
        #expect(!table.vocabulary.announcesPerson(label), "\(schema.id.rawValue) \(label)")
      }
    }
  }

  @Test(
    "refuses a participant key that is a name and shows only its shape",
    arguments: ["山田太郎", "　山田 太郎 ", "やまだ", "ﾔﾏﾀﾞ", "ヤマダ001", "佐々木", "Ｐ山田"])
  func namesAsKeys(key: String) throws {
    let answer = try table.check(
      "市町村,実施日,取組,参加者番号,人数,居住地\n062031,2024-04-05,研修会,\(key),1,東京都\n")
    #expect(answer.findings == ["personal-data-cell D2"])
    #expect(answer.finding(.personalDataCell)?.raw == PersonalData.masked(key))
    #expect(answer.changes("participant_key") == [])
    #expect(!"\(answer.report)".contains(key))
  }

  @Test(
    "refuses a telephone or individual number among counts, and shows it nowhere",
    arguments: ["09012345678", "０９０１２３４５６７８", "090-1234-5678", "123456789018"])
  func numbersAmongCounts(number: String) throws {
    let answer = try table.check(
      "市町村,実施日,取組,人数,居住地\n062031,2024-04-05,研修会,\(number),東京都\n合計,,,\(number),\n")
    #expect(answer.findings.first == "personal-data-cell D2")
    #expect(answer.report.findings.findings.allSatisfy { $0.raw?.contains("1") != true })
    #expect(answer.report.changes.allSatisfy { !$0.raw.contains(number) })
  }

  @Test(
    "asks for one participant key a cell, and takes signs that stand inside of one",
    arguments: [
      ("P1、P2", true), ("P7・P8", true), ("P7/P8", true), ("P13～P15", true), ("2024/001", false),
      ("P-001", false), ("12-3", false),
    ])
  func oneKey(key: String, isAsked: Bool) throws {
    let answer = try table.check(
      "市町村,実施日,取組,参加者番号,人数,居住地\n062031,2024-04-05,研修会,\(key),1,東京都\n")
    #expect(answer.findings == (isAsked ? ["several-keys D2"] : []))
  }

  @Test("tells of no label what may be somebody's, and asks for it to be removed")
  func labels() throws {
    let answer = try table.check(
      "市町村,実施日,取組,人数,居住地,担当 taro@example.jp\n062031,2024-04-05,研修会,1,東京都,\n")
    #expect(answer.findings.contains("personal-data-cell F1"))
    #expect(!"\(answer.report.columns) \(answer.report.findings)".contains("taro"))
  }

  @Test("lets numbers of any width be participant keys, and kanji be keys of events and matches")
  func keysThatAreNoNames() throws {
    let people = try table.check(
      "市町村,実施日,取組,イベントID,参加者番号,人数,居住地\n062031,2024-04-05,研修会,春の会1,Ｐ－００１,1,東京都\n")
    #expect(people.findings == [])
    #expect(people.texts("participant_key") == ["P-001"])
    #expect(people.texts("event_id") == ["春の会1"])
    let matches = try table.check(
      "マッチングID,市町村,取組,相手の種類,段階\n企業1,062065,企業マッチング,企業,応募\n", .matches, submitter: "060003")
    #expect(matches.findings == [])
  }

  @Test("lets an empty column of that name pass")
  func emptyColumn() throws {
    let answer = try table.check("市町村,氏名,実施日,取組,人数,居住地\n062031,,2024-04-05,研修会,3,東京都\n")
    #expect(!answer.report.isQuarantined)
    #expect(answer.findings == [])
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
    #expect(answer.findings == ["personal-data-cell F2", "personal-data-cell"])
    #expect(answer.report.layout.setAside.first?.text == "●：●● ●●●●-●●-●●●●")
    #expect(!"\(answer.report)".contains("1234"))
  }

  @Test(
    "quarantines below labels of people, and below any other, where the cells are names",
    arguments: [
      "世帯主名,見本 太郎", "申込者,見本 太郎", "記入者名,例示 花子", "対象者名,架空", "担当者,佐藤", "顧客名,架空一", "ご芳名,架空",
      "フルネーム,架空", "⽒名,架空", "備品,見本太郎", "会員,佐藤 一",
    ])
  func namesBelowLabels(column: String) throws {
    let parts = column.split(separator: ",")
    let answer = try table.check(
      "市町村,\(parts[0]),実施日,取組,人数,居住地\n062031,\(parts[1]),2024-04-05,研修会,1,東京都\n")
    #expect(answer.report.isQuarantined)
    #expect(answer.findings == ["personal-data-column B1"])
    #expect(!"\(answer.report)".contains(String(parts[1])))
  }

  @Test(
    "lets counts, places, bodies and kinds of people below such labels pass",
    arguments: [
      "電話申込件数,3", "申込者,15", "参加者の内訳,学生", "担当者,企画課", "対象者,一般", "世帯主,鶴岡市", "事業者名,山田商店",
      "smartphone利用,有", "telework,可", "Artificial Intelligence,3", "担当,観光課",
    ])
  func countsBelowLabels(column: String) throws {
    let parts = column.split(separator: ",")
    let answer = try table.check(
      "市町村,\(parts[0]),実施日,取組,人数,居住地\n062031,\(parts[1]),2024-04-05,研修会,1,東京都\n")
    #expect(!answer.report.isQuarantined)
    #expect(answer.findings == ["unmapped-column B1"])
  }

  @Test("quarantines where a header that comes again announces what the first did not")
  func repeatedHeaders() throws {
    let answer = try table.check(
      "市町村,実施日,取組,人数,居住地,備考\n062031,2024-04-05,研修会,1,東京都,\n市町村,実施日,取組,人数,居住地,⽒名\n"
        + "062031,2024-04-06,研修会,1,東京都,架空\n")
    #expect(answer.report.isQuarantined)
    #expect(answer.findings == ["personal-data-column F3"])
    #expect(!"\(answer.report)".contains("架空"))
  }

  @Test("lets a column pass that the profile declares to be public, and reads nothing of it")
  func publicColumns() throws {
    let text =
      "イベントID,市町村,名称,種類,開始日,参加者数,問合せ先電話\nE1,062031,架空の会,交流会,2024-04-05,3,0235-25-2111\n"
    #expect(try table.check(text, .events).report.isQuarantined)
    let answer = try table.check(
      text, .events,
      profile: """
        submitter: "062031"
        datasets: {events: {public: [問合せ先電話]}}
        """)
    #expect(answer.findings == [])
    #expect(!"\(answer.report)".contains("2111"))
    #expect(!answer.batches.isEmpty)
  }

  @Test("tells as it stands what is of its field's kind, and masks what may be a name")
  func masksWhatMayBeName() throws {
    func raw(_ residence: String) throws -> String? {
      try table.participants(["062031,2024-04-05,研修会,P1,1,\(residence)"])
        .finding(.unknownResidence)?.raw
    }
    #expect(try raw("大蔵町") == "大蔵町")
    #expect(try raw("架空") == "●●")
  }

  @Test(
    "brings keys to one form, and tells by which rule",
    arguments: [
      ("=\"00012\"", "00012", "cell.text-formula"), ("'00012", "00012", "cell.apostrophe"),
      ("fx-0013", "FX-0013", "key.case"), ("FX−0013", "FX-0013", "key.case"),
      ("ＦＸ‐0013", "FX-0013", "key.case"), ("0012.0", "0012", "key.decimal"),
      ("Ｐ００１", "P001", "cell.width"),
    ])
  func keysInOneForm(written: String, key: String, rule: String) throws {
    let cell = "\"" + written.replacing("\"", with: "\"\"") + "\""
    let answer = try table.participants(["062031,2024-04-05,研修会,\(cell),1,東京都"])
    #expect(answer.findings == [])
    #expect(answer.texts("participant_key") == [key])
    #expect(answer.changes("participant_key") == ["\(written) → \(key) by \(rule) × 1"])
  }

  @Test(
    "refuses a participant key that is no number of anybody's",
    arguments: ["Yamada", "taro.yamada", "1988-08-08", "S63.8.8", "090-1234-5678", "09012345678"])
  func keysOfPersons(key: String) throws {
    let answer = try table.participants(["062031,2024-04-05,研修会,\(key),1,東京都"])
    #expect(answer.findings == ["personal-data-cell D2"])
    #expect(!"\(answer.report)".contains(key))
  }

  @Test(
    "refuses a remark or a title that speaks of a person, however it is written",
    arguments: [
      "090 1234 5678", "090.1234.5678", "+81-90-1234-5678", "+81 (0)90 1234 5678", "（03） 1234-5678",
      "０９０　１２３４　５６７８", "〒997-0035 鶴岡市", "馬場町三丁目五番地二号", "二丁目三番四号", "佐藤夫妻が参加", "佐藤様", "山田さん宅",
      "担当：高橋",
      "Kenichi Sato", "講師 Mr. Tanaka", "SATO Kenichi", "LINE ID: abc_12", "ライン：taro12",
      "Instagram：@taro.y", "@taro_y",
      "1980年5月3日生", "S55.5.3生", "taro＠example.jp", "taro(at)example.jp", "taro（at）example.jp",
    ])
  func personsInWriting(text: String) throws {
    let answer = try table.check("市町村,実施日,取組,人数,居住地,備考\n062031,2024-04-05,研修会,3,東京都,\(text)\n")
    #expect(answer.findings == ["personal-data-cell F2"])
    #expect(!"\(answer.report)".contains(text))
  }

  @Test(
    "lets words pass that only look like those",
    arguments: [
      "電話申込件数は3件", "telework", "山形さくらんぼ会", "佐藤錦", "高橋地区", "中村集落", "LINE公式アカウント登録者数", "第2回",
      "Green Tourism",
      "Sato Brewery", "オンライン：Zoom使用", "オンライン（Zoom）", "会場@公民館", "@Zoom", "三丁目一同", "第三番目の講座", "在宅勤務",
      "空き住宅の見学",
      "移住者夫妻", "2024.04.05 実施", "10 20 30", "0.5 1.25 10.50", "参加費 1,000 円（税込）",
      "LINE: https://example.jp", "Mt. Gassan",
      "Yamagata University", "Work Shop",
    ])
  func wordsThatPass(text: String) throws {
    let answer = try table.check(
      "市町村,実施日,取組,人数,居住地,備考\n062031,2024-04-05,研修会,3,東京都,\"\(text)\"\n")
    #expect(answer.findings == [])
  }

  @Test("quarantines a file whose keys are mostly numbers of mobile telephones or 個人番号")
  func keysOfPeople() throws {
    func check(_ keys: String...) throws -> Answer {
      try table.participants(keys.map { "062031,2024-04-05,研修会,\($0),1,東京都" })
    }
    #expect(try check("09012345678", "080-1234-5678", "０７０１２３４５６７８").report.isQuarantined)
    #expect(try check("123456789018", "123456789018", "P3").report.isQuarantined)
    #expect(try !check("123456789018", "123456789012", "123456789013").report.isQuarantined)
    #expect(try !check("P1", "P2", "P3").report.isQuarantined)
  }

  @Test("tells of a surname alone as the other side of a match; bodies pass")
  func counterparts() throws {
    func check(_ name: String) throws -> [String] {
      try table.check(
        "マッチングID,市町村,取組,相手の種類,相手方,段階\nM1,062065,企業マッチング,企業,\(name),応募\n", .matches,
        submitter: "060003"
      ).findings
    }
    #expect(try check("佐藤") == ["personal-data-cell E2"])
    for body in ["佐藤工業", "山形", "千葉", "株式会社見本"] { #expect(try check(body) == []) }
  }
}
