/// A small well-kept table, such as a register: every record as text, with its line.
package struct PlainTable: Sendable {
  package struct Row: Sendable {
    package let line: Int
    /// As a spreadsheet counts, from 1.
    package let excelRow: Int
    /// Nil where the record cannot be read.
    package let cells: [String]?
  }

  /// Of the first record; empty in an empty file.
  package let header: [String]
  /// The records below it.
  package let rows: [Row]

  /// - Throws: `ReadFailure`.
  package init(path: String) throws {
    let source = try SourceFile.open(path: path, options: ReadOptions(delimiter: .comma))
    var rows: [Row] = []
    try source.forEachBlock { block, _ in
      for record in 0..<block.count {
        let cells = (0..<block.fieldCount(record)).map { source.decode(block.field(record, $0)) }
        let isWhole = !block.isDamaged(record) && !cells.contains(nil)
        rows.append(
          Row(
            line: block.line(record), excelRow: block.excelRow(record),
            cells: isWhole ? cells.compactMap(\.self) : nil))
      }
    }
    header = rows.first?.cells ?? []
    self.rows = Array(rows.dropFirst())
  }
}
