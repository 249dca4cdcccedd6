import JapaneseText
import Testing

@testable import DelimitedText

@Suite("The delimiter, by evidence") struct DelimiterTests {
  private func delimiter(of text: String) throws -> Delimiter {
    try SourceFile.open(
      bytes: Array(text.utf8), name: "table.tsv", options: ReadOptions()
    ).delimiter
  }

  @Test(
    "the delimiter is the one under which the records agree; the name of the file says nothing",
    arguments: [
      ("a,b\n1,2\n", Delimiter.comma), ("a\tb\n1\t2\n", .tab), ("a;b\n1;2\n", .semicolon),
      ("alone\n", .comma), ("\"a,b\"\t\"c,d\"\n\"e,f\"\tg\n", .tab), ("a\rb;c\rd;e\r", .semicolon),
      ("\"a\"\t\"b\"\r\n\"1\"\t\"2\"\r\n", .tab), ("a;b", .semicolon), ("a\tb\tc", .tab),
    ])
  func tellsDelimiter(text: String, expected: Delimiter) throws {
    #expect(try delimiter(of: text) == expected)
  }

  @Test("semicolons and tabs inside a comma file do not fool it")
  func keepsComma() throws {
    let rows = ["番号,時間,曜日,備考"] + (1...50).map { "\($0),開館 9:00;閉館 17:00,月;火;水,\t備考\t\($0)" }
    #expect(try delimiter(of: rows.joined(separator: "\n")) == .comma)
    let pairs = ["番号,曜日"] + (1...50).map { "\($0),月;火" }
    #expect(try delimiter(of: pairs.joined(separator: "\n")) == .comma)
    let noted = ["番号,備考"] + (1...50).map { "\($0),\"一;二;三;四;五\"" }
    #expect(try delimiter(of: noted.joined(separator: "\n")) == .comma)
  }

  @Test("amounts, addresses and sentences with commas do not make a tab file a comma file")
  func keepsTab() throws {
    let amounts = ["事業\t予算\t決算"] + (1...50).map { "事業\($0)\t1,23\($0 % 10)\t2,345" }
    #expect(try delimiter(of: amounts.joined(separator: "\n")) == .tab)
    let sentences =
      ["名称\t所在地\t説明"] + (1...50).map { "館\($0)\t山形市,緑町\t楽しく,学び,遊ぶ施設です。" }
    #expect(try delimiter(of: sentences.joined(separator: "\n")) == .tab)
  }

  @Test("decimal commas do not make a semicolon file a comma file", arguments: [2, 300])
  func keepsSemicolon(rows: Int) throws {
    let values = Array(repeating: "1,5;2,5;3,5\n", count: rows).joined()
    #expect(try delimiter(of: "a;b;c\n" + values) == .semicolon)
    #expect(try delimiter(of: values) == .semicolon)
  }

  @Test("a column of sentences is one column")
  func keepsOneColumn() throws {
    let rows = (1...60).map { $0 % 3 == 0 ? "雨;ときどき\($0)" : "晴れ\($0)" }
    #expect(try delimiter(of: "天気\n" + rows.joined(separator: "\n")) == .comma)
    let one = (1...60).map { $0 == 30 ? "a;b;c" : "名\($0)" }
    #expect(try delimiter(of: one.joined(separator: "\n")) == .comma)
  }

  @Test(
    "titles, long preambles and notes round a table do not hide its delimiter",
    arguments: Delimiter.allCases)
  func looksPastPreamble(delimiter expected: Delimiter) throws {
    let preamble = (1...40).map { $0 == 7 ? "資料：総務省, 統計局; 2024" : "説明の文 \($0)" }
    let table = (1...8).map { "\($0)\(expected.text)値\($0)\(expected.text)\($0 * 3)" }
    let text = (preamble + table + ["注：速報, 暫定", "以上"]).joined(separator: "\r\n")
    #expect(try delimiter(of: text) == expected)
  }

  @Test("a delimiter that only the header has is found", arguments: Delimiter.allCases)
  func findsItInHeader(delimiter expected: Delimiter) throws {
    let header = ["番号", "名称", "備考"].joined(separator: expected.text)
    #expect(try delimiter(of: header + "\r\n") == expected)
    #expect(try delimiter(of: header + "\n該当なし\n") == expected)
  }

  @Test("records of ever other lengths show their delimiter, too", arguments: Delimiter.allCases)
  func readsRaggedRecords(delimiter expected: Delimiter) throws {
    let rows = [5, 4, 6, 3, 5, 7, 2].map { Array(repeating: "値", count: $0) }
    let text = rows.map { $0.joined(separator: expected.text) }.joined(separator: "\n")
    #expect(try delimiter(of: text) == expected)
  }

  @Test("line ends and delimiters inside quotes are not counted", arguments: Delimiter.allCases)
  func looksOutsideQuotes(delimiter expected: Delimiter) throws {
    let rows = (1...20).map { "\($0)\(expected.text)\"一,二;三\t四\n五;六;七,八\"\(expected.text)x" }
    #expect(try delimiter(of: rows.joined(separator: "\n")) == expected)
  }

  @Test(
    "a quote that never closes does not hide the records after it", arguments: Delimiter.allCases)
  func looksPastStrayQuote(delimiter expected: Delimiter) throws {
    let rows = (1...3_000).map {
      "\($0)\(expected.text)\($0 == 2 ? "\"" : "")緑町,一;二\(expected.text)x"
    }
    #expect(try delimiter(of: rows.joined(separator: "\n")) == expected)
  }

  @Test(
    "the delimiter of a file in CP932 or UTF-16 is found as well", arguments: Delimiter.allCases)
  func looksIntoEncodings(delimiter expected: Delimiter) throws {
    let text = (1...9).map { "表\($0)\(expected.text)ソ\(expected.text)能\r\n" }.joined()
    let utf16 = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    for bytes in [try #require(CP932.encode(text)), [0xFF, 0xFE] + utf16, utf16] {
      let file = try SourceFile.open(bytes: bytes, name: "a", options: ReadOptions())
      #expect(file.delimiter == expected, "\(file.encoding)")
    }
  }

  @Test("every candidate keeps its score, the best first")
  func keepsCandidates() {
    let text = Array("a;b\n1;2,5\n3;4\n".utf8)
    let candidates = DelimiterEvidence.candidates(in: text, isCut: false)
    #expect(candidates.map(\.delimiter) == [.semicolon, .comma, .tab])
    #expect(candidates.map(\.fields) == [2, 2, 1])
    #expect(candidates.map(\.agreement) == [3, 1, 0])
    #expect(candidates.map { $0.score > 0 } == [true, false, false])
  }
}
