import Foundation
import Testing

@testable import Answers

@Suite("Records as lines of JSON")
struct RecordLineTests {
  private func line(_ cells: [String?]) throws -> String {
    var bytes: [UInt8] = []
    try JSONText.append(cells, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(
    "odd texts come back as they were, in the bytes of Foundation's encoder",
    arguments: [
      "", "\"", "\\", "\\\"\\u0041", "/", "a\r\nb\tc\u{8}\u{C}",
      "\u{0}\u{B}\u{F}\u{10}\u{1F}\u{7F}",
      "\u{2028}\u{2029}\u{85}\u{FEFF}", "鶴岡市", "か\u{3099}", "𠮷👨‍👩‍👧", "e\u{301}", "\u{FFFD}\u{FFFF}",
      "</script>", "null", "[\"a\",null]", "\r\n\"\r\n",
    ])
  func oddTexts(text: String) throws {
    let cells = [text, nil, text]
    let line = try line(cells)
    #expect(line == (try JSONText.line(cells)))
    let back = try JSONSerialization.jsonObject(with: Data(line.utf8))
    let read = try #require(back as? [Any])
    #expect((read[0] as? String)?.unicodeScalars.elementsEqual(text.unicodeScalars) == true)
    #expect(read[1] is NSNull)
    #expect(line.utf8.filter { $0 == UInt8(ascii: "\n") }.count == 1)
  }

  @Test("every scalar of the basic plane is written as Foundation's encoder writes it")
  func everyScalar() throws {
    let scalars = (0...0xFFFF).compactMap { Unicode.Scalar(UInt32($0)) }
    let cells = [String(String.UnicodeScalarView(scalars))]
    #expect(try line(cells).utf8.elementsEqual(JSONText.line(cells).utf8))
  }

  @Test("records stand one under the other, also one without cells")
  func manyRecords() throws {
    var bytes: [UInt8] = []
    try JSONText.append(["a", "b"], to: &bytes)
    try JSONText.append([], to: &bytes)
    try JSONText.append([nil], to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == "[\"a\",\"b\"]\n[]\n[null]\n")
  }
}
