import JapaneseText
import Testing

@testable import DelimitedText

/// Files that fit more encodings than their own.
@Suite struct ConfusionTests {
  private func open(_ bytes: [UInt8]) throws -> SourceFile {
    try SourceFile.open(bytes: bytes, name: "test", options: ReadOptions())
  }

  private func open(_ text: String, in encoding: TextEncoding) throws -> SourceFile {
    try open(EncodedText.bytes(text, in: encoding))
  }

  @Test(
    "a header line alone is told in each of the three encodings",
    arguments: ["市町村名", "施設名,住所,電話番号", "氏名,年齢", "地区,男,女,計", "年度,歳入,歳出"],
    [TextEncoding.utf8, .cp932, .eucjp])
  func tellsShortHeader(text: String, encoding: TextEncoding) throws {
    #expect(try open(text + "\n", in: encoding).encoding == encoding)
  }

  @Test(
    "half-width kana in CP932, whose bytes fit EUC-JP as well, are kana",
    arguments: ["ｱｲｳｴｵ", "ｺｰﾄﾞ,ｼﾒｲ", "ﾔﾏﾀﾞ ﾀﾛｳ", "ｶﾌﾞｼｷｶﾞｲｼｬ", "ﾄｳｷｮｳﾄ,ﾁﾖﾀﾞｸ,ﾏﾙﾉｳﾁ"])
  func tellsHalfWidthKana(text: String) throws {
    let file = try open(text + "\n", in: .cp932)
    #expect(file.encoding == .cp932)
  }

  @Test("EUC-JP, whose bytes fit CP932 as half-width kana, is EUC-JP without a doubt in a table")
  func tellsEUC() throws {
    let file = try open("市町村名,人口\n鶴岡市,117\n酒田市,95\n寒河江市,39\n", in: .eucjp)
    #expect(file.encoding == .eucjp)
    #expect(!file.isEncodingAmbiguous)
    #expect(file.encodingRunnerUp?.encoding == .cp932)
  }

  @Test("a word that is likely in two encodings is flagged")
  func flagsShortWord() throws {
    // ｻｳｷﾁ in CP932.
    let file = try open("山形\n", in: .eucjp)
    #expect(file.isEncodingAmbiguous)
    #expect(file.encodingRunnerUp != nil)
  }

  @Test("UTF-8 that ends in the middle of a character is UTF-8", arguments: [1, 2])
  func tellsCutUTF8(cut: Int) throws {
    let bytes = Array("市町村名,人口\n鶴岡市,1\n酒田".utf8.dropLast(cut))
    #expect(try open(bytes).encoding == .utf8)
    let read = try Reading(bytes: bytes)
    #expect(read.records == [["市町村名", "人口"], ["鶴岡市", "1"], [nil]])
    #expect(read.briefFaults == [BriefFault(.undecodableBytes, 3, 3...3, 0, 35)])
  }

  @Test("UTF-8 with one cell of CP932 is UTF-8, and the cell has no text")
  func tellsPastedCell() throws {
    let rows = "市町村名,備考\n鶴岡市,城下町\n酒田市,港町\n"
    let pasted = try EncodedText.bytes("改修中", in: .cp932)
    let bytes = Array((rows + "寒河江市,").utf8) + pasted + Array("\n朝日町,x\n".utf8)
    #expect(try open(bytes).encoding == .utf8)
    let read = try Reading(bytes: bytes)
    #expect(read.records.suffix(2) == [["寒河江市", nil], ["朝日町", "x"]])
  }

  @Test("CP932 with characters of the user's own, or cut in a pair, is CP932")
  func tellsDamagedCP932() throws {
    let text = try EncodedText.bytes("市町村名,備考\n鶴岡市,城下町\n", in: .cp932)
    #expect(try open(text + [0xF0, 0x40, 0x2C, 0x78]).encoding == .cp932)
    #expect(try open(text + [0x8E]).encoding == .cp932)
    let read = try Reading(bytes: text + [0x78, 0x2C, 0x8E])
    #expect(read.records.last == ["x", nil])
  }

  @Test(
    "UTF-16 without a mark that is nearly all kanji is told by its few line ends and delimiters")
  func tellsKanjiInUTF16() throws {
    let text = "市町村名,備考\n" + String(repeating: "鶴岡市一丁目　一番,城下町一\n", count: 9)
    for encoding in [TextEncoding.utf16le, .utf16be] {
      let file = try open(text, in: encoding)
      #expect(file.encoding == encoding)
      #expect(!file.isEncodingAmbiguous)
    }
  }

  @Test(
    "what stands beyond ASCII far into a file decides as well", arguments: TextEncoding.allCases)
  func looksAtWholeFile(encoding: TextEncoding) throws {
    let text = String(repeating: "2024-04-01,12345\n", count: 40_000) + "備考,暫定値,市町村の合計\n"
    #expect(try open(text, in: encoding).encoding == encoding)
  }

  @Test("Latin letters with accents are UTF-8", arguments: ["café", "Größe,Länge", "Niño,España"])
  func tellsAccents(text: String) throws {
    #expect(try open(text + "\n", in: .utf8).encoding == .utf8)
  }

  @Test("why the second encoding lost is told with its numbers")
  func tellsReasons() throws {
    let utf8 = try open("市町村名,人口\n鶴岡市,1\n酒田市,2\n", in: .utf8)
    #expect(utf8.encodingRunnerUp?.encoding == .cp932)
    let sjis = try open("施設,数\n中央公民館の分館,2\n", in: .cp932)
    let runnerUp = try #require(sjis.encodingRunnerUp)
    #expect(
      runnerUp.reason == .moreFaults(runnerUp.faults, winner: 0, isAtLeast: false))
    #expect(runnerUp.plausibility < 0.001)
    let kana = try open("ｱｲｳｴｵ\n", in: .cp932)
    #expect(kana.encodingRunnerUp?.faults ?? 0 > 0)
  }

  @Test("an encoding that is beyond doubt wrong is not examined to the end")
  func givesUp() throws {
    let text = String(repeating: "施設名,中央公民館\n", count: 40_000)
    let file = try open(text, in: .cp932)
    guard case .moreFaults(let faults, winner: 0, isAtLeast: true)? = file.encodingRunnerUp?.reason
    else {
      Issue.record("\(String(describing: file.encodingRunnerUp))")
      return
    }
    #expect(faults > 1_024)
  }

  @Test("once UTF-8 is beyond doubt, the faults of its rivals are told as at least so many")
  func saysAtLeast() throws {
    let start = String(repeating: "鶴岡市", count: 500) + "\n"
    let plain = String(repeating: "2024-04-01,12345\n", count: 20_000)
    let certain = try open(start + plain, in: .utf8)
    let passedOver = try open(start + plain + start, in: .utf8)
    let faults = try #require(certain.encodingRunnerUp?.faults)
    #expect(
      certain.encodingRunnerUp?.reason == .moreFaults(faults, winner: 0, isAtLeast: false))
    #expect(
      passedOver.encodingRunnerUp?.reason == .moreFaults(faults, winner: 0, isAtLeast: true))
  }
}
