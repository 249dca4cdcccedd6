import DelimitedText

/// A small well-kept table of our own making, such as the register: header and rows as text.
struct TextTable {
  struct Row {
    let line: Int
    let cells: [String]
  }

  let header: [String]
  let rows: [Row]

  /// - Throws: ``WorkspaceFailure`` where the file is no table, or ``Damage`` where a record cannot be read.
  static func read(path: String) throws -> TextTable {
    let source = try InputFile.open(path, options: ReadOptions(delimiter: .comma))
    var rows: [Row] = []
    try source.forEachBlock { block, _ in
      for record in 0..<block.count {
        guard !block.isDamaged(record) else { throw Damage(line: block.line(record)) }
        let cells = try (0..<block.fieldCount(record)).map { index in
          guard let text = source.decode(block.field(record, index)) else {
            throw Damage(line: block.line(record))
          }
          return text
        }
        rows.append(Row(line: block.line(record), cells: cells))
      }
    }
    guard let first = rows.first else { return TextTable(header: [], rows: []) }
    return TextTable(header: first.cells, rows: Array(rows.dropFirst()))
  }

  /// A record that cannot be read, by its first line.
  struct Damage: Error, CustomStringConvertible {
    let line: Int
    var description: String { "line \(line) cannot be read" }
  }
}
