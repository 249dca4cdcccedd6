import DelimitedText
import Testing

@Suite struct RecordReaderTests {
  @Test("a quoted line end stays in its field and starts no Excel row")
  func keepsQuotedLineEnds() throws {
    let read = try Reading("a,b\r\n\r\n1,\"x\r\ny\"\r\n2,z\r\n")
    #expect(read.records == [["a", "b"], ["1", "x\r\ny"], ["2", "z"]])
    #expect(read.lines == [1, 3, 5])
    #expect(read.excelRows == [1, 3, 4])
    #expect(read.faults.isEmpty)
  }
}
