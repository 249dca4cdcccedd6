import Exchange
import Testing

@testable import Tables

@Suite("Lines above a table")
struct PreambleTests {
  private let records = "市町村,人口,世帯数\n桜野市,3210,1200\n月岡市,1500,520\n北原町,540,210\n"

  private func read(_ text: String) throws -> LayoutReading { try LayoutReading(text) }

  @Test("sets titles aside whether or not their records are filled up with delimiters")
  func titles() throws {
    for above in ["人口の状況\n令和6年4月1日現在\n", "人口の状況,,\n令和6年4月1日現在,,\n", "人口の状況\n\n令和6年度\n"] {
      let reading = try read(above + records)
      #expect(reading.headerRows == [3], "\(above)")
      #expect(reading.setAside == ["1 title", "2 title"])
      #expect(reading.dataRecordCount == 3)
    }
  }

  @Test("passes over a row of codes above the labels of a portal's table")
  func codesAboveLabels() throws {
    let reading = try read(
      """
      "統計名：","架空統計"

      "","","","","/項目 コード","040","225"
      "","","","","/項目 補助コード","",""
      "規模 コード","規模","年 コード","年","/項目","設備投資【百万円】","研究費【百万円】"
      "25","大","2023","2023年","","1,234,567","1,000"
      "25","大","2024","2024年","","1,334,567","***"
      "26","小","2023","2023年","","34,567","5"

      """)
    #expect(reading.headerRows == [4])
    #expect(reading.names.first == "規模 コード")
    #expect(reading.dataRecordCount == 3)
  }

  @Test("tells comments from a header by what they hold")
  func comments() throws {
    let reading = try read("# 架空の人口\n# 出典 なし\n" + records)
    #expect(reading.headerRows == [3])
    #expect(reading.setAside == ["1 comment", "2 comment"])
    let marked = try read("# 架空の人口\n#市町村,人口,世帯数\n桜野市,3210,1200\n月岡市,1500,520\n")
    #expect(marked.headerRows == [2])
  }

  @Test("passes over pairs of a key and its value")
  func pairs() throws {
    for above in ["調査名,架空調査\n年度,令和6年度\n\n", "調査名,架空調査,\n担当,企画課,\n", "調査名：,架空調査,\n"] {
      let reading = try read(above + records)
      #expect(reading.headerRows.last == reading.setAside.count + 1, "\(above)")
      #expect(reading.names == ["市町村", "人口", "世帯数"])
    }
  }

  @Test("passes over a year and its word although they look like a record")
  func yearLine() throws {
    for above in ["2023,年度,\n", "2023,,\n", "入湯税,,\n2023,年度,\n"] {
      let reading = try read(above + "月,人数,税額\n4,1200,180000\n5,1310,196500\n6,1105,165750\n")
      #expect(reading.headerRows == [reading.setAside.count + 1], "\(above)")
      #expect(reading.dataRecordCount == 3)
    }
  }

  @Test("passes over records of delimiters alone between title and header")
  func blankRecords() throws {
    let reading = try read("人口の状況,,\n,,\n" + records)
    #expect(reading.headerRows == [3])
    #expect(reading.setAside == ["1 title", "2 blank"])
  }

  @Test("tells units and notes above the header from titles")
  func unitsAndNotes() throws {
    let reading = try read("人口の状況,,\n（単位：人、世帯）,,\n※速報値,,\n" + records)
    #expect(reading.headerRows == [4])
    #expect(reading.setAside == ["1 title", "2 unit", "3 note"])
  }

  @Test("finds titles above records without a header")
  func titleWithoutHeader() throws {
    let reading = try read("人口の状況\n桜野市,3210,1200\n月岡市,1500,520\n北原町,540,210\n")
    #expect(reading.headerRows == [])
    #expect(reading.setAside == ["1 title"])
    #expect(reading.dataRecordCount == 3)
  }

  @Test("finds a header two hundred records down")
  func farDown() throws {
    let reading = try read(String(repeating: "架空の注記\n", count: 200) + records + records)
    #expect(reading.headerRows == [201])
  }

  @Test("reads a title in a table of one column")
  func oneColumn() throws {
    let reading = try read("利用者数の記録\n\n人数\n12\n15\n18\n")
    #expect(reading.headerRows == [2])
    #expect(reading.setAside == ["1 title"])
  }
}
