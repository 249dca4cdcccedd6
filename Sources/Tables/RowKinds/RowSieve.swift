import DelimitedText
import JapaneseText

/// Passes over the records that can be nothing but data by their bytes, so that only the others are decoded.
struct RowSieve: Sendable {
  private let source: SourceFile
  private let starts: CellStarts
  private let totals: TotalLabels
  private let labels: LabelStarts
  /// Whether a total's label is sought in a column.
  private let seeksTotal: [Bool]
  /// Bytes with which a cell of blanks may begin.
  private let blanks: [UInt8]

  /// Filled cells up to which a record is looked at closely.
  private static let few = 2
  private static let longestBlank = 24

  init(_ source: SourceFile, _ table: TableLayout, judge: RowJudge) {
    self.source = source
    starts = CellStarts(source, table.vocabulary)
    totals = TotalLabels(source, table.vocabulary) { judge.total($0) != nil }
    labels = LabelStarts(of: table.rows, in: source)
    let sought = judge.totalColumns
    seeksTotal = (0..<((sought.max() ?? -1) + 1)).map(sought.contains)
    blanks = " \t\u{3000}".unicodeScalars.compactMap { source.encode(String($0))?.first }
  }

  /// Whether a record may be something else than data.
  func isSuspect(_ row: Int, of fields: BlockPointers, width: Int) -> Bool {
    let (bytes, ends) = (fields.bytes, fields.fieldEnds)
    let firstField = row == 0 ? 0 : fields.records[row - 1].fieldsEnd
    let lastSought = max(seeksTotal.count, labels.count)
    var start = firstField == 0 ? 0 : ends[firstField - 1]
    var (filled, ownLabels) = (0, 0)
    for column in 0..<width {
      if column >= lastSought, filled > Self.few { break }
      let end = ends[firstField &+ column]
      defer { start = end }
      if end == start { continue }
      let isSought = column < seeksTotal.count && seeksTotal[column]
      if isSought, totals.mayContain(bytes, start, end), totals.contains(cell(bytes, start, end)) {
        return true
      }
      if labels.mayContain(bytes, start, end), labels.fit(cell(bytes, start, end), column) {
        ownLabels += 1
        // One alone may be a value that is spelled as its label is.
        if ownLabels == 2 { return true }
      }
      if filled > Self.few { continue }
      let cell = cell(bytes, start, end)
      if isBlank(cell) { continue }
      filled += 1
      if filled == 1, starts.fit(cell) || totals.contains(cell) { return true }
    }
    return filled <= Self.few
  }

  @inline(__always)
  private func cell(
    _ bytes: UnsafePointer<UInt8>, _ start: Int, _ end: Int
  ) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: bytes + start, count: end &- start)
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
