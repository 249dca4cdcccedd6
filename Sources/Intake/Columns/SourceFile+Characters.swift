import DelimitedText
import JapaneseText

extension SourceFile {
  /// A character as the bytes of a field hold it; nil where the encoding has none.
  func bytes(of character: Unicode.Scalar) -> [UInt8]? {
    let text = String(character)
    switch encoding {
    case .utf8, .utf16le, .utf16be, .iso2022jp: return Array(text.utf8)
    case .cp932: return CP932.encode(text)
    case .eucjp: return CP932.encode(text).flatMap(Self.eucJP)
    }
  }

  /// The EUC form of a character of JIS X 0208 or ASCII in its Shift_JIS form.
  private static func eucJP(_ bytes: [UInt8]) -> [UInt8]? {
    guard bytes.count == 2 else { return bytes.allSatisfy { $0 < 0x80 } ? bytes : nil }
    let (lead, trail) = (Int(bytes[0]), Int(bytes[1]))
    let pair = lead < 0xA0 ? lead - 0x81 : lead - 0xC1
    let cell = trail - (trail > 0x7F ? 0x41 : 0x40)
    let row = pair * 2 + cell / 94
    guard row < 94 else { return nil }
    return [UInt8(0xA1 + row), UInt8(0xA1 + cell % 94)]
  }
}
