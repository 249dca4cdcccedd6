import Exchange
import Testing

@testable import Tables

@Suite("Header of any table")
struct GenericTableTests {
  private func read(_ text: String) throws -> LayoutReading { try LayoutReading(text) }

  @Test("takes the first full row of a list of facilities for the header")
  func facilities() throws {
    let reading = try read(
      """
      番号,施設名,所在地,電話番号,緯度,経度
      1,中央公民館,桜野市本町一丁目2-3,000-000-1001,38.1001,140.2001
      2,東公民館,桜野市東町4,000-000-1002,38.1002,140.2002
      3,西公民館,桜野市西町5,,38.1003,140.2003

      """)
    #expect(reading.headerRows == [1])
    #expect(reading.names == ["番号", "施設名", "所在地", "電話番号", "緯度", "経度"])
    #expect(reading.setAside == [])
    #expect(reading.dataRecordCount == 3)
  }

  @Test("takes the first row for the header where all cells are texts")
  func textsOnly() throws {
    let reading = try read("名称,区分,説明\n桜まつり,祭り,春の祭り\n雪まつり,祭り,冬の祭り\n朝市,市,毎月の市\n")
    #expect(reading.headerRows == [1])
    #expect(reading.dataRecordCount == 3)
  }

  @Test(
    "takes a first record whose number is a sign for a record", arguments: ["-", "…", "x", "***"])
  func signInFirstRecord(sign: String) throws {
    let reading = try read("施設名,利用者数\n図書館,\(sign)\n公民館,5\n体育館,6\n")
    #expect(reading.headerRows == [1])
    #expect(reading.dataRecordCount == 3)
  }

  @Test("takes a file of one row of texts for a header without records")
  func headerAlone() throws {
    let reading = try read("施設名,住所,電話番号\n")
    #expect(reading.headerRows == [1])
    #expect(reading.dataRecordCount == 0)
  }

  @Test(
    "finds no header where the first record is like the others",
    arguments: [
      "1,2,3\n4,5,6\n7,8,9\n",
      "1,中央公民館,000-000-1001\n2,東公民館,000-000-1002\n3,西公民館,000-000-1003\n",
      "2024/4/1,晴,12.5\n2024/4/2,雨,10.1\n2024/4/3,晴,13.0\n",
      "06203,\"9970000\",桜野県,月岡市,東町\n06203,\"9970001\",桜野県,月岡市,西町\n06203,\"9970002\",桜野県,月岡市,南町\n",
      "東部,中央公民館,可\n東部,東公民館,不可\n西部,西公民館,可\n東部,南公民館,可\n",
    ])
  func noHeader(text: String) throws {
    let reading = try read(text)
    #expect(reading.headerRows == [])
    #expect(reading.setAside == [])
    #expect(reading.dataRecordCount == text.split(separator: "\n").count)
  }

  @Test(
    "finds no header above texts that begin or end as the first row does",
    arguments: [
      "中央公民館\n東公民館\n西公民館\n南公民館\n",
      "ラーメン一番,桜野市東町3-1\n喫茶こかげ,桜野市本町8-22\n鮮魚丸八,桜野市市場1-8\n花のまち,桜野市南町2-2\n",
    ])
  func noHeaderAboveLikeTexts(text: String) throws {
    let reading = try read(text)
    #expect(reading.headerRows == [])
    #expect(reading.dataRecordCount == 4)
  }

  @Test(
    "takes words of labels above texts that begin or end alike for the header",
    arguments: [
      "町名\n東町\n西町\n南町\n本町\n", "小学校\n東小学校\n西小学校\n南小学校\n北小学校\n",
      "店名,所在地\n甲,桜野市東町\n乙,桜野市本町\n丙,桜野市西町\n丁,桜野市南町\n",
    ])
  func headerAboveLikeTexts(text: String) throws {
    let reading = try read(text)
    #expect(reading.headerRows == [1])
    #expect(reading.dataRecordCount == 4)
  }

  @Test("finds no header above words beside single letters or numbers that stand for them")
  func codeList() throws {
    for text in ["A,農業\nB,漁業\nC,建設業\n", "01,議会費\n02,総務費\n03,民生費\n"] {
      let reading = try read(text)
      #expect(reading.headerRows == [])
      #expect(reading.dataRecordCount == 3)
    }
  }

  @Test("takes one year beside a word that names a column for a label")
  func oneYear() throws {
    let reading = try read("地区,2024\n東町,1320\n西町,980\n南町,1107\n北山,402\n")
    #expect(reading.headerRows == [1])
    #expect(reading.dataRecordCount == 4)
    #expect(try read("東町,1920\n西町,980\n南町,1107\n北山,402\n").headerRows == [])
  }

  @Test("takes English labels, also with figures in them")
  func englishLabels() throws {
    let reading = try read(
      "pref_code,city_name,man1,woman1\n37201,桜野市,390,181\n37202,月岡市,661,301\n")
    #expect(reading.headerRows == [1])
    #expect(reading.names == ["pref_code", "city_name", "man1", "woman1"])
  }

  @Test("takes a header that begins with # for one where it names the table's columns")
  func hashHeader() throws {
    let reading = try read("#property,month,total\n1,4,267\n2,5,244\n3,6,258\n")
    #expect(reading.headerRows == [1])
    #expect(reading.names == ["#property", "month", "total"])
    #expect(reading.dataRecordCount == 3)
  }

