package import DelimitedText
import JapaneseText

/// An encoding, with or without a byte order mark.
package struct EncodingForm: Hashable, CustomStringConvertible {
  package let encoding: TextEncoding
  package let hasBOM: Bool

  package init(encoding: TextEncoding, hasBOM: Bool) {
    self.encoding = encoding
    self.hasBOM = hasBOM
  }

  /// Every encoding that Kankei reads.
  package static let all: [EncodingForm] = [
    EncodingForm(encoding: .utf8, hasBOM: false), EncodingForm(encoding: .utf8, hasBOM: true),
    EncodingForm(encoding: .cp932, hasBOM: false),
    EncodingForm(encoding: .utf16le, hasBOM: false), EncodingForm(encoding: .utf16le, hasBOM: true),
    EncodingForm(encoding: .utf16be, hasBOM: false), EncodingForm(encoding: .utf16be, hasBOM: true),
    EncodingForm(encoding: .eucjp, hasBOM: false),
    EncodingForm(encoding: .iso2022jp, hasBOM: false),
  ]

  package var description: String { encoding.rawValue + (hasBOM ? " with a mark" : "") }

  /// Nil where the encoding lacks a character.
  package func bytes(of text: String) -> [UInt8]? {
    let marked = hasBOM ? "\u{FEFF}" + text : text
    switch encoding {
    case .utf8: return Array(marked.utf8)
    case .utf16le: return marked.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case .utf16be: return marked.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    case .cp932: return Self.cp932(text)
    case .eucjp: return Self.cp932(text).flatMap(JISText.eucJP)
    case .iso2022jp: return Self.cp932(text).flatMap(JISText.iso2022JP)
    }
  }

  private static func cp932(_ text: String) -> [UInt8]? {
    guard let bytes = CP932.encode(text) else { return nil }
    return bytes.withUnsafeBufferPointer { CP932.decode($0) } == text ? bytes : nil
  }
}
