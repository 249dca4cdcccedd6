import Exchange
import Testing

@testable import Tables

@Suite("Header of several rows")
struct MultiLevelHeaderTests {
  private func read(_ text: String) throws -> LayoutReading { try LayoutReading(text) }

  @Test("joins a merged label with those below it by one space")
  func twoLevels() throws {
    let reading = try read(
      "区分,人口,,,世帯数\n,総数,男,女,\n桜野市,3210,1600,1610,1200\n月岡市,1500,740,760,520\n")
    #expect(reading.headerRows == [1, 2])
    #expect(reading.names == ["区分", "人口 総数", "人口 男", "人口 女", "世帯数"])
    #expect(reading.dataRecordCount == 2)
  }

  @Test("joins an upper row that begins blank")
  func upperBeginsBlank() throws {
    let reading = try read(
      ",人口,,世帯,\n市町村,男,女,一般,施設\n桜野市,1600,1610,1190,10\n月岡市,740,760,515,5\n")
    #expect(reading.headerRows == [1, 2])
    #expect(reading.names == ["市町村", "人口 男", "人口 女", "世帯 一般", "世帯 施設"])
  }

  @Test("does not repeat a label that is merged over rows and written in each")
  func writtenInEach() throws {
    let reading = try read(
      "区分,人口,人口,人口\n区分,総数,男,女\n桜野市,3210,1600,1610\n月岡市,1500,740,760\n")
    #expect(reading.headerRows == [1, 2])
    #expect(reading.names == ["区分", "人口 総数", "人口 男", "人口 女"])
  }

  @Test("joins upper labels that are written over each column")
  func repeatedUpper() throws {
    let reading = try read(
      "市町村,事業所数,事業所数,従業者数,従業者数\n,総数,うち民営,総数,うち民営\n桜野市,3210,3150,30120,27800\n月岡市,1500,1466,14020,12980\n"
    )
    #expect(reading.headerRows == [1, 2])
    #expect(reading.names.last == "従業者数 うち民営")
  }

  @Test("joins three levels, and no label across the border of a group above it")
  func threeLevels() throws {
    let reading = try read(
      """
      地域,人口,,,,面積
      ,令和2年,,令和7年,,
      ,男,女,男,女,
      桜野市,1600,1610,1580,1590,120
      月岡市,740,760,730,750,80

      """)
    #expect(reading.headerRows == [1, 2, 3])
    #expect(
      reading.names == [
        "地域", "人口 令和2年 男", "人口 令和2年 女", "人口 令和7年 男", "人口 令和7年 女", "面積",
      ])
    #expect(reading.dataRecordCount == 2)
  }

  @Test("keeps the label of a group's own column where none stands below it")
  func groupWithItsOwnColumn() throws {
    let reading = try read(
      "年次,総人口,,,世帯数\n,,男,女,\n令和5年,3210,1600,1610,1200\n令和6年,3200,1595,1605,1203\n")
    #expect(reading.headerRows == [1, 2])
    #expect(reading.names == ["年次", "総人口", "総人口 男", "総人口 女", "世帯数"])
  }

  @Test("groups a full row by the blocks above it")
  func blocksAboveFullRow() throws {
    let reading = try read(
      "基本情報,,,連絡先,,\nID,名称,種別,電話番号,内線,URL\n1,甲館,公民館,000-000-1001,1,https://example.jp/1\n2,乙館,図書館,000-000-1002,2,https://example.jp/2\n"
    )
    #expect(reading.headerRows == [1, 2])
    #expect(reading.names[3] == "連絡先 電話番号")
  }

  @Test("leaves a unit row below several levels out of them")
  func unitsBelow() throws {
    let reading = try read(
      "区分,人口,,面積\n,男,女,\n,人,人,km2\n桜野市,1600,1610,120\n月岡市,740,760,80\n")
    #expect(reading.headerRows == [1, 2])
    #expect(reading.setAside == ["3 unit"])
    #expect(reading.dataRecordCount == 2)
  }

  @Test("takes a title above the header for no level")
  func titleIsNoLevel() throws {
    let reading = try read("人口の推移,,,\n年次,総数,男,女\n令和5年,3210,1600,1610\n令和6年,3200,1595,1605\n")
    #expect(reading.headerRows == [2])
    #expect(reading.setAside == ["1 title"])
  }

  @Test(
    "takes a lone label above the midst of months for a title, above the first of them for a level")
  func loneLabel() throws {
    let months = "種別,4月,5月,6月,7月\n建物火災,1,2,0,1\n林野火災,0,0,1,2\n車両火災,0,1,0,0\n"
    #expect(try read(",,火災件数,,\n" + months).headerRows == [2])
    #expect(try read(",火災件数,,,\n" + months).headerRows == [1, 2])
  }

  @Test("takes a title with its unit or its day at the right for no level")
  func titleWithUnit() throws {
    let text = "年次,総数,男,女\n令和5年,3210,1600,1610\n令和6年,3200,1595,1605\n"
    for above in ["人口の推移,,,（単位：人）\n", "人口の推移,,,令和6年4月1日現在\n", ",,,単位：人\n"] {
      let reading = try read(above + text)
      #expect(reading.headerRows == [2], "\(above)")
    }
  }

  @Test("joins English names that stand below the Japanese ones")
  func englishBelow() throws {
    let reading = try read("名称,人口,世帯数\nname,population,households\n桜野市,3210,1200\n月岡市,1500,520\n")
    #expect(reading.headerRows == [1, 2])
    #expect(reading.names == ["名称 name", "人口 population", "世帯数 households"])
  }

  @Test("takes ages that run on below their group for the lower level")
  func agesBelow() throws {
    let reading = try read("町名,年齢,,,,\n,0,1,2,3,4\n東町,21,15,10,12,9\n西町,50,46,42,40,38\n")
    #expect(reading.headerRows == [1, 2])
    #expect(reading.names == ["町名", "年齢 0", "年齢 1", "年齢 2", "年齢 3", "年齢 4"])
  }

  @Test("takes a record that only lacks some cells for no level")
  func sparseRecordIsNoLevel() throws {
    let reading = try read("名称,住所,\n甲館,桜野市一,可\n乙館,桜野市二,不可\n")
    #expect(reading.headerRows == [1])
    #expect(reading.dataRecordCount == 2)
  }

  @Test("sets each row of a header of two aside where it comes again")
  func comesAgain() throws {
    let header = "区分,人口,,\n,総数,男,女\n"
    let reading = try read(
      header + "桜野市,3210,1600,1610\n月岡市,1500,740,760\n" + header
        + "北原町,540,260,280\n大沢村,210,100,110\n")
    #expect(reading.setAside == ["5 repeated-header", "6 repeated-header"])
    #expect(reading.dataRecordCount == 4)
  }
}
