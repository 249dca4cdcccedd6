import DelimitedText
import JapaneseText

/// Passes over the records that can be nothing but data by their bytes, so that only the others are decoded.
struct RowSieve: Sendable {
  private let source: SourceFile
  private let starts: CellStarts
  private let totals: TotalLabels
  /// A bit for each column in which a total's label is sought; those far to the right are not.
  private let columns: UInt64
  /// The column behind the last of these.
  private let columnsEnd: Int
  /// The first label of each of the header's rows, as its bytes are.
  private let labels: [(column: Int, bytes: [UInt8])]
  /// Bytes with which a cell of blanks may begin.
  private let blanks: [UInt8]

  /// Filled cells up to which a record is looked at closely.
  private static let few = 2
  private static let longestBlank = 24

  init(_ source: SourceFile, judge: RowJudge, _ table: TableLayout) {
    self.source = source
    starts = CellStarts(source)
    totals =
      judge.isGeneric
      ? TotalLabels(source) { RowWords.anyTotal($0) != nil } : TotalLabels(source)
    let sought = judge.totalColumns.filter { $0 < 64 }
    columns = sought.reduce(0) { $0 | 1 << UInt64($1) }
    columnsEnd = (sought.max() ?? -1) + 1
    labels = table.rows.compactMap { row in
      guard let first = row.filled.first else { return nil }
      return (first, row.cells[first].unicodeScalars.flatMap { source.encode(String($0)) ?? [] })
    }
    blanks = " \t\u{3000}".unicodeScalars.compactMap { source.encode(String($0))?.first }
  }

  /// Whether a record may be something else than data.
  func holds(_ row: Int, of fields: BlockPointers, width: Int) -> Bool {
    let (bytes, ends) = (fields.bytes, fields.fieldEnds)
    let firstField = row == 0 ? 0 : fields.records[row - 1].fieldsEnd
    var start = firstField == 0 ? 0 : ends[firstField - 1]
    var filled = 0
    for column in 0..<width {
      let end = ends[firstField &+ column]
      if end > start, filled <= Self.few || seeksTotal(column) {
        let cell = UnsafeBufferPointer(start: bytes + start, count: end &- start)
        if filled <= Self.few, !isBlank(cell) {
          filled += 1
          if filled == 1, starts.fit(cell) || totals.contains(cell) { return true }
        }
        if seeksTotal(column), totals.mayContain(bytes, start, end), totals.contains(cell) {
          return true
        }
      } else if filled > Self.few, column >= columnsEnd {
        break
      }
      start = end
    }
    if filled <= Self.few { return true }
    return labels.contains { label in
      label.column < width && fields.field(row, label.column).elementsEqual(label.bytes)
    }
  }

  @inline(__always)
  private func seeksTotal(_ column: Int) -> Bool {
    column < 64 && columns >> UInt64(column) & 1 != 0
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
