import Exchange
package import Reporting
import SchemaFiles

/// What `inspect` says of several files: a line for each, as they come.
package struct InspectTable: Sendable {
  /// What became of a file, in a word.
  fileprivate enum Verdict { case read, damaged, refused }

  private let words: Words
  private var rows: [[String]] = []
  /// Why files could not be read.
  private var reasons: [String] = []
  private var counts: [Verdict: Int] = [:]

  package init(words: Words) { self.words = words }

  /// Keeps no more of a file than its line.
  package mutating func add(_ outcome: InspectOutcome) {
    switch outcome {
    case .read(let answer):
      add(answer.isDamaged ? .damaged : .read, answer.tableCells)
    case .failed(let refusal):
      let blanks = Array(repeating: "-", count: Self.columns.count - 2)
      add(.refused, blanks + [refusal.file])
      reasons.append(refusal.sentence)
    }
  }

  private mutating func add(_ verdict: Verdict, _ cells: [String]) {
    counts[verdict, default: 0] += 1
    rows.append(([words(verdict.word)] + cells).map(TerminalText.printableLine))
  }

  /// The table, the sentences of the files that could not be read, and the sum.
  ///
  /// - Parameter leftOutCount: files of folders that were not read.
  package func text(leftOutCount: Int) -> String {
    let table = TextTable(
      [Self.columns.map { words($0.title) }] + rows, isNumeric: Self.columns.map(\.isNumber))
    var lines = table.lines + reasons.map(TerminalText.printable) + [sum]
    if leftOutCount > 0 { lines.append(words(.inspectLeftOut, ["count": String(leftOutCount)])) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The file stands last, so that a long path moves nothing.
  private static let columns: [(title: Word, isNumber: Bool)] = [
    (.inspectTableVerdict, false), (.inspectTableEncoding, false), (.inspectTableLineEnd, false),
    (.inspectTableDelimiter, false), (.inspectTableHeader, true), (.inspectTableRecords, true),
    (.inspectTableData, true), (.inspectTableWarnings, true), (.inspectTableFile, false),
  ]

  private var sum: String {
    func count(_ verdict: Verdict) -> String { String(counts[verdict] ?? 0) }
    return words(
      .inspectTableSum,
      [
        "files": String(rows.count), "read": count(.read), "damaged": count(.damaged),
        "refused": count(.refused),
      ])
  }
}

extension InspectTable.Verdict {
  fileprivate var word: Word {
    switch self {
    case .read: .inspectTableRead
    case .damaged: .inspectTableDamaged
    case .refused: .inspectTableRefused
    }
  }
}

extension InspectAnswer {
  fileprivate var tableCells: [String] {
    [
      (file.encoding ?? "") + (hasBOM ? " BOM" : ""), lineEnding ?? "-", delimiterName,
      layout.headerRow.map(String.init) ?? "-", String(recordCount), String(dataRecordCount),
      String(warnings.count), file.name,
    ]
  }
}
