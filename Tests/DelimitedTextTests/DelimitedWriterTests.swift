import Testing

@testable import DelimitedText

@Suite struct DelimitedWriterTests {
  @Test("fields are quoted only where they must be")
  func quotesWhereNeeded() throws {
    var writer = DelimitedWriter()
    try writer.append(["a", "b,c", "d\"e", "f\ng", "", " h"])
    try writer.append([""])
    #expect(
      String(decoding: writer.bytes, as: UTF8.self)
        == "a,\"b,c\",\"d\"\"e\",\"f\ng\",,\" h\"\r\n\"\"\r\n")
  }

  @Test("CP932 is written byte by byte, and a character that it lacks is told by its field")
  func writesCP932() throws {
    var writer = DelimitedWriter(delimiter: .tab, lineEnding: .lf, encoding: .cp932)
    try writer.append(["表", "髙"])
    #expect(writer.bytes == [0x95, 0x5C, 0x09, 0xFB, 0xFC, 0x0A])
    #expect(throws: WriteFailure.unencodable(field: 1)) { try writer.append(["a", "𠮷"]) }
    #expect(writer.bytes.count == 6)
  }

  @Test("a formula is guarded when asked for, a number and other text are not")
  func guardsFormulas() throws {
    var writer = DelimitedWriter(hasBOM: true, guardsFormulas: true)
    try writer.append(["=1+1", "+8", "@x", "-5", "-1.5", "-a", "a=b"])
    #expect(
      String(decoding: writer.bytes, as: UTF8.self)
        == "\u{FEFF}'=1+1,'+8,'@x,-5,-1.5,'-a,a=b\r\n")
  }

  @Test("what is written is read back the same")
  func roundTrips() throws {
    let records = [["市町村", "備考"], ["山形市", " a\"b\r\nc,d "], ["", "\t"]]
    for encoding in [TextEncoding.utf8, .cp932] {
      var writer = DelimitedWriter(encoding: encoding)
      for record in records { try writer.append(record) }
      #expect(try Reading(bytes: writer.bytes).records == records)
    }
  }
}
