import Testing

@testable import DelimitedText

@Suite struct RecordReaderTests {
  @Test("a quoted line end stays in its field and starts no Excel row")
  func keepsQuotedLineEnds() throws {
    let read = try Reading("a,b\r\n\r\n1,\"x\r\ny\"\r\n2,z\r\n")
    #expect(read.records == [["a", "b"], ["1", "x\r\ny"], ["2", "z"]])
    #expect(read.lines == [1, 3, 5])
    #expect(read.excelRows == [1, 3, 4])
    #expect(read.faults.isEmpty)
  }

  @Test("every record of many knows its line and its Excel row")
  func countsManyLines() throws {
    let records = (1...200).flatMap { ["\($0),a\n", "\($0),\"b\n\nc\"\n"] }
    let lines = stride(from: 1, to: 800, by: 4).flatMap { line in [line, line + 1] }
    let read = try Reading(records.joined())
    #expect(read.records.count == 400)
    #expect(read.lines == lines)
    #expect(read.excelRows == Array(1...400))
    #expect(read.records.last == ["200", "b\n\nc"])
  }

  @Test("a blank line among many records counts as a line and an Excel row")
  func countsBlankLineAmongMany() throws {
    let records = (1...200).map { "\($0),a\n" }
    let read = try Reading(records.joined() + "\n" + records.joined())
    #expect(read.lines == Array(1...200) + Array(202...401))
    #expect(read.excelRows == read.lines)
  }

  @Test("blank lines are no records but count as lines and Excel rows")
  func countsBlankLines() throws {
    let read = try Reading("\n\na\n\n\nb\n\n")
    #expect(read.records == [["a"], ["b"]])
    #expect(read.lines == [3, 6])
    #expect(read.excelRows == [3, 6])
  }

  @Test("spaces and tabs around fields are kept, quoted or not")
  func keepsSpaces() throws {
    let read = try Reading("a, b ,\tc\n  ,\" d \",e \n \nf,g,h\n")
    #expect(
      read.records == [["a", " b ", "\tc"], ["  ", " d ", "e "], [" "], ["f", "g", "h"]])
  }

  @Test("empty fields between tabs are kept")
  func readsTabs() throws {
    let read = try Reading("a\tb\tc\n\t\tx\n\t \t\n")
    #expect(read.records == [["a", "b", "c"], ["", "", "x"], ["", " ", ""]])
  }

  @Test("the last record needs no line end", arguments: ["1,2", "1,\"2\"", "1,", "\"1\n\",2"])
  func readsOpenEnd(last: String) throws {
    let read = try Reading("a,b\n" + last)
    #expect(read.records.count == 2)
    #expect(read.records.last?.count == 2)
    #expect(read.faults.isEmpty)
  }

  @Test("a carriage return alone ends a record, also at the very end")
  func readsCarriageReturns() throws {
    let read = try Reading("a,b\r\r1,2\r")
    #expect(read.records == [["a", "b"], ["1", "2"]])
    #expect(read.lines == [1, 3])
    #expect(read.lineEnding == .cr)
  }

  @Test("a byte order mark is no part of a quoted first field")
  func skipsByteOrderMark() throws {
    let read = try Reading("\u{FEFF}\"氏,名\",b\n")
    #expect(read.records == [["氏,名", "b"]])
  }

  @Test("doubled quotes stand for one, and a trail byte 0x5C is no escape")
  func readsTrailBytes() throws {
    let row: [UInt8] = [0x22, 0x83, 0x5C, 0x22, 0x22, 0x95, 0x5C, 0x22, 0x2C, 0x97, 0x5C, 0x0A]
    #expect(try Reading(bytes: row).records == [["ソ\"表", "予"]])
  }

  @Test("records of different lengths are given as they are")
  func keepsRaggedRecords() throws {
    let read = try Reading("title\na,b,c\n1,2\n1,2,3,4\n")
    #expect(read.records.map(\.count) == [1, 3, 2, 4])
    #expect(read.faults.isEmpty)
  }

  @Test("a NUL byte is kept and reported with its field")
  func reportsNulByte() throws {
    let padding = String(repeating: "x,y\n", count: 100)
    let read = try Reading(padding + "1,a\0b\n")
    #expect(read.records.last == ["1", "a\0b"])
    #expect(read.briefFaults == [BriefFault(.nulByte, 101, 101...101, 1, 403)])
  }

  @Test("a field above the limit damages its record alone")
  func limitsFields() throws {
    let limits = ReadLimits(fieldBytes: 100)
    let long = String(repeating: "x", count: 101)
    let read = try Reading("a,b\n1,\(long)\n2,3\n", options: ReadOptions(limits: limits))
    #expect(read.records.count == 3)
    #expect(read.damaged == [2])
    #expect(read.records[2] == ["2", "3"])
    #expect(read.faults.map(\.kind) == [.fieldTooLong])
    #expect(read.faults.first?.field == 1)
  }

  @Test("many fields within the limits may exceed the limit of one field together")
  func acceptsLongRecords() throws {
    let limits = ReadLimits(fieldBytes: 100)
    let row = Array(repeating: "abcdefghi", count: 50).joined(separator: ",")
    let read = try Reading(row + "\n" + row + "\n", options: ReadOptions(limits: limits))
    #expect(read.records.map(\.count) == [50, 50])
    #expect(read.faults.isEmpty)
  }

  @Test("a record above its limit is damaged, and the next one is read")
  func limitsRecords() throws {
    let limits = ReadLimits(recordBytes: 100, fieldBytes: 20)
    let row = Array(repeating: "abcdefghi", count: 11).joined(separator: ",")
    let read = try Reading(row + "\n1,2\n", options: ReadOptions(limits: limits))
    #expect(read.damaged == [1])
    #expect(read.records == [[String(row.prefix(100))], ["1", "2"]])
    #expect(read.briefFaults == [BriefFault(.recordTooLong, 1, 1...1, 10, 100)])
  }

  @Test("a record with too many fields is damaged, and the next one is read")
  func limitsFieldCount() throws {
    let limits = ReadLimits(fieldsPerRecord: 3)
    let read = try Reading("a,b\n1,2,3,4\n5,6\n", options: ReadOptions(limits: limits))
    #expect(read.records == [["a", "b"], ["1,2,3,4"], ["5", "6"]])
    #expect(read.briefFaults == [BriefFault(.tooManyFields, 2, 2...2, 3, 10)])
  }

  @Test("a block is used again without mixing its records up")
  func refillsBlock() throws {
    let rows = (1...20_000).map { "\($0),値\($0)" }
    let read = try Reading(rows.joined(separator: "\n"))
    #expect(read.records.count == 20_000)
    #expect(read.records[8_191] == ["8192", "値8192"])
    #expect(read.records[8_192] == ["8193", "値8193"])
    #expect(read.lines[19_999] == 20_000)
  }
}
