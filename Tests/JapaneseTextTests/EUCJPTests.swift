import Foundation
import JapaneseText
import KankeiTestSupport
import Testing

@Suite struct EUCJPTests {
  private static let bytes = UInt8(0x80)...0xFF

  private func decode(_ code: [UInt8]) -> String? {
    code.withUnsafeBufferPointer { EUCJP.decode($0) }
  }

  @Test("every code of one, two and three bytes is decoded as iconv does, or refused as iconv does")
  func decodesLikeIconv() throws {
    let pairs = Self.bytes.flatMap { lead in Self.bytes.map { [lead, $0] } }
    // Rows 89 to 92 hold the NEC characters here, and in iconv's variant the user's own.
    let basic = pairs.filter { $0[0] > 0xA0 && $0[1] > 0xA0 && !(0xF9...0xFC).contains($0[0]) }
    let supplementary = pairs.filter { $0[0] > 0xA0 && $0[1] > 0xA0 }.map { [0x8F] + $0 }
    // iconv knows more codes after 0x8E, for what are no kana.
    let kana = (UInt8(0xA1)...0xDF).map { [0x8E, $0] }
    let ascii = (0..<0x80).filter { $0 != 0x0A }.map { [UInt8($0)] }
    let codes = ascii + kana + basic + supplementary
    let expected = try Iconv.texts(of: codes, encoding: "EUC-JP-MS")
    let differing = codes.indices.filter { decode(codes[$0]) != expected[$0] }
    #expect(differing.map { codes[$0] } == [])
    #expect(codes.count { decode($0) != nil } > 14_000)
  }

  @Test("no code has a byte between 0x80 and 0xA0 but for the two that lead, nor 0xFF")
  func refusesControls() {
    for byte in Array(0x80...0xA0) + [0xFF] as [UInt8] {
      #expect(decode([byte]) == nil && decode([0xB0, byte]) == nil)
      #expect(decode([0x8F, 0xB0, byte]) == nil && decode([0x8E, byte]) == nil)
      #expect((decode([byte, 0xB0]) != nil) == (byte == 0x8E))
    }
  }

  @Test("rows 89 to 92 are those of code page 51932, the same characters as in CP932")
  func decodesCopyByNEC() throws {
    // 纊 is 0xED40 in CP932, 黑 0xEEEC.
    #expect(decode([0xF9, 0xA1]) == "纊")
    #expect(decode([0xFC, 0xEE]) == "黑")
    let last = [UInt8(0xEE), 0xEC].withUnsafeBufferPointer { CP932.decode($0) }
    #expect(last == "黑")
  }

  @Test(
    "signs follow Microsoft's mapping, as in CP932",
    arguments: [
      ([0xA1, 0xC1], "～"), ([0xA1, 0xDD], "－"), ([0xA1, 0xC2], "∥"), ([0xA1, 0xF1], "￠"),
      ([0xAD, 0xA1], "①"), ([0xAD, 0xEA], "㈱"), ([0x8E, 0xB1], "ｱ"), ([0x8F, 0xF4, 0xFB], "髙"),
    ] as [([UInt8], String)])
  func mapsLikeMicrosoft(code: [UInt8], text: String) {
    #expect(decode(code) == text)
  }

  @Test("a character that is encoded comes back, whatever its plane")
  func roundTrips() {
    for text in ["山形県", "①㈱髙﨑", "ｱｲｳﾞ", "a,b\r\n", "丂", "～－"] {
      #expect(EUCJP.encode(text).flatMap(decode) == text)
    }
    #expect(EUCJP.encode("𠮷") == nil)
    #expect(EUCJP.encode("é€") == nil)
  }

  @Test("the generated table is what the script writes")
  func tableIsFresh() throws {
    let script = repositoryRoot.appendingPathComponent("scripts/make-jis-x-0212-table.py").path
    let result = try ProgramRun("/usr/bin/python3", [script, "--check"])
    #expect(result.status == 0)
  }
}

/// Decodes many short byte strings with one run of the iconv program.
private enum Iconv {
  /// Nil where iconv refuses the bytes.
  static func texts(of codes: [[UInt8]], encoding: String) throws -> [String?] {
    // What is refused is left out, and may take the line feed with it, so two signs close a code.
    let input = Data(codes.map { [0x5B] + $0 + [0x5D, 0x0A] }.joined())
    let iconv = try ProgramRun(
      "/usr/bin/iconv", ["-c", "-f", encoding, "-t", "UTF-8"], input: input)
    let lines = iconv.output.split(separator: 0x0A, omittingEmptySubsequences: false)
    try #require(lines.count == codes.count + 1)
    return zip(codes, lines).map { code, line in
      let text = String(decoding: line.dropFirst().dropLast(), as: UTF8.self)
      return line.last == 0x5D && text.unicodeScalars.count == 1 ? text : nil
    }
  }
}
