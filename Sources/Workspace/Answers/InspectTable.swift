package import Exchange
import JapaneseText
import SchemaFiles

/// What `inspect` says of several files: a line for each, as they come.
package struct InspectTable: Sendable {
  private struct Row {
    let cells: [String]
    /// Why the file could not be read.
    let reason: String?
  }

  private let messages: Messages
  private let language: Language
  private var rows: [Row] = []
  private var counts: [Messages.ID: Int] = [:]

  package init(messages: Messages, language: Language) {
    self.messages = messages
    self.language = language
  }

  /// Keeps no more of a file than its line.
  package mutating func add(_ outcome: InspectOutcome) {
    let verdict = outcome.verdict
    counts[verdict, default: 0] += 1
    switch outcome {
    case .read(let answer):
      rows.append(Row(cells: [word(verdict)] + answer.tableCells, reason: nil))
    case .failed(let file, let failure):
      let blanks = Array(repeating: "-", count: Self.columns.count - 2)
      rows.append(
        Row(cells: [word(verdict)] + blanks + [file], reason: failure.text(in: language, messages)))
    }
  }

  /// The table, the sentences of the files that could not be read, and the sum.
  ///
  /// - Parameter leftOutCount: files of folders that were not read.
  package func text(leftOutCount: Int) -> String {
    let header = Self.columns.map { word($0.title) }
    let cells = [header] + rows.map { $0.cells.map(TerminalText.printableLine) }
    let widths = header.indices.map { column in
      cells.map { EastAsianWidth.columns($0[column]) }.max() ?? 0
    }
    var lines = cells.map { line($0, widths) }
    lines += rows.compactMap(\.reason).map(TerminalText.printable)
    lines.append(sum)
    if leftOutCount > 0 { lines.append(word(.inspectLeftOut, ["count": String(leftOutCount)])) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The file stands last, so that a long path moves nothing.
  private static let columns: [(title: Messages.ID, isNumber: Bool)] = [
    (.inspectTableVerdict, false), (.inspectTableEncoding, false), (.inspectTableLineEnd, false),
    (.inspectTableDelimiter, false), (.inspectTableHeader, true), (.inspectTableRecords, true),
    (.inspectTableData, true), (.inspectTableWarnings, true), (.inspectTableFile, false),
  ]

  private func line(_ cells: [String], _ widths: [Int]) -> String {
    zip(zip(cells, widths), Self.columns).map { cell, column in
      let (text, width) = cell
      if column.title == .inspectTableFile { return text }
      return column.isNumber
        ? EastAsianWidth.rightAligned(text, to: width) : EastAsianWidth.padded(text, to: width)
    }.joined(separator: "  ")
  }

  private var sum: String {
    func count(_ verdict: Messages.ID) -> String { String(counts[verdict] ?? 0) }
    return word(
      .inspectTableSum,
      [
        "files": String(rows.count), "read": count(.inspectTableRead),
        "damaged": count(.inspectTableDamaged), "refused": count(.inspectTableRefused),
      ])
  }

  private func word(_ id: Messages.ID, _ values: [String: String] = [:]) -> String {
    messages.text(id, values, in: language)
  }
}

extension InspectOutcome {
  fileprivate var verdict: Messages.ID {
    switch self {
    case .read(let answer): answer.isDamaged ? .inspectTableDamaged : .inspectTableRead
    case .failed: .inspectTableRefused
    }
  }
}

extension InspectAnswer {
  fileprivate var tableCells: [String] {
    [
      encoding + (bom ? " BOM" : ""), lineEnding ?? "-", delimiterName,
      headerRow.map(String.init) ?? "-", String(recordCount), String(dataRecordCount),
      String(warnings.count), file,
    ]
  }
}
