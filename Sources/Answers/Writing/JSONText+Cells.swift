extension JSONText {
  /// Adds the cells of a record as one line, nil as null: the bytes that ``line(_:)`` would give.
  ///
  /// An encoder for each record took most of the time of `inspect --records`, and hardly one holds what must be
  /// escaped.
  package static func append(_ cells: [String?], to bytes: inout [UInt8]) throws {
    if cells.contains(where: { $0?.utf8.contains(where: isEscaped) == true }) {
      bytes += try line(cells).utf8
      return
    }
    bytes.append(UInt8(ascii: "["))
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      bytes += (cell.map { "\"\($0)\"" } ?? "null").utf8
    }
    bytes += "]\n".utf8
  }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }
}
