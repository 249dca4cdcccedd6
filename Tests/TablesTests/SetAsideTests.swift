import DelimitedText
import JapaneseText
import Testing

@testable import Exchange
@testable import Tables

@Suite("Records of any table that are no data")
struct SetAsideTests {
  private let header = "市町村,人口,世帯数,備考\n"
  private let records = "桜野市,3210,1200,\n月岡市,1500,520,\n北原町,540,210,\n大沢村,210,80,\n"

  private func aside(_ text: String) throws -> [String] {
    try LayoutReading(text).setAside
  }

  @Test(
    "sets a total first, last or inside groups aside",
    arguments: [
      ("総数,5460,2010,", "total"), ("合計,5460,2010,", "total"), ("合　計,5460,2010,", "total"),
      ("計,5460,2010,", "total"), ("県計,5460,2010,", "total"), ("市部計,4710,1720,", "subtotal"),
      ("郡計,750,290,", "subtotal"), ("架空郡計,750,290,", "subtotal"), ("町村計,750,290,", "subtotal"),
      ("小計,750,290,", "subtotal"), ("企画課計,750,290,", "subtotal"), ("Total,5460,2010,", "total"),
    ])
  func totals(row: String, reason: String) throws {
    // 計 at the end of a longer word tells a total only of the rows beside it.
    if !row.hasPrefix("企画課計") {
      #expect(try aside(header + row + "\n" + records) == ["2 \(reason)"])
    }
    #expect(try aside(header + records + row + "\n") == ["6 \(reason)"])
  }

  @Test("takes a total's label in the second column of labels")
  func secondColumn() throws {
    let text = "県,市,人口\n桜野県,東市,10\n桜野県,西市,20\n桜野県,小計,30\n月岡県,南市,5\n月岡県,北市,6\n月岡県,小計,11\n"
    #expect(try aside(text) == ["4 subtotal", "7 subtotal"])
  }

  @Test("takes codes before a total's label for none")
  func codesBefore() throws {
    #expect(try aside("コード,市町村,人口\n060000,県計,30\n062031,東市,10\n062049,西市,20\n") == ["2 total"])
  }

  @Test(
    "takes words that only resemble a total's label for data",
    arguments: ["計量検定所", "会計課", "統計課", "一般会計", "都市計画課", "総合計画", "総数調査", "家計"])
  func resemblingWords(word: String) throws {
    #expect(try aside("所属,職員数,面積\n企画課,3,20\n\(word),5,30\n総務課,9,41\n") == [])
  }

  @Test("takes 総数 for one value among others where it comes again with them")
  func dimension() throws {
    let text = "性別,年齢,人数\n総数,20代,30\n男,20代,10\n女,20代,20\n総数,30代,40\n男,30代,15\n女,30代,25\n"
    #expect(try aside(text) == [])
  }

  @Test("takes 総数 beside its code for data where several categories have codes")
  func codedDimension() throws {
    let text = """
      tab_code,表章項目,cat01_code,男女,area_code,地域,value
      01,人口,0,総数,06999,桜野市,75000
      01,人口,1,男,06999,桜野市,36400
      01,人口,2,女,06999,桜野市,38600

      """
    #expect(try aside(text) == [])
  }

  @Test("takes groups of ages among single ages for subtotals, and alone for data")
  func ages() throws {
    let ages = "年齢,男,女\n0～4歳,5,6\n0,1,2\n1,2,2\n2,1,1\n3,1,0\n4,0,1\n5～9歳,1,1\n5,1,1\n"
    #expect(try aside(ages) == ["2 subtotal", "8 subtotal"])
    #expect(try aside("年齢,男,女\n0～4歳,5,6\n5～9歳,1,1\n10～14歳,2,3\n") == [])
  }

  @Test(
    "sets a heading that stands alone among the records aside",
    arguments: ["（再掲）", "【市部】", "〈町村〉", "再掲", "内訳"])
  func headings(cell: String) throws {
    #expect(try aside(header + records + cell + ",,,\n青木町,30,12,\n") == ["6 title"])
    #expect(try aside(header + records + cell + ",30,12,\n") == [])
  }

  @Test("takes a total among texts alone for data")
  func totalWithoutNumbers() throws {
    #expect(try aside("用語,説明,分類\n合計,足したもの,算数\n平均,ならしたもの,算数\n最大,一番大きいもの,算数\n") == [])
  }

