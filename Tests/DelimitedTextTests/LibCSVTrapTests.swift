import Testing

@testable import DelimitedText

/// One test for each trap of libcsv that was found by reading its source and running it, and for each of
/// Swift's that goes with it. What the tests say is what a naive use of libcsv gets wrong.
@Suite("Traps of libcsv") struct LibCSVTrapTests {
  @Test(
    "options are never set in mid-parse: a field that fills the parser's buffer overflows nothing")
  func neverOverflowsBuffer() throws {
    // libcsv's buffer grows by 64 KiB; spaces make the space function change between records.
    for length in [65_535, 65_536, 65_537, 131_072] {
      let long = String(repeating: "x", count: length)
      let read = try Reading("\(long),a\n \(long), b\n\"\(long)\" ,c\n1,2\n")
      #expect(read.records == [[long, "a"], [" " + long, " b"], [long + " ", "c"], ["1", "2"]])
    }
  }

  @Test("a stray quote never swallows the records after it")
  func neverSwallowsRecords() throws {
    let rows = (1...50).map { "\($0),値\($0)" }
    let text = (rows + ["\"a\"b,c"] + rows + ["\"52,x"] + rows).joined(separator: "\n")
    let read = try Reading(text)
    #expect(read.records.count == 152)
    #expect(read.records[50] == ["ab", "c"])
    #expect(read.damaged == [102])
    #expect(read.faults.map(\.kind) == [.textAfterQuote, .unterminatedQuote])
  }

  @Test("a stray quote at the start of a line does not make a field of the rest of the file")
  func neverMakesOneField() throws {
    let rows = (1...5_000).map { $0 == 9 ? "\"\($0),x" : "\($0),x" }
    let read = try Reading(rows.joined(separator: "\r\n"))
    #expect(read.records.count == 5_000)
    #expect(read.damaged == [9])
  }

  @Test("a quote inside an unquoted field, which strict parsing refuses, is text")
  func keepsInchMarks() throws {
    #expect(try Reading("a,b\n12\"x,2\n").records == [["a", "b"], ["12\"x", "2"]])
  }

  @Test("a space after a closing quote does not open the field again")
  func readsSpaceAfterQuote() throws {
    #expect(try Reading("\"x\" ,3\n4,5\n").records == [["x ", "3"], ["4", "5"]])
  }

  @Test("an unterminated quote at the end of the file is never accepted in silence")
  func tellsUnterminatedQuote() throws {
    for text in ["a,b\n1,\"x", "a,b\n1,\"", "a,b\n\"1,2\n", "a,b\n1,\"x\"\""] {
      let read = try Reading(text)
      #expect(read.damaged == [2], "\(text)")
      #expect(read.faults.map(\.kind) == [.unterminatedQuote], "\(text)")
    }
  }

  @Test("parsing goes on with a fresh parser after the first error, and after the second")
  func parsesOnAfterErrors() throws {
    let read = try Reading("a\"b,1\nc,\"d\"\ne\"f,2\ng,\"h\"\n")
    #expect(read.records == [["a\"b", "1"], ["c", "d"], ["e\"f", "2"], ["g", "h"]])
  }

  @Test("an error in the last bytes of a file is seen though they are fewer than were given")
  func checksBytesConsumed() throws {
    #expect(try Reading("a,b\nc,d\"").records == [["a", "b"], ["c", "d\""]])
  }

  @Test("ending the file after an error gives no record that is not there")
  func givesNoBogusField() throws {
    #expect(try Reading("a,b\n\"c\"d").records == [["a", "b"], ["cd"]])
    #expect(try Reading("\"").records == [["\""]])
  }

  @Test("a carriage return and its line feed end one record, and start no blank line")
  func countsOneEnd() throws {
    let read = try Reading("a\r\nb\r\n\r\nc\r\n")
    #expect(read.records == [["a"], ["b"], ["c"]])
    #expect(read.lines == [1, 2, 4])
  }

  @Test("a carriage return alone ends a record")
  func endsAtCarriageReturn() throws {
    #expect(try Reading("a,b\rc,d").records == [["a", "b"], ["c", "d"]])
  }

  @Test("blank lines are no records, but the lines and Excel rows after them are right")
  func countsBlankLines() throws {
    let read = try Reading("a\n\n\n\"b\n\nc\"\n\nd\n")
    #expect(read.lines == [1, 4, 8])
    #expect(read.excelRows == [1, 4, 6])
  }

  @Test("lines of blanks alone are records, as other readers have them")
  func keepsBlankRecords() throws {
    #expect(try Reading("a\n  \n\t\nb\n").records == [["a"], ["  "], ["\t"], ["b"]])
  }

  @Test("spaces and tabs round unquoted fields are not trimmed, nor are full-width ones")
  func keepsBlanks() throws {
    let read = try Reading(
      " a\t, b ,\u{3000}c\u{3000}\n", options: ReadOptions(delimiter: .comma))
    #expect(read.records == [[" a\t", " b ", "\u{3000}c\u{3000}"]])
  }

