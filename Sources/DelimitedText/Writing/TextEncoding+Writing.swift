import Foundation
import JapaneseText

extension TextEncoding {
  /// The bytes of a text as a file of this encoding has them, ASCII before and after; nil when a character has
  /// no form in it.
  package func fileBytes(of text: String) -> [UInt8]? {
    switch self {
    case .utf8: Array(text.utf8)
    case .cp932: CP932.encode(text)
    case .eucjp: EUCJP.encode(text)
    case .utf16le: text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    case .utf16be: text.utf16.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }
    case .iso2022jp: Self.iso2022jpBytes(of: text)
    }
  }

  /// The text with every character that has no form in this encoding written otherwise: by the characters that
  /// stand for it elsewhere (㋿ → 令和), else by its code point (`[U+20BB7]`).
  package func expressible(_ text: String) -> String {
    if fileBytes(of: text) != nil { return text }
    return text.unicodeScalars.reduce(into: "") { result, scalar in
      let character = String(scalar)
      let plain = character.precomposedStringWithCompatibilityMapping
      if fileBytes(of: character) != nil {
        result += character
      } else if fileBytes(of: plain) != nil {
        result += plain
      } else {
        result += "[U+\(String(scalar.value, radix: 16, uppercase: true))]"
      }
    }
  }

  /// JIS X 0208 between its escape sequences; half-width kana have no form in the mail encoding.
  private static func iso2022jpBytes(of text: String) -> [UInt8]? {
    let (toKanji, toASCII): ([UInt8], [UInt8]) = ([0x1B, 0x24, 0x42], [0x1B, 0x28, 0x42])
    var bytes: [UInt8] = []
    var isKanji = false
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        if isKanji { bytes += toASCII }
        bytes.append(UInt8(scalar.value))
        isKanji = false
        continue
      }
      // Two bytes of EUC-JP are those of JIS X 0208 with the highest bits set.
      guard let code = EUCJP.encode(String(scalar)), code.count == 2, code[0] != 0x8E else {
        return nil
      }
      if !isKanji { bytes += toKanji }
      bytes += code.map { $0 & 0x7F }
      isKanji = true
    }
    return isKanji ? bytes + toASCII : bytes
  }
}

extension SourceFile {
  /// What must stand at a place in a record before more text can follow: in ISO-2022-JP the way back to ASCII
  /// where the writer left none.
  ///
  /// - Parameter bytes: the record from its start to that place, as the file has it.
  package func bytesBackToASCII(after bytes: ArraySlice<UInt8>) -> [UInt8] {
    guard encoding == .iso2022jp else { return [] }
    var (isASCII, isShifted) = (true, false)
    for (offset, byte) in zip(bytes.indices, bytes) {
      switch byte {
      case 0x0A, 0x0D: (isASCII, isShifted) = (true, false)
      case 0x0E: isShifted = true
      case 0x0F: isShifted = false
      case 0x1B where bytes[offset...].starts(with: [0x1B, 0x28, 0x42]): isASCII = true
      case 0x1B: isASCII = false
      default: break
      }
    }
    return (isShifted ? [0x0F] : []) + (isASCII ? [] : [0x1B, 0x28, 0x42])
  }
}