  @Test(
    "sets notes below the records aside",
    arguments: [
      "注：速報値", "注1　速報値", "（注）速報値", "※速報値", "* 速報値", "資料：企画課", "出典　架空統計", "備考　世帯は一般世帯",
      "人口は国勢調査による。",
      "https://example.jp/data", "出所：架空調査",
    ])
  func notes(note: String) throws {
    #expect(try aside(header + records + note + ",,,\n") == ["6 note"])
    #expect(try aside(header + records + note + "\n") == ["6 note"])
  }

  @Test("takes a note that its commas split for one note")
  func splitNote() throws {
    #expect(try aside(header + records + "（注）人口は速報値であり,後日改める\n") == ["6 note"])
  }

  @Test("takes lines that continue a note for notes")
  func continuedNote() throws {
    #expect(try aside(header + records + "注1　速報値\n　　後日改める\n") == ["6 note", "7 note"])
  }

  @Test("takes a record whose first cell begins as a note's for data where the others are filled")
  func fullRecordIsNoNote() throws {
    #expect(try aside(header + records + "注連町,210,80,可\n") == [])
  }

  @Test("sets records of delimiters and of blanks alone aside")
  func blanks() throws {
    #expect(try aside(header + records + ",,,\n ,　, ,\n") == ["6 blank", "7 blank"])
  }

  @Test("sets a header that comes again aside, as often as it does")
  func repeatedHeader() throws {
    #expect(
      try aside(header + records + header + records + header)
        == ["6 repeated-header", "11 repeated-header"])
  }

  @Test("sets the title of a page that continues the table aside")
  func continuedTitle() throws {
    #expect(
      try aside(header + records + "人口の状況（続き）,,,\n" + header + records)
        == ["6 title", "7 repeated-header"])
  }

  @Test(
    "sets a record that shows how to fill the form in aside",
    arguments: ["記入例", "記入例：○○市", "（例）桜野市", "例）桜野市", "入力例", "サンプル"])
  func templates(cell: String) throws {
    #expect(try aside(header + "\(cell),100,50,\n" + records) == ["2 template"])
  }

  @Test("sets hints below the labels aside")
  func hints() throws {
    #expect(try aside(header + "（必須）,半角数字,半角数字,任意\n" + records) == ["2 template"])
  }

  @Test("sets comments between records aside")
  func comments() throws {
    #expect(try aside(header + "# 以下は架空\n" + records) == ["2 comment"])
  }

  @Test("sets units of measures below the header aside")
  func measures() throws {
    #expect(try aside("年次,総面積,農地,山林\n,ha,ha,ha\n令和5年,24,3,20\n令和6年,24,4,19\n") == ["2 unit"])
  }

  @Test("sets units of one measure by another aside, and takes 年, 月, 日 for labels")
  func ratios() throws {
    #expect(
      try aside("採水日,塩素,気温,流量\n,（mg/L）,（℃）,m3/s\n2024/4/1,0.4,12,3\n2024/4/2,0.4,14,3\n") == [
        "2 unit"
      ])
    let days = try LayoutReading("年,月,日\n2024,4,1\n2024,4,2\n")
    #expect(days.headerRows == [1])
  }

  @Test("finds the same in every encoding that it reads")
  func encodings() throws {
    let text = header + "総数,5460,2010,\n" + records + "合　計,5460,2010,\n※速報値,,,\n" + header
    let expected = ["2 total", "7 total", "8 note", "9 repeated-header"]
    let cp932 = try #require(CP932.encode(text))
    let utf16: [UInt8] =
      [0xFF, 0xFE] + text.utf16.map { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }.joined()
    for bytes in [Array(text.utf8), cp932, utf16] {
      #expect(try LayoutReading(bytes).setAside == expected)
    }
  }

  @Test("counts what is set aside beyond the records that are kept")
  func beyondKept() throws {
    let text = header + records + String(repeating: ",,,\n", count: Layout.setAsideKept + 5)
    let layout = try LayoutReading(text).layout
    #expect(layout.setAside.count == Layout.setAsideKept)
    #expect(layout.setAsideCount == Layout.setAsideKept + 5)
  }
}
