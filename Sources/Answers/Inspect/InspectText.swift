import DelimitedText
import Exchange
import Reporting
import SchemaFiles

/// How a file was read, for a person: dialect, header, columns, what is set aside, what is damaged.
struct InspectText {
  /// Rows and warnings that a person is shown; the JSON form has more of them.
  private static let listed = 100

  let answer: InspectAnswer
  private var words: Words { answer.words }

  var text: String {
    let lines =
      [heading] + runnerUp + [header] + columns + setAside + warnings
      + ReadabilityText(score: answer.readability, words: words).lines
    return TerminalText.printable(lines.joined(separator: "\n")) + "\n"
  }

  private var heading: String {
    words(
      .inspectFile,
      [
        "file": answer.file.name, "encoding": answer.file.encoding ?? "",
        "bom": answer.hasBOM ? " BOM" : "", "lineEnding": answer.lineEnding ?? "-",
        "delimiter": answer.delimiterName, "records": String(answer.recordCount),
        "data": String(answer.dataRecordCount),
      ])
  }

  private var runnerUp: [String] {
    guard let runnerUp = answer.runnerUp else { return [] }
    return [
      "  "
        + words(
          .inspectRunnerUp,
          ["encoding": runnerUp.encoding.rawValue, "why": runnerUp.reason.text(in: words)])
    ]
  }

  private var header: String {
    answer.layout.headerRow.map { "  " + words(.inspectHeader, ["record": String($0)]) }
      ?? "  " + words(.inspectNoHeader)
  }

  private var columns: [String] {
    answer.columns.enumerated().map { index, column in
      let use = column.fieldName ?? words(column.isHelper ? .columnHelps : .columnUnread)
      return "  \(ExcelColumn.letters(index + 1))  \(column.label) → \(use)"
    }
  }

  private var setAside: [String] {
    let rows = answer.layout.setAside
    if rows.isEmpty { return [] }
    let lines = rows.prefix(Self.listed).map { row in
      "  \(row.line): [\(words.name(of: row.reason))] \(row.text)"
    }
    return [words(.setAsideHeading)] + lines + omitted(answer.layout.setAsideCount - lines.count)
  }

  private var warnings: [String] {
    let lines = answer.warnings.prefix(Self.listed).map { "  \(place(of: $0)): \($0.title)" }
    return lines + omitted(answer.warningCount - lines.count)
  }

  /// The cell, with the lines in brackets where it goes over several.
  private func place(of warning: InspectAnswer.Warning) -> String {
    let lines = warning.place.line.map { first in
      warning.lastLine.map { "\(first)-\($0)" } ?? String(first)
    }
    guard let cell = warning.place.cell else { return lines ?? "-" }
    return warning.lastLine == nil ? cell : "\(cell) (\(lines ?? ""))"
  }

  private func omitted(_ count: Int) -> [String] {
    count > 0 ? ["  " + words(.omitted, ["count": String(count)])] : []
  }
}

extension EncodingRunnerUp.Reason {
  fileprivate func text(in words: Words) -> String {
    switch self {
    case .moreFaults(let faults, let winner, let isAtLeast):
      words(
        isAtLeast ? .runnerUpFaultsAtLeast : .runnerUpFaults,
        ["faults": String(faults), "winner": String(winner)])
    case .lessPlausible(let share, let winner):
      words(
        .runnerUpLessPlausible, ["share": Self.percent(share), "winner": Self.percent(winner)])
    case .escapeSequences(let count): words(.runnerUpEscapeSequences, ["count": String(count)])
    case .lessUsual: words(.runnerUpLessUsual)
    }
  }

  private static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded()))%" }
}
