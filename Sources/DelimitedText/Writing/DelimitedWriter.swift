import JapaneseText

/// Why a record could not be written.
package enum WriteFailure: Error, Sendable, Equatable {
  /// A character of this field (0-based) has no form in the encoding.
  case unencodable(field: Int)
  /// Only UTF-8 and CP932 are written.
  case unsupportedEncoding
}

extension WriteFailure: CustomStringConvertible {
  package var description: String {
    switch self {
    case .unencodable(let field): "field \(field) has a character that the encoding lacks"
    case .unsupportedEncoding: "this encoding cannot be written"
    }
  }
}

/// Writes delimited text as RFC 4180 has it, with quotes only where they are needed.
package struct DelimitedWriter: Sendable {
  /// What has been written so far, the byte order mark included.
  package private(set) var bytes: [UInt8] = []

  private let delimiter: Delimiter
  private let lineEnding: LineEnding
  private let encoding: TextEncoding
  private let guardsFormulas: Bool
  /// Cells that got a leading '.
  package private(set) var guardedCount = 0

  /// - Parameters:
  ///   - lineEnding: `mixed` writes CRLF.
  ///   - encoding: UTF-8 or CP932.
  ///   - hasBOM: whether UTF-8 starts with a byte order mark, which Excel needs.
  ///   - guardsFormulas: whether a cell that starts with = + - @ gets a leading ', so that no
  ///     spreadsheet program runs it; a plain number and a lone sign stay as they are.
  package init(
    delimiter: Delimiter = .comma, lineEnding: LineEnding = .crlf, encoding: TextEncoding = .utf8,
    hasBOM: Bool = false, guardsFormulas: Bool = false
  ) {
    self.delimiter = delimiter
    self.lineEnding = lineEnding
    self.encoding = encoding
    self.guardsFormulas = guardsFormulas
    if hasBOM, encoding == .utf8 { bytes = [0xEF, 0xBB, 0xBF] }
  }

  /// Appends one record; on failure nothing of it is written.
  package mutating func append(_ record: [String]) throws(WriteFailure) {
    var line: [UInt8] = []
    for (index, field) in record.enumerated() {
      if index > 0 { line.append(delimiter.rawValue) }
      let safe = guarded(field)
      if safe.utf8.count > field.utf8.count { guardedCount += 1 }
      guard let encoded = try encode(safe) else { throw .unencodable(field: index) }
      append(encoded, isOnlyField: record.count == 1, to: &line)
    }
    bytes += line + lineEndBytes
  }

  private func encode(_ text: String) throws(WriteFailure) -> [UInt8]? {
    switch encoding {
    case .utf8: Array(text.utf8)
    case .cp932: CP932.encode(text)
    default: throw .unsupportedEncoding
    }
  }

  private func guarded(_ field: String) -> String {
    guard guardsFormulas, let first = field.unicodeScalars.first,
      "=+-@\t\r".unicodeScalars.contains(first), field.unicodeScalars.count > 1,
      !Self.isPlainNumber(field)
    else { return field }
    return "'" + field
  }

  private static func isPlainNumber(_ field: String) -> Bool {
    let digits = field.utf8.dropFirst()
    return field.utf8.first == 0x2D && digits.first.map { (0x30...0x39).contains($0) } == true
      && digits.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E }
  }

  /// A lone empty field is quoted, for without quotes its record would be a blank line.
  private func append(_ field: [UInt8], isOnlyField: Bool, to line: inout [UInt8]) {
    let needsQuotes =
      field.contains { $0 == 0x22 || $0 == 0x0A || $0 == 0x0D || $0 == delimiter.rawValue }
      || field.first == 0x20 || field.last == 0x20 || field.isEmpty && isOnlyField
    if !needsQuotes {
      line += field
      return
    }
    line.append(0x22)
    for byte in field {
      if byte == 0x22 { line.append(0x22) }
      line.append(byte)
    }
    line.append(0x22)
  }

  private var lineEndBytes: [UInt8] {
    switch lineEnding {
    case .crlf, .mixed: [0x0D, 0x0A]
    case .lf: [0x0A]
    case .cr: [0x0D]
    }
  }
}
