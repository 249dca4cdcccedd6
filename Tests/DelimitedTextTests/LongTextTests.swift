import DelimitedText
import JapaneseText
import Testing

@Suite("Text that goes on for long without a line end")
struct LongTextTests {
  @Test("no character is cut, in either encoding and at any offset", arguments: [0, 1, 2])
  func longCell(shift: Int) throws {
    let long = String(repeating: "県", count: 250_000)
    let text = "備考,人数\r\n\(String(repeating: "a", count: shift))\(long),1\r\n次,2\r\n"
    for bytes in [Array(text.utf8), try #require(CP932.encode(text))] {
      let source = try SourceFile.open(bytes: bytes, name: "long.csv", options: ReadOptions())
      var reader = try source.makeReader()
      var block = RecordBlock()
      var records = 0
      while try reader.next(&block) { records += block.count }
      #expect(reader.faults.isEmpty, "\(source.encoding)")
      #expect(records == 3)
    }
  }
}