  @Test("empty fields, quoted or not, are empty text and no missing pointer")
  func readsEmptyFields() throws {
    #expect(try Reading(",\"\",\n,,\n").records == [["", "", ""], ["", "", ""]])
    #expect(try Reading("\"\"\n").records == [[""]])
  }

  @Test("a byte order mark before a quoted header is neither text nor an error")
  func removesMark() throws {
    let read = try Reading("\u{FEFF}\"id\",\"a\"\n1,2\n")
    #expect(read.records == [["id", "a"], ["1", "2"]])
    #expect(read.faults.isEmpty)
  }

  @Test("a NUL byte neither ends its field nor shortens it")
  func keepsNulBytes() throws {
    let read = try Reading(String(repeating: "x,y\n", count: 100) + "a\0b\0,\"c\0\"\n")
    #expect(read.records.last == ["a\0b\0", "c\0"])
  }

  @Test("a backslash escapes nothing")
  func knowsNoEscape() throws {
    #expect(try Reading("a\\,b\n\"c\\\",d\n").records == [["a\\", "b"], ["c\\", "d"]])
  }

  @Test("ragged records are given as they are")
  func keepsRaggedRecords() throws {
    #expect(try Reading("a\nb,c\n,\nd,e,f\n").records.map(\.count) == [1, 2, 2, 3])
  }

  @Test("quotes and commas inside the characters of UTF-16 split nothing")
  func transcodesUTF16First() throws {
    // U+2C22, U+222C, U+0A2C and U+2C0A are made of commas, quotes and line feeds.
    let text = "a,\u{2C22}\u{222C}\n\u{A2C},\u{2C0A}\n"
    let bytes = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let read = try Reading(bytes: [0xFF, 0xFE] + bytes)
    #expect(read.records == [["a", "\u{2C22}\u{222C}"], ["\u{A2C}", "\u{2C0A}"]])
  }

  @Test("no trail byte of CP932 is taken for a delimiter, a quote or a line end")
  func parsesCP932Bytes() throws {
    // Every pair of a lead and a trail byte, each in a field of its own.
    let leads = Array(0x81...0x9F) + Array(0xE0...0xFC)
    let trails = Array(0x40...0x7E) + Array(0x80...0xFC)
    for lead in leads {
      let fields = trails.map { [UInt8(lead), UInt8($0)] }
      for delimiter in Delimiter.allCases {
        let row = Array(fields.joined(separator: [delimiter.rawValue]))
        let file = try SourceFile.open(
          bytes: row + [0x0A] + row, name: "",
          options: ReadOptions(encoding: .cp932, delimiter: delimiter))
        var reader = try file.makeReader()
        var block = RecordBlock()
        try #require(try reader.next(&block))
        try #require(block.count == 2 && block.fieldCount(1) == fields.count)
        #expect(fields.indices.allSatisfy { Array(block.field(1, $0)) == fields[$0] })
      }
    }
  }

  @Test("a field is bounded, though libcsv itself would take any length")
  func boundsFields() throws {
    let long = "a,b\n1,\"" + String(repeating: "x", count: 3 << 20) + "\"\n2,y\n"
    let read = try Reading(long)
    #expect(read.damaged == [2])
    #expect(read.faults.map(\.kind) == [.fieldTooLong])
    #expect(read.records[2] == ["2", "y"])
  }

  @Test("a quote that opens nothing does not turn the quotes after it inside out")
  func doesNotTrustParity() throws {
    let rows = (1...400).map { $0 == 200 ? "\($0),5\" x" : "\($0),\"x\ny\"" }
    let read = try Reading(rows.joined(separator: "\n"))
    #expect(read.records.count == 400)
    #expect(read.records[199] == ["200", "5\" x"])
    #expect(read.records[398] == ["399", "x\ny"])
  }

  @Test("two readers of one file disturb each other in nothing")
  func sharesNothing() throws {
    let file = try SourceFile.open(
      bytes: Array("a,\"b\nc\"\nd\"e,f\n".utf8), name: "", options: ReadOptions())
    var first = try file.makeReader()
    var second = try file.makeReader()
    var block = RecordBlock()
    var other = RecordBlock()
    let isRead = try first.next(&block)
    let isOtherRead = try second.next(&other)
    #expect(isRead && isOtherRead)
    #expect(block.count == 2 && other.count == 2)
    #expect(Array(block.field(1, 0)) == Array(other.field(1, 0)))
  }

  @Test("a quoted field that ends just where a block ends is closed", arguments: 1...24)
  func closesAtBlockEdge(blockSize: Int) throws {
    let read = try Reading("a,\"b\"\n\"c\",\"d\"\"\"\r\n\"e\n\",f", blockSize: blockSize)
    #expect(read.records == [["a", "b"], ["c", "d\""], ["e\n", "f"]])
    #expect(read.faults.isEmpty)
  }
}
