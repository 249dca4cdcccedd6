package import DelimitedText
import JapaneseText

/// The first records of a file, decoded, among which the header is sought.
package struct FirstRecords {
  /// Records that are looked at: statistics portals write dozens of lines above a table.
  static let depth = 300
  /// Cells after which fewer records must do.
  private static let mostCells = 12_000
  /// Records that are looked at in any table, however wide.
  private static let leastDepth = 60

  package struct Row {
    package let line: Int
    package let excelRow: Int
    /// Cells as written; empty where they could not be decoded. A damaged record has one, its whole text.
    package let cells: [String]
    package let kinds: [CellKind]
    /// Match keys of the cells; none where the record is damaged or can be no header.
    package let keys: [String]
    package let isDamaged: Bool

    /// Columns that are not blank.
    package var filled: [Int] { kinds.indices.filter { kinds[$0] != .empty } }

    package func isFilled(_ column: Int) -> Bool {
      kinds.indices.contains(column) && kinds[column] != .empty
    }

    package func kind(_ column: Int) -> CellKind {
      kinds.indices.contains(column) ? kinds[column] : .empty
    }

    /// A cell without blanks at its ends; empty beyond the record's end.
    package func text(_ column: Int) -> String {
      cells.indices.contains(column) ? WidthFolding.trimmed(cells[column]) : ""
    }
  }

  package private(set) var rows: [Row] = []
  /// The words by which they are understood.
  package let vocabulary: TableVocabulary

  package init(_ source: SourceFile, _ vocabulary: TableVocabulary) throws(ReadFailure) {
    self.vocabulary = vocabulary
    var reader = try source.makeReader()
    var block = RecordBlock()
    var cellCount = 0
    while rows.count < Self.depth, try reader.next(&block) {
      for record in 0..<min(block.count, Self.depth - rows.count) {
        if rows.count >= Self.leastDepth, cellCount > Self.mostCells { return }
        cellCount += block.fieldCount(record)
        rows.append(row(block, record, source, isNearTop: rows.count < Self.leastDepth))
      }
    }
  }

  private func row(
    _ block: borrowing RecordBlock, _ record: Int, _ source: SourceFile, isNearTop: Bool
  ) -> Row {
    let cells = block.cells(of: record, in: source)
    let kinds = cells.map { CellKind($0, vocabulary.words) }
    let isDamaged = block.isDamaged(record)
    // Far down only a record of texts is worth the look of a header.
    let mayBeHeader = isNearTop || kinds.allSatisfy { $0 == .text || $0 == .empty }
    return Row(
      line: block.line(record), excelRow: block.excelRow(record), cells: cells, kinds: kinds,
      keys: isDamaged || !mayBeHeader ? [] : cells.map(WidthFolding.matchKey),
      isDamaged: isDamaged)
  }
}

extension RecordBlock {
  /// The cells of a record as text, empty where they could not be decoded.
  package borrowing func cells(of record: Int, in source: SourceFile) -> [String] {
    (0..<fieldCount(record)).map { source.decode(field(record, $0)) ?? "" }
  }
}