  @Test("keeps a line end within a label as it is written")
  func lineEndInLabel() throws {
    let reading = try read("年度,\"総数\n（人）\",世帯数\n令和5年度,120,40\n令和6年度,118,41\n")
    #expect(reading.headerRows == [1])
    #expect(reading.names == ["年度", "総数\n（人）", "世帯数"])
  }

  @Test(
    "takes years, months and ages that run on for labels",
    arguments: [
      "市町村,2019,2020,2021\n桜野市,3210,3150,3100\n月岡市,1500,1466,1420\n",
      "市町村,2010,2015,2020\n桜野市,2210,2150,2100\n月岡市,1500,1466,1420\n",
      "市町村,平成30年,令和元年,令和2年\n桜野市,3210,3150,3100\n月岡市,1500,1466,1420\n",
      "市町村,H30,R1,R2\n桜野市,3210,3150,3100\n月岡市,1500,1466,1420\n",
      "施設,4月,5月,6月\n図書館,210,150,100\n公民館,500,466,420\n",
      "町名,0歳,1歳,2歳\n東町,21,15,10\n西町,50,46,42\n",
      "町名,0,1,2,3,4\n東町,21,15,10,12,9\n西町,50,46,42,40,38\n",
      ",4,5,6,7\n図書館,210,150,100,90\n公民館,500,466,420,400\n",
      ",1,2,3,4\n図書館,210,150,100,90\n公民館,500,466,420,400\n",
    ])
  func labelsInSequence(text: String) throws {
    let reading = try read(text)
    #expect(reading.headerRows == [1], "\(text)")
    #expect(reading.dataRecordCount == 2)
  }

  @Test("takes dates across the top for labels over numbers")
  func datesAcross() throws {
    let reading = try read("項目,2024/4/1,2024/5/1\n人口,3210,3208\n世帯数,1200,1203\n")
    #expect(reading.headerRows == [1])
  }

  @Test("leaves a column without a name unnamed, and an unnamed first one too")
  func unnamedColumns() throws {
    let inner = try read("年度,件数,,金額,\n令和4年度,12,可,3000,\n令和5年度,15,可,3200,\n")
    #expect(inner.headerRows == [1])
    #expect(inner.names == ["年度", "件数", "", "金額", ""])
    let first = try read(",男,女\n東町,21,15\n西町,50,46\n")
    #expect(first.headerRows == [1])
    #expect(first.names == ["", "男", "女"])
  }

  @Test("keeps both of two columns of one name")
  func sameNameTwice() throws {
    let reading = try read("名称,電話,電話\n甲館,000-000-1001,000-000-2001\n乙館,000-000-1002,\n")
    #expect(reading.headerRows == [1])
    #expect(reading.names == ["名称", "電話", "電話"])
  }

  @Test("names a column beyond the header with nothing")
  func headerTooShort() throws {
    let reading = try read("名称,人数\n甲館,12,可\n乙館,15,不可\n丙館,18,可\n")
    #expect(reading.headerRows == [1])
    #expect(reading.names == ["名称", "人数", ""])
  }

  @Test("takes a header that is longer than its records")
  func headerTooLong() throws {
    let reading = try read("名称,人数,備考,更新日\n甲館,12\n乙館,15\n丙館,18\n")
    #expect(reading.headerRows == [1])
    #expect(reading.names.count == 4)
  }

  @Test("takes columns that every record ends in for trailing ones without a name")
  func trailingColumns() throws {
    let reading = try read("名称,人数,,\n甲館,12,,\n乙館,15,,\n")
    #expect(reading.headerRows == [1])
    #expect(reading.names == ["名称", "人数", "", ""])
    #expect(reading.dataRecordCount == 2)
  }

  @Test("reads a table of one column with its name, or of numbers alone without")
  func oneColumn() throws {
    #expect(try read("施設名\n甲館\n乙館\n丙館\n").headerRows == [1])
    #expect(try read("人数\n12\n15\n18\n").headerRows == [1])
    let numbers = try read("12\n15\n18\n")
    #expect(numbers.headerRows == [])
    #expect(numbers.dataRecordCount == 3)
  }

  @Test("finds the header above records with hardly any value")
  func sparse() throws {
    let reading = try read(
      """
      ID,名称,名称カナ,英語名,住所,方書,電話,内線,URL,備考
      1,甲館,,,桜野市一,,,,,
      2,乙館,,,桜野市二,,000-000-1002,,,
      3,丙館,,,,,,,,休館中

      """)
    #expect(reading.headerRows == [1])
    #expect(reading.dataRecordCount == 3)
  }

  @Test("finds the header above a first record without numbers where others have them")
  func firstRecordWithoutNumbers() throws {
    let reading = try read("施設,利用者,開館日\n甲館,-,休館\n乙館,120,20\n丙館,95,18\n丁館,80,22\n")
    #expect(reading.headerRows == [1])
    #expect(reading.dataRecordCount == 4)
  }

  @Test("reads a header above marks")
  func marks() throws {
    let reading = try read("施設,駐車場,トイレ,Wi-Fi\n甲館,○,○,×\n乙館,×,○,○\n丙館,○,○,○\n")
    #expect(reading.headerRows == [1])
    #expect(reading.dataRecordCount == 3)
  }
}
