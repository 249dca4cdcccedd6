import Testing

@testable import DelimitedText

@Suite struct RepairTests {
  @Test("faults beyond those that are kept are counted by kind")
  func countsDroppedFaults() throws {
    let text = String(repeating: "\u{FFFD},\"a\"b\n", count: ReadFault.mostKept / 2 + 30)
    let file = try SourceFile.open(
      bytes: Array(text.utf8), name: "test", options: ReadOptions(delimiter: .comma))
    var reader = try file.makeReader()
    var block = RecordBlock()
    while try reader.next(&block) {}
    #expect(reader.faults.count == ReadFault.mostKept)
    #expect(reader.faultsDropped == [.replacementCharacter: 30, .textAfterQuote: 30])
  }

  @Test("a quote inside an unquoted field is kept as text with a warning")
  func keepsQuoteInsideField() throws {
    let read = try Reading("a,b\n1,12\"x\"\n2,y\n")
    #expect(read.records == [["a", "b"], ["1", "12\"x\""], ["2", "y"]])
    #expect(read.damaged.isEmpty)
    #expect(read.briefFaults == [BriefFault(.quoteInsideField, 2, 2...2, 1, 8)])
  }

  @Test("text after a closing quote is appended to its field with a warning")
  func appendsTextAfterQuote() throws {
    let read = try Reading("\"a\"b,c\n\"x\" ,\"y\"\"z\"w\"\n")
    #expect(read.records == [["ab", "c"], ["x ", "y\"zw\""]])
    #expect(
      read.briefFaults == [
        BriefFault(.textAfterQuote, 1, 1...1, 0, 3), BriefFault(.textAfterQuote, 2, 2...2, 0, 10),
        BriefFault(.textAfterQuote, 2, 2...2, 1, 18),
      ])
  }

  @Test("a mended record may span lines and is followed by sound ones")
  func mendsRecordOfSeveralLines() throws {
    let read = try Reading("a,b\n\"x\ny\",1\"2\n3,4\n")
    #expect(read.records == [["a", "b"], ["x\ny", "1\"2"], ["3", "4"]])
    #expect(read.lines == [1, 2, 4])
    #expect(read.briefFaults == [BriefFault(.quoteInsideField, 2, 2...3, 1, 11)])
  }

  @Test("a quote that closes only before text on a later line counts as unterminated")
  func givesUpFieldClosedBeforeText() throws {
    let read = try Reading("a,b\n1,\"x\n2,\"y\"\n3,4\n5,6\n7,8\n")
    #expect(read.records[1] == ["1,\"x"])
    #expect(read.damaged == [2])
    #expect(
      read.records[2...] == [["2", "y"], ["3", "4"], ["5", "6"], ["7", "8"]])
    #expect(read.briefFaults == [BriefFault(.unterminatedQuote, 2, 2...2, 1, 6)])
  }

  @Test("an unterminated quote damages one record, and reading goes on")
  func resumesAfterUnterminatedQuote() throws {
    let read = try Reading("a,b,c\r\n1,\"x,2\r\n3,4,5\r\n6,7,8\r\n9,10,11\r\n")
    #expect(
      read.records == [
        ["a", "b", "c"], ["1,\"x,2"], ["3", "4", "5"], ["6", "7", "8"], ["9", "10", "11"],
      ])
    #expect(read.lines == [1, 2, 3, 4, 5])
    #expect(read.excelRows == [1, 2, 3, 4, 5])
    #expect(read.lineEnding == .crlf)
    #expect(read.briefFaults == [BriefFault(.unterminatedQuote, 2, 2...2, 1, 9)])
  }

  @Test("the damage reaches up to where the next records have the usual number of fields")
  func resumesAtUsualFieldCount() throws {
    let read = try Reading("t\na,b\n1,\"x\nfree text\nmore, and, more\n3,4\n5,6\n7,8\n")
    #expect(read.records[2] == ["1,\"x\nfree text\nmore, and, more"])
    #expect(read.records[3] == ["3", "4"])
    #expect(read.lines == [1, 2, 3, 6, 7, 8])
    #expect(read.excelRows == [1, 2, 3, 4, 5, 6])
    #expect(read.briefFaults == [BriefFault(.unterminatedQuote, 3, 3...5, 1, 8)])
  }

  @Test("title rows above do not make the usual number of fields")
  func looksAheadForUsualFieldCount() throws {
    let read = try Reading("title\ntitle\ntitle\na,\"b\n1,2\n3,4\n5,6\n7,8\n")
    #expect(read.damaged == [4])
    #expect(read.records[4...] == [["1", "2"], ["3", "4"], ["5", "6"], ["7", "8"]])
  }

  @Test("fewer than three records after the damage are enough at the end of the file")
  func resumesNearTheEnd() throws {
    let read = try Reading("a,b\n1,2\n3,\"x\n4,5\n\n")
    #expect(read.records == [["a", "b"], ["1", "2"], ["3,\"x"], ["4", "5"]])
  }

  @Test("an unterminated quote in the last line damages that line alone")
  func givesUpLastLine() throws {
    let read = try Reading("a,b\n1,2\n3,\"x")
    #expect(read.records == [["a", "b"], ["1", "2"], ["3,\"x"]])
    #expect(read.briefFaults == [BriefFault(.unterminatedQuote, 3, 3...3, 1, 10)])
  }

  @Test("each of two unterminated quotes damages its own record")
  func givesUpTwice() throws {
    let rows = ["a,b"] + (1...9).map { $0 % 5 == 2 ? "\($0),\"x" : "\($0),y" }
    let read = try Reading(rows.joined(separator: "\n") + "\n")
    #expect(read.damaged == [3, 8])
    #expect(read.records.count == 10)
  }

  @Test("spaces are kept in the records that follow a damage")
  func keepsSpacesAfterDamage() throws {
    let read = try Reading("a,b\n1,\"x\n2, y\n3,z\n4,\"w\"v\n5,6\n")
    #expect(read.records[2] == ["2", " y"])
  }

  @Test("a stray quote far from any other does not swallow a long file")
  func boundsTheSearchForTheEnd() throws {
    let rows = (1...40_000).map { $0 == 3 ? "\($0),\"x" : "\($0),some text to fill the line" }
    let read = try Reading(rows.joined(separator: "\n"))
    #expect(read.records.count == 40_000)
    #expect(read.damaged == [3])
  }
}
