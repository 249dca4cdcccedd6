import Foundation
import JapaneseText
import KankeiTestSupport
import Testing

@Suite struct CP932Tests {
  private static let oneByte = (0...0xFF).map { [UInt8($0)] }
  private static let twoBytes = (0x80...0xFF).flatMap { lead in
    (0...0xFF).map { [UInt8(lead), UInt8($0)] }
  }

  @Test("every one- and two-byte code is decoded as iconv does, or refused as iconv does")
  func decodesLikeIconv() throws {
    // Codes that hold a line feed would break the lines that tell one answer from the next.
    let codes = (Self.oneByte + Self.twoBytes).filter { !$0.contains(0x0A) }
    let expected = try IconvDecoder.texts(of: codes)
    let decoded = codes.map { $0.withUnsafeBufferPointer { CP932.decode($0) } }
    let differing = codes.indices.filter { decoded[$0] != expected[$0] }
    #expect(differing.map { codes[$0] } == [])
    #expect(decoded.count { $0 != nil } > 9_000)
  }

  @Test("every character of the basic plane is encoded as iconv does, or has no form")
  func encodesLikeIconv() throws {
    let scalars = (0x20...0xFFFD).compactMap { Unicode.Scalar($0) }
    let text = scalars.map { String($0) }.joined(separator: "\n") + "\n"
    let iconv = try ProgramRun(
      "/usr/bin/iconv", ["-c", "-f", "UTF-8", "-t", "CP932"], input: Data(text.utf8))
    let lines = iconv.output.split(separator: 0x0A, omittingEmptySubsequences: false)
    #expect(lines.count == scalars.count + 1)
    let differing = zip(scalars, lines).filter { scalar, line in
      CP932.encode(String(scalar)) != (line.isEmpty ? nil : Array(line))
    }
    #expect(differing.map(\.0) == [])
  }

  @Test("what is decoded and has one code only comes back as the same bytes")
  func roundTrips() {
    for bytes in [
      [0x87, 0x40], [0xFB, 0xFC], [0x83, 0x5C], [0xB1], [0xF0, 0x40], [0x81, 0x60],
    ] {
      let code = bytes.map { UInt8($0) }
      let text = code.withUnsafeBufferPointer { CP932.decode($0) }
      #expect(text.flatMap(CP932.encode) == code)
    }
  }

  @Test(
    "text with a byte that fits nothing is not decoded",
    arguments: [
      ([0x61, 0x83, 0x5C], "aソ"), ([0x61, 0xFF], nil), ([0x83, 0x5C, 0x83], nil), ([0x80], nil),
      ([0xB1, 0x85, 0x40, 0x61], nil), ([], ""),
    ] as [([UInt8], String?)])
  func refusesFault(bytes: [UInt8], text: String?) {
    #expect(bytes.withUnsafeBufferPointer { CP932.decode($0) } == text)
  }

  @Test("a character is told with its length, and nothing where no character stands")
  func measuresCharacters() {
    let bytes: [UInt8] = [0x61, 0xB1, 0x83, 0x5C, 0xFF, 0x83]
    bytes.withUnsafeBufferPointer { bytes in
      let found = [0, 1, 2, 4, 5].map { CP932.character(in: bytes, at: $0) }
      #expect(found.map(\.scalar) == [0x61, 0xFF71, 0x30BD, 0, 0])
      #expect(found.map(\.length) == [1, 1, 2, 0, 0])
    }
  }

  @Test("text with a character that the code page lacks cannot be encoded")
  func refusesForeignCharacters() {
    #expect(CP932.encode("𠮷野家") == nil)
    #expect(CP932.encode("㋿") == nil)
    #expect(CP932.encode("𩸽") == nil)
  }

  @Test("the generated table is what the script writes")
  func tableIsFresh() throws {
    let script = repositoryRoot.appendingPathComponent("scripts/make-cp932-table.py").path
    let result = try ProgramRun("/usr/bin/python3", [script, "--check"])
    #expect(result.status == 0)
  }
}

/// Decodes many short byte strings with one run of the iconv program.
private enum IconvDecoder {
  /// Nil where iconv refuses the bytes.
  static func texts(of codes: [[UInt8]]) throws -> [String?] {
    let input = Data(codes.map { $0 + [0x0A] }.joined())
    let iconv = try ProgramRun(
      "/usr/bin/iconv", ["-c", "-f", "CP932", "-t", "UTF-8"], input: input)
    let lines = iconv.output.split(separator: 0x0A, omittingEmptySubsequences: false)
    try #require(lines.count == codes.count + 1)
    return zip(codes, lines).map { code, line in
      let text = String(decoding: line, as: UTF8.self)
      return codeLength(of: text) == code.count ? text : nil
    }
  }

  /// How many bytes of CP932 became this text; fewer than were given when iconv left some out.
  private static func codeLength(of text: String) -> Int {
    text.unicodeScalars.reduce(0) { length, scalar in
      length + (scalar.isASCII || (0xFF61...0xFF9F).contains(scalar.value) ? 1 : 2)
    }
  }
}
