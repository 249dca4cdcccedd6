import DelimitedText
import JapaneseText

/// Passes over the records that can be nothing but data by their bytes, so that only the others are decoded.
///
/// Almost every cell costs one look at its first byte and one at its last.
struct RowSieve: Sendable {
  private let source: SourceFile
  private let starts: CellStarts
  private let totals: TotalLabels
  private let labels: LabelStarts
  /// What a cell may be by its first byte, 256 places a column; the last column stands for all that follow.
  private let firstBytes: [Guess]
  /// What a cell may be by its last byte.
  private let lastBytes: [Guess]
  private let lastColumn: Int

  private struct Guess: OptionSet {
    let rawValue: UInt8
    static let blank = Guess(rawValue: 1)
    static let label = Guess(rawValue: 2)
    static let total = Guess(rawValue: 4)
  }

  /// Filled cells up to which a record is looked at closely: wide forms come with some filled in.
  private let few: Int
  private static let longestBlank = 24

  init(_ source: SourceFile, _ table: TableLayout, judge: RowJudge) {
    self.source = source
    starts = CellStarts(source, table.vocabulary)
    let totals = TotalLabels(source, table.vocabulary) { judge.total($0) != nil }
    labels = LabelStarts(of: table.rows, in: source)
    let sought = judge.totalColumns
    few = max(2, min(4, table.columnLabels.count / 3))
    lastColumn = max(labels.count, (sought.max() ?? -1) + 1)
    var firstBytes = [Guess](repeating: [], count: (lastColumn + 1) << 8)
    let blanks = " \t\u{3000}".unicodeScalars.compactMap { source.encode(String($0))?.first }
    for column in 0...lastColumn {
      for byte in UInt8.min...UInt8.max {
        var guess: Guess = blanks.contains(byte) ? .blank : []
        if labels.mayBegin(with: byte, in: column) { guess.insert(.label) }
        if sought.contains(column) { guess.insert(.total) }
        firstBytes[column << 8 | Int(byte)] = guess
      }
    }
    self.firstBytes = firstBytes
    self.totals = totals
    lastBytes = (UInt8.min...UInt8.max).map { totals.mayEnd(with: $0) ? .total : [] }
  }

  /// Whether a record may be something else than data.
  func isSuspect(_ row: Int, of fields: BlockPointers, width: Int) -> Bool {
    let (bytes, ends) = (fields.bytes, fields.fieldEnds)
    let firstField = row == 0 ? 0 : fields.records[row - 1].fieldsEnd
    var start = firstField == 0 ? 0 : ends[firstField &- 1]
    var (filled, ownLabels) = (0, 0)
    for column in 0..<width {
      let end = ends[firstField &+ column]
      defer { start = end }
      if end == start { continue }
      let first = firstBytes[min(column, lastColumn) << 8 | Int(bytes[start])]
      let last = lastBytes[Int(bytes[end &- 1])]
      if filled > 0, first.isDisjoint(with: [.label, .blank]),
        first.isDisjoint(with: last)
      {
        filled &+= 1
        continue
      }
      let cell = UnsafeBufferPointer(start: bytes + start, count: end &- start)
      if first.contains(.label), labels.fit(cell, column) {
        ownLabels += 1
        // One alone may be a value that is spelled as its label is.
        if ownLabels == 2 { return true }
      }
      if last.contains(.total), first.contains(.total) || filled == 0, totals.contains(cell) {
        return true
      }
      if first.contains(.blank), isBlank(cell) { continue }
      filled += 1
      if filled == 1, starts.fit(cell) { return true }
    }
    return filled <= few
  }

  /// Whether a cell that begins with a blank holds nothing else.
  @inline(never)
  private func isBlank(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
    cell.count <= Self.longestBlank
      && source.decode(cell).map { WidthFolding.trimmed($0).isEmpty } ?? false
  }
}
