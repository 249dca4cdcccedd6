import DelimitedText
import JapaneseText

/// Passes over the records that can be nothing but data by their bytes, so that only the others are decoded.
struct RowSieve: Sendable {
  private let source: SourceFile
  private let starts: CellStarts
  private let totals: TotalLabels
  /// Columns in which a total's label is sought.
  private let columns: [Int]
  /// The first label of each of the header's rows, as its bytes are.
  private let labels: [(column: Int, bytes: [UInt8])]
  /// Bytes with which a cell of blanks may begin.
  private let blanks: [UInt8]

  /// Filled cells up to which a record is looked at closely.
  private static let few = 2
  private static let longestBlank = 24

  init(_ source: SourceFile, judge: RowJudge, _ header: FileHeader) {
    self.source = source
    starts = CellStarts(source)
    totals =
      judge.isGeneric
      ? TotalLabels(source) { RowWords.anyTotal($0) != nil } : TotalLabels(source)
    columns = header.columns.indices.filter(judge.mayHoldTotal)
    labels = header.rows.compactMap { row in
      guard let first = row.filled.first else { return nil }
      return (first, row.cells[first].unicodeScalars.flatMap { source.encode(String($0)) ?? [] })
    }
    blanks = " \t\u{3000}".unicodeScalars.compactMap { source.encode(String($0))?.first }
  }

  /// Whether a record may be something else than data.
  func holds(_ row: Int, of fields: BlockPointers, width: Int) -> Bool {
    var filled = 0
    var first = 0
    var column = 0
    while column < width, filled <= Self.few {
      let cell = fields.field(row, column)
      if !isBlank(cell) {
        if filled == 0 { first = column }
        filled += 1
      }
      column += 1
    }
    if filled <= Self.few { return true }
    let opening = fields.field(row, first)
    if starts.fit(opening) || totals.contains(opening) { return true }
    for column in columns where column < width && totals.contains(fields.field(row, column)) {
      return true
    }
    return labels.contains { label in
      label.column < width && fields.field(row, label.column).elementsEqual(label.bytes)
    }
  }

  private func isBlank(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = cell.first else { return true }
    // A cell that begins with a blank is rare, and one of blanks alone short.
    return blanks.contains(first) && cell.count <= Self.longestBlank && isAllBlank(cell)
  }

  @inline(never)
  private func isAllBlank(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
    source.decode(cell).map { WidthFolding.trimmed($0).isEmpty } ?? false
  }
}
