import Testing

@testable import DelimitedText

@Suite struct ISO2022JPTests {
  private let escape: [UInt8] = [0x1B]
  private let ascii: [UInt8] = [0x1B, 0x28, 0x42]
  private let kanji: [UInt8] = [0x1B, 0x24, 0x42]
  private let yama: [UInt8] = [0x3B, 0x33]

  private func read(_ bytes: [UInt8], blockSize: Int = 64 << 10) throws -> Reading {
    try Reading(bytes: bytes, options: ReadOptions(encoding: .iso2022jp), blockSize: blockSize)
  }

  @Test(
    "every designation is understood",
    arguments: [
      ([0x1B, 0x24, 0x40, 0x3B, 0x33], "山"), ([0x1B, 0x24, 0x42, 0x3B, 0x33], "山"),
      ([0x1B, 0x24, 0x28, 0x42, 0x3B, 0x33], "山"), ([0x1B, 0x28, 0x4A, 0x5C, 0x7E, 0x61], "¥‾a"),
      ([0x1B, 0x28, 0x49, 0x31, 0x32], "ｱｲ"), ([0x0E, 0x31, 0x32, 0x0F, 0x61], "ｱｲa"),
      ([0x1B, 0x24, 0x28, 0x44, 0x30, 0x21], "丂"), ([0x1B, 0x24, 0x42, 0x2D, 0x21], "①"),
      ([0x1B, 0x24, 0x42, 0x79, 0x21], "纊"), ([0xB1, 0xB2], "ｱｲ"),
      ([0x1B, 0x26, 0x40, 0x1B, 0x24, 0x42, 0x3B, 0x33], "山"),
    ] as [([UInt8], String)])
  func understands(bytes: [UInt8], text: String) throws {
    #expect(try read(bytes + ascii + [0x2C, 0x62]).records == [[text, "b"]])
  }

  @Test("a delimiter or quote inside a character's bytes is none")
  func keepsCharactersWhole() throws {
    // あ is 0x2422 and が 0x242C.
    let bytes = kanji + [0x24, 0x22, 0x24, 0x2C] + ascii + Array(",x\n".utf8)
    #expect(try read(bytes).records == [["あが", "x"]])
  }

  @Test("state is kept over pieces of any size", arguments: [1, 2, 3, 5])
  func keepsState(blockSize: Int) throws {
    let table = "市町村,ﾃﾞｰﾀ\r\n山形市,\"丂\"\"x\ny\"\r\n鶴岡市,1\"2\r\n"
    let bytes = try EncodedText.bytes(table, in: .iso2022jp)
    #expect(try read(bytes, blockSize: blockSize) == read(bytes))
    #expect(try read(bytes).records.last == ["鶴岡市", "1\"2"])
  }

  @Test("offsets count escapes as they came")
  func countsEscapes() throws {
    let table = "市町村,ﾃﾞｰﾀ\r\n山形市,丂\r\n鶴岡市,1\"2\r\n"
    let bytes = try EncodedText.bytes(table, in: .iso2022jp)
    let quote = try #require(bytes.lastIndex(of: 0x22))
    #expect(try read(bytes).briefFaults == [BriefFault(.quoteInsideField, 3, 3...3, 1, quote)])
  }

  @Test("an unknown escape makes its cell undecodable, and no other")
  func reportsUnknownEscape() throws {
    let bytes =
      Array("a,b\n1,x".utf8) + escape + Array("(Zy\n".utf8) + kanji + yama + ascii + [0x0A]
    let reading = try read(bytes)
    #expect(reading.records == [["a", "b"], ["1", nil], ["山"]])
    #expect(reading.briefFaults == [BriefFault(.undecodableBytes, 2, 2...2, 1, 7)])
  }

  @Test("a foreign character set is undecodable up to the next escape")
  func refusesForeignSet() throws {
    let bytes = [0x61, 0x2C, 0x1B, 0x24, 0x41, 0x30, 0x21] + ascii + Array(",c\n".utf8)
    let reading = try read(bytes)
    #expect(reading.records == [["a", nil, "c"]])
    #expect(reading.briefFaults == [BriefFault(.undecodableBytes, 1, 1...1, 1, 2)])
  }

  @Test("a cut pair is told where it stands, and the line end leads back to ASCII")
  func reportsCutPair() throws {
    let bytes = kanji + yama + [0x3B, 0x0A] + Array("b,".utf8) + kanji + yama + ascii + [0x0A]
    let reading = try read(bytes)
    #expect(reading.records == [[nil], ["b", "山"]])
    #expect(reading.briefFaults == [BriefFault(.undecodableBytes, 1, 1...1, 0, 5)])
  }

  @Test("a pair without a character is undecodable")
  func reportsEmptyPair() throws {
    let bytes = Array("x,".utf8) + kanji + [0x29, 0x21] + yama + ascii + Array(",y\n".utf8)
    let reading = try read(bytes)
    #expect(reading.records == [["x", nil, "y"]])
    #expect(reading.briefFaults == [BriefFault(.undecodableBytes, 1, 1...1, 1, 5)])
  }

  @Test(
    "an escape or a pair cut by the end of the file is told", arguments: [[0x1B, 0x24], [0x3B]])
  func reportsCutEnd(end: [UInt8]) throws {
    let bytes = Array("x,".utf8) + kanji + yama + end
    let reading = try read(bytes)
    #expect(reading.records == [["x", nil]])
    #expect(reading.briefFaults == [BriefFault(.undecodableBytes, 1, 1...1, 1, 7)])
  }

  @Test("the survey of a file keeps the escapes of one chunk alone")
  func forgetsEscapes() throws {
    let chunk = kanji + yama + ascii + [0x0A]
    var survey = FileSurvey(options: ReadOptions(encoding: .iso2022jp))
    for _ in 0..<3 {
      try chunk.withUnsafeBufferPointer { bytes in try survey.examine(bytes) }
    }
    guard case .iso2022jp(let transcoder)? = survey.transcoder else {
      Issue.record("nothing is transcoded")
      return
    }
    #expect(transcoder.escapes.length(in: 0..<Int.max) == 6)
  }

  @Test("the first escape may stand far into a file that was ASCII until then")
  func recognisesLateEscape() throws {
    let bytes =
      Array(String(repeating: "12345,abcdef\n", count: 60_000).utf8) + [0x31, 0x2C] + kanji + yama
      + ascii
    let file = try SourceFile.open(bytes: bytes, name: "test", options: ReadOptions())
    #expect(file.encoding == .iso2022jp)
    #expect(file.encodingRunnerUp?.reason == .escapeSequences(1))
    #expect(try Reading(bytes: bytes).records.last == ["1", "山"])
  }
}
