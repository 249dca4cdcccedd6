import JapaneseText
import Testing

@testable import DelimitedText

/// Writes text in any encoding, for tests.
enum EncodedText {
  static func bytes(_ text: String, in encoding: TextEncoding) throws -> [UInt8] {
    switch encoding {
    case .utf8: Array(text.utf8)
    case .cp932: try #require(CP932.encode(text))
    case .eucjp: try #require(EUCJP.encode(text))
    case .utf16le: text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case .utf16be: text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    case .iso2022jp: try iso2022jp(text)
    }
  }

  /// With an escape at each change between ASCII, half-width kana and the two planes of kanji.
  private static func iso2022jp(_ text: String) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var designated = "(B"
    for scalar in text.unicodeScalars {
      let code = try #require(EUCJP.encode(String(scalar)))
      let wanted =
        code.count == 1 ? "(B" : code[0] == 0x8E ? "(I" : code[0] == 0x8F ? "$(D" : "$B"
      if wanted != designated { bytes += [0x1B] + Array(wanted.utf8) }
      designated = wanted
      bytes += code.suffix(wanted == "(B" || wanted == "(I" ? 1 : 2).map { $0 & 0x7F }
    }
    return designated == "(B" ? bytes : bytes + [0x1B, 0x28, 0x42]
  }
}
