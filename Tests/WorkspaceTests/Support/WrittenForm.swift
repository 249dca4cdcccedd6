import DelimitedText
import Foundation
import JapaneseText

/// An encoding, with or without a byte order mark.
struct EncodingForm: Hashable, CustomStringConvertible {
  let encoding: TextEncoding
  let hasBOM: Bool

  /// Every encoding that Kankei reads.
  static let all: [EncodingForm] = [
    EncodingForm(encoding: .utf8, hasBOM: false), EncodingForm(encoding: .utf8, hasBOM: true),
    EncodingForm(encoding: .cp932, hasBOM: false),
    EncodingForm(encoding: .utf16le, hasBOM: false), EncodingForm(encoding: .utf16le, hasBOM: true),
    EncodingForm(encoding: .utf16be, hasBOM: false), EncodingForm(encoding: .utf16be, hasBOM: true),
    EncodingForm(encoding: .eucjp, hasBOM: false),
    EncodingForm(encoding: .iso2022jp, hasBOM: false),
  ]

  var description: String { encoding.rawValue + (hasBOM ? " with a mark" : "") }

  /// Nil where the encoding lacks a character.
  func bytes(of text: String) -> [UInt8]? {
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

/// One way to write a table: encoding, record end, quoting.
struct WrittenForm: Hashable, CustomStringConvertible {
  enum Quoting: CaseIterable { case asItWas, minimal, all }

  let encoding: EncodingForm
  let lineEnd: String
  let quoting: Quoting

  private static let lineEnds = ["\r\n", "\n", "\r"]

  static let all: [WrittenForm] = EncodingForm.all.flatMap { encoding in
    lineEnds.flatMap { lineEnd in
      Quoting.allCases.map { WrittenForm(encoding: encoding, lineEnd: lineEnd, quoting: $0) }
    }
  }

  /// Three forms for the file of a number; twenty-seven files in a row meet every form once.
  static func choice(_ index: Int) -> [WrittenForm] {
    (0..<3).map { all[(index % 27) + $0 * 27] }
  }

  var description: String {
    let end = ["\r\n": "CRLF", "\n": "LF", "\r": "CR"][lineEnd] ?? ""
    return "\(encoding), \(end), quotes \(quoting)"
  }

  /// Nil where the encoding lacks a character.
  func bytes(of table: TableText) -> [UInt8]? {
    var text = table.rows
      .map { row in
        row.map { written($0, isAlone: row.count == 1, in: table) }
          .joined(separator: String(table.delimiter))
      }
      .joined(separator: lineEnd)
    if table.endsItsLastLine { text += lineEnd }
    return encoding.bytes(of: text)
  }

  private func written(_ cell: TableText.Cell, isAlone: Bool, in table: TableText) -> String {
    let needsQuotes =
      cell.value.isEmpty && isAlone
      || cell.value.unicodeScalars.contains {
        $0 == "\"" || $0 == "\r" || $0 == "\n" || Character($0) == table.delimiter
      }
    switch quoting {
    case .asItWas: return cell.raw
    case .minimal where !needsQuotes: return cell.value
    case .minimal, .all: return "\"" + cell.value.replacing("\"", with: "\"\"") + "\""
    }
  }
}
