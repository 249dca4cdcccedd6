/// A small well-kept table, such as a register: every record as text, with its line.
package struct PlainTable: Sendable {
  package struct Row: Sendable {
    package let line: Int
    package let cells: [String]
  }

  /// Of the first record; empty in an empty file.
  package let header: [String]
  /// The records below it.
  package let rows: [Row]

  /// - Throws: `ReadFailure`, or ``Damage`` where a record cannot be read.
  package init(path: String) throws {
    let source = try SourceFile.open(path: path, options: ReadOptions(delimiter: .comma))
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
    header = rows.first?.cells ?? []
    self.rows = Array(rows.dropFirst())
  }

  /// A record that cannot be read, by its first line.
  package struct Damage: Error, CustomStringConvertible {
    package let line: Int
    package var description: String { "line \(line) cannot be read" }
  }
}
