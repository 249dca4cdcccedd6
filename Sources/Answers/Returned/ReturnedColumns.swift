package import DelimitedText
import JapaneseText

/// The two columns at the end of a file that goes back to its submitter: what is wrong, and how to mend it.
package enum ReturnedColumns {
  static let labels = (error: "エラー", mending: "修正案")

  /// The labels as the header of a file has them; what concerns the file as a whole stands behind them.
  static func header(notes: String, mending: String) -> (error: String, mending: String) {
    (
      notes.isEmpty ? labels.error : "\(labels.error)（\(notes)）",
      mending.isEmpty ? labels.mending : "\(labels.mending)（\(mending)）"
    )
  }

  /// A file as it was before the two columns were added, where it has them: a mended file that comes back.
  ///
  /// Record numbers, lines and columns stay what they are, as the two stand last. Spreadsheet programs may have
  /// quoted the file anew, left out empty cells at the end, or added some.
  /// - Parameter firstRecords: cells of the file's first records, among which its header is.
  /// - Returns: nil for any other file.
  /// - Throws: `ReadFailure` when it can no longer be read.
  package static func withoutThem(
    _ source: SourceFile, firstRecords: [[String]]
  ) throws -> SourceFile? {
    guard let header = header(in: firstRecords) else { return nil }
    var bytes: [UInt8] = []
    let original = try source.bytes()
    var copied = 0
    try source.forEachSpan { span, cells in
      if span.number >= header.record, let cut = header.cut(of: span, cells) {
        bytes += original[copied..<cut.lowerBound]
        copied = cut.upperBound
      }
      return true
    }
    bytes += original[copied...]
    return try SourceFile.open(
      bytes: bytes, name: source.name,
      options: ReadOptions(encoding: source.encoding, delimiter: source.delimiter))
  }

  private static func header(in records: [[String]]) -> Header? {
    for (index, cells) in records.enumerated() {
      let labels = cells.map { WidthFolding.trimmed($0) }
      let filled = labels.lastIndex { !$0.isEmpty } ?? 0
      if filled >= 2, says(Self.labels.mending, labels[filled]),
        says(Self.labels.error, labels[filled - 1])
      {
        return Header(record: index + 1, width: filled - 1, count: cells.count)
      }
    }
    return nil
  }

  private static func says(_ label: String, _ cell: String) -> Bool {
    cell == label || cell.hasPrefix(label + "（")
  }

  private struct Header {
    let record: Int
    /// Columns before our two.
    let width: Int
    /// Columns of the header, ours and those without a label behind them included.
    let count: Int

    /// The bytes of our cells with the delimiters before them; nil where a record has none.
    func cut(of span: RecordSpan, _ cells: [String?]) -> Range<Int>? {
      guard let ends = span.fieldEnds, ends.count > width else { return nil }
      // Below columns that a program added without a label: whose these cells are, nobody knows any more.
      let isWidened = ends.count <= count && cells.dropFirst(width + 2).contains { $0 != "" }
      if isWidened { return nil }
      // A record of more cells than the header has ours behind its own.
      if ends.count > count { return ends[ends.count - 3]..<ends[ends.count - 1] }
      return ends[width - 1]..<ends[min(width + 1, ends.count - 1)]
    }
  }
}
