import Testing

@testable import DelimitedText

@Suite struct RowsInQuotesTests {
  @Test(
    "two stray quotes that make one cell of the records between them are told",
    arguments: [
      "a,b,c\n2,b,\"x\n3,c,x\n4,d,x\"\n5,e,f\n", "a,b,c\r\n2,b,\"x\r\n3,c,x\"\r\n5,e,f\r\n",
      "a,b,c\n2,\"b,x\n3,c,x\n4,d\",x\n5,e,f\n", "a,b,c\r2,b,\"x\r3,c,x\r4,d,x\"\r5,e,f\r",
    ])
  func tells(text: String) throws {
    for padding in ["", String(repeating: "1,2,3\n", count: 500)] {
      let read = try Reading(text + padding)
      #expect(read.faults.map(\.kind) == [.rowsInQuotes])
      #expect(read.faults.first?.record == 2)
      #expect(read.faults.first?.line == 2)
      #expect(read.faults.first?.lastLine ?? 0 > 2)
    }
  }

  @Test(
    "a cell of several lines is no fault",
    arguments: [
      "a,b,c\n1,2,\"雨天のため、\n中止\"\n", "a,b,c\n1,2,\"x,y\nz\"\n", "a,b,c\n1,2,\"x\ny,z\"\n",
      "a,b\n1,\"x\n2,y\"\n", "a,b,c\n1,2,\"x\n\n\"\n",
    ])
  func passes(text: String) throws {
    #expect(try Reading(text).faults == [])
  }
}
