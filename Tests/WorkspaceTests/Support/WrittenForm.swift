import DelimitedText
import Foundation
import KankeiTestSupport

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
