import JapaneseText
import Testing

@testable import DelimitedText

@Suite struct EncodingTests {
  private let text = "市町村,実施日\r\n山形市,令和6年4月1日\r\n鶴岡市,ﾃﾞｰﾀ\r\n"

  private func open(_ bytes: [UInt8], _ encoding: TextEncoding? = nil) throws -> SourceFile {
    try SourceFile.open(bytes: bytes, name: "test", options: ReadOptions(encoding: encoding))
  }

  private func utf16(_ text: String, bigEndian: Bool = false) throws -> [UInt8] {
    try EncodedText.bytes(text, in: bigEndian ? .utf16be : .utf16le)
  }

  @Test("pure ASCII is UTF-8 without doubt")
  func readsASCII() throws {
    let file = try open(Array("a,b\n1,2\n".utf8))
    #expect(file.encoding == .utf8)
    #expect(!file.hasBOM)
    #expect(!file.isEncodingAmbiguous)
    #expect(file.encodingRunnerUp == nil)
  }

  @Test("UTF-8 is told with and without a byte order mark")
  func readsUTF8() throws {
    let plain = try open(Array(text.utf8))
    #expect(plain.encoding == .utf8)
    #expect(!plain.isEncodingAmbiguous)
    let marked = try open(Array(("\u{FEFF}" + text).utf8))
    #expect(marked.encoding == .utf8)
    #expect(marked.hasBOM)
  }

  @Test(
    "short UTF-8 words that are also valid CP932 are UTF-8",
    arguments: ["山形", "氏名", "件数", "区分", "あい", "参加者数", "移住", "村山市"])
  func prefersPlausibleUTF8(word: String) throws {
    #expect(try open(Array(word.utf8)).encoding == .utf8)
  }

  @Test(
    "CP932 words are CP932",
    arguments: ["山形", "氏名", "件数", "区分", "あい", "参加者数", "移住", "ｶﾌﾞ", "村山市", "①㈱髙"])
  func tellsCP932(word: String) throws {
    let bytes = try #require(CP932.encode(word))
    #expect(try open(bytes).encoding == .cp932)
  }

  @Test("CP932 is read with the runner-up and its faults beside it")
  func readsCP932() throws {
    let bytes = try #require(CP932.encode(text))
    let file = try open(bytes)
    #expect(file.encoding == .cp932)
    #expect(file.encodingRunnerUp?.encoding == .eucjp)
    #expect((file.encodingRunnerUp?.faults ?? 0) > 10)
    #expect(try Reading(bytes: bytes).records == Reading(text).records)
  }

  @Test("two encodings that fit equally well and look alike are reported as ambiguous")
  func flagsTie() throws {
    // ÷ and é in UTF-8 are half-width kana in CP932, and neither looks much like Japanese.
    let read = try Reading(bytes: [0x61, 0x2C, 0xC3, 0xB7, 0x0A])
    let file = try open([0x61, 0x2C, 0xC3, 0xB7, 0x0A])
    #expect(file.encoding == .utf8)
    #expect(file.encodingRunnerUp?.encoding == .cp932)
    #expect(file.encodingRunnerUp?.faults == 0)
    #expect(file.isEncodingAmbiguous)
    #expect(read.faults.map(\.kind) == [.encodingAmbiguous])
    #expect(read.faults.first?.record == 0)
  }

  @Test("a few undecodable bytes do not flip the encoding and are reported with their cells")
  func reportsUndecodableBytes() throws {
    var bytes = try #require(CP932.encode(text))
    bytes += [0x31, 0x2C, 0x61, 0xFF, 0xFE, 0x62, 0x0D, 0x0A]
    let read = try Reading(bytes: bytes)
    #expect(read.records.last == ["1", nil])
    #expect(
      read.briefFaults == [BriefFault(.undecodableBytes, 4, 4...4, 1, bytes.count - 5)])
  }

  @Test("a cut UTF-8 character is a fault of its cell, not of the encoding")
  func reportsCutCharacter() throws {
    let bytes = Array(text.utf8) + [0xE5, 0xB1, 0x2C, 0x78, 0x0A]
    let read = try Reading(bytes: bytes)
    #expect(read.records.last == [nil, "x"])
    #expect(read.briefFaults == [BriefFault(.undecodableBytes, 4, 4...4, 0, bytes.count - 5)])
  }

  @Test("a replacement character is reported, for a character is lost")
  func reportsReplacementCharacter() throws {
    let read = try Reading("a,b\n山形,x\u{FFFD}\n")
    #expect(read.records.last == ["山形", "x\u{FFFD}"])
    #expect(read.briefFaults == [BriefFault(.replacementCharacter, 2, 2...2, 1, 12)])
  }

  @Test("UTF-16 is read in both byte orders, with and without its mark", arguments: [false, true])
  func readsUTF16(bigEndian: Bool) throws {
    let tabbed = "市町村\t人数\r\n山形市\t\"𠮷\r\n1\"\r\n鶴岡　一\t2\r\n"
    for mark in ["\u{FEFF}", ""] {
      let bytes = try utf16(mark + tabbed, bigEndian: bigEndian)
      let file = try open(bytes)
      #expect(file.encoding == (bigEndian ? .utf16be : .utf16le))
      #expect(file.hasBOM == !mark.isEmpty)
      #expect(file.delimiter == .tab)
      #expect(file.lineEnding == .crlf)
      let read = try Reading(bytes: bytes)
      #expect(
        read.records == [["市町村", "人数"], ["山形市", "𠮷\r\n1"], ["鶴岡　一", "2"]])
    }
  }

  @Test("a lone surrogate in UTF-16 is undecodable, and its offset counts the bytes as they came")
  func reportsLoneSurrogate() throws {
    let bytes = try utf16("\u{FEFF}山,b\n形,") + [0x00, 0xD8] + utf16("x\n")
    let read = try Reading(bytes: bytes)
    #expect(read.records == [["山", "b"], ["形", nil]])
    #expect(read.briefFaults == [BriefFault(.undecodableBytes, 2, 2...2, 1, 14)])
  }

  @Test("quote faults in UTF-16 are told by their offset in the file as it came")
  func locatesQuotesInUTF16() throws {
    let read = try Reading(bytes: try utf16("\u{FEFF}山,b\n𠮷,1\"2\n"))
    #expect(read.records.last == ["𠮷", "1\"2"])
    #expect(read.briefFaults == [BriefFault(.quoteInsideField, 2, 2...2, 1, 18)])
  }

  @Test("the user's choice overrules the evidence")
  func obeysOverride() throws {
    let bytes = try #require(CP932.encode(text))
    #expect(try open(bytes, .cp932).encoding == .cp932)
    let file = try open(Array(text.utf8), .cp932)
    #expect(file.encoding == .cp932)
    #expect(file.encodingRunnerUp == nil)
  }

  @Test(
    "every encoding is read alike, told by evidence or forced", arguments: TextEncoding.allCases)
  func readsEveryEncoding(encoding: TextEncoding) throws {
    let table = "市町村名,実施日,人数\r\n山形市,令和6年4月1日,12\r\n鶴岡市,\"ﾃﾞｰﾀ\n①㈱～\",3\r\n"
    let bytes = try EncodedText.bytes(table, in: encoding)
    let expected = try Reading(table)
    for forced in [nil, encoding] {
      let file = try open(bytes, forced)
      #expect(file.encoding == encoding)
      #expect(!file.isEncodingAmbiguous)
      #expect((file.encodingRunnerUp == nil) == (forced != nil))
      #expect(try Reading(bytes: bytes, options: ReadOptions(encoding: forced)) == expected)
    }
  }
}
