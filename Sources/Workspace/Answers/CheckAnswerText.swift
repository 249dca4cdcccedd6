import Exchange
import JapaneseText
import Reporting

/// A check answer as words for a terminal: verdict first, then what must be mended, where and how.
struct CheckAnswerText {
  /// Findings printed for each code; the rest is counted.
  private static let shownPerCode = 50
  /// Rows set aside that are printed for each reason.
  private static let shownPerReason = 10

  let answer: CheckAnswer
  /// Whether the file was only looked at: then nothing has been received.
  let isDryRun: Bool
  let library: SchemaLibrary
  let language: Language
  /// The words for why rows are set aside.
  let labels: Words

  var text: String {
    let lines = [verdict, fileLine] + reading + findings(.error) + findings(.warning)
    return TerminalText.printable(lines.joined(separator: "\n")) + "\n"
  }

  private var verdict: String {
    let summary = answer.summary
    let counts = [
      "errors": String(summary.errorCount), "warnings": String(summary.warningCount),
    ]
    switch summary.outcome {
    case .quarantined: return words(isDryRun ? .wouldBeQuarantined : .quarantined)
    case .refused: return words(.refused, counts)
    case .withdrawn: return words(.withdrawn)
    case .accepted:
      if summary.warningCount > 0 {
        return words(isDryRun ? .acceptableWithWarnings : .acceptedWithWarnings, counts)
      }
      return words(isDryRun ? .acceptable : .accepted)
    }
  }

  private var fileLine: String {
    words(
      isDryRun ? .checkedFileLine : .fileLine,
      [
        "slot": answer.summary.receipt.slot.description,
        "file": answer.summary.fileName ?? "", "receipt": answer.summary.receipt.description,
        "day": answer.summary.receivedOn.iso,
        "hash": String((answer.summary.sha256 ?? "").prefix(12)),
      ])
  }

  private var reading: [String] {
    guard answer.summary.outcome != .quarantined else { return [] }
    var lines = [
      words(
        .recordsLine,
        ["data": String(answer.dataRecordCount), "aside": String(answer.setAside.count)])
    ]
    if let unpivoted = answer.unpivoted {
      lines.append(
        words(
          .unpivotedLine,
          ["records": String(unpivoted.recordCount), "blank": String(unpivoted.blankCellCount)]))
    }
    lines += columnLines
    lines += answer.totals.map(totalLine)
    if !answer.changes.isEmpty {
      lines.append(words(.changesHeading, ["kinds": String(answer.changes.count)]))
      lines += answer.changes.prefix(5).map { "  \($0.raw) → \($0.value) ×\($0.count)" }
      if answer.changes.count > 5 { lines.append("  " + omitted(answer.changes.count - 5)) }
    }
    return lines + setAsideLines + readabilityLines
  }

  private var readabilityLines: [String] {
    answer.readability.map {
      ReadabilityText(score: $0, messages: library.messages, language: language).lines
    } ?? []
  }

  /// Rows of every kind, the first ones of each; a file may have many of one.
  private var setAsideLines: [String] {
    if answer.setAside.isEmpty { return [] }
    var lines = [words(.setAsideHeading)]
    var counts: [CheckAnswer.SetAside.Reason: Int] = [:]
    for row in answer.setAside {
      counts[row.reason, default: 0] += 1
      if counts[row.reason, default: 0] > Self.shownPerReason { continue }
      lines.append("  \(row.line): [\(labels.name(of: row.reason))] \(row.text)")
    }
    for reason in CheckAnswer.SetAside.Reason.allCases {
      let rest = counts[reason, default: 0] - Self.shownPerReason
      if rest > 0 { lines.append("  [\(labels.name(of: reason))] " + omitted(rest)) }
    }
    return lines
  }

  /// What each column was read as; a label that is the title itself says so already.
  private var columnLines: [String] {
    let read = answer.columns.compactMap { column in
      column.fieldTitle.map { $0 == column.label ? $0 : "\(column.label)→\($0)" }
    }
    let unread = answer.columns.filter { column in
      column.fieldTitle == nil && !column.isHelper && !column.label.isEmpty
    }.map(\.label)
    return line(.columnsLine, read) + line(.unreadColumnsLine, unread)
  }

  private func line(_ id: Messages.ID, _ columns: [String]) -> [String] {
    columns.isEmpty ? [] : [words(id, ["columns": columns.joined(separator: "、")])]
  }

  private func totalLine(_ total: CheckAnswer.Total) -> String {
    let unit = total.unit ?? ""
    let before = total.previous.map { words(.totalsBefore, ["before": String($0), "unit": unit]) }
    return words(
      .totalsLine, ["label": total.fieldTitle, "total": String(total.sum), "unit": unit])
      + (before ?? "")
  }

  private func findings(_ severity: Severity) -> [String] {
    let weighing = answer.findings.filter { $0.severity == severity }
    let count = answer.counts.filter { library.findings.severity(of: $0.key) == severity }
      .values.reduce(0, +)
    guard count > 0 else { return severity == .error ? [words(.noFindings)] : [] }
    let heading: Messages.ID = severity == .error ? .errorsHeading : .warningsHeading
    var lines = ["", words(heading, ["count": String(count)])]
    var shown: [FindingCode: Int] = [:]
    for finding in weighing {
      shown[finding.code, default: 0] += 1
      if shown[finding.code, default: 0] <= Self.shownPerCode { lines += describe(finding) }
    }
    for (code, total) in answer.counts.sorted(by: { $0.key.rawValue < $1.key.rawValue })
    where shown[code] != nil && total > Self.shownPerCode {
      lines.append("  \(code.rawValue): " + omitted(total - Self.shownPerCode))
    }
    return lines
  }

  private func describe(_ finding: Finding) -> [String] {
    var lines = [
      "  \(place(of: finding)) \(library.findings.message(of: finding, in: language))",
      "    " + words(.remedy, ["text": library.findings.remedy(of: finding, in: language)]),
    ]
    if !finding.suggestions.isEmpty {
      let texts = finding.suggestions.map { suggestion in
        suggestion.meaning.isEmpty ? suggestion.text : "\(suggestion.text)（\(suggestion.meaning)）"
      }
      lines.append("    " + words(.suggestions, ["text": texts.joined(separator: "、")]))
    }
    return lines
  }

  private func place(of finding: Finding) -> String {
    let place = finding.place
    guard let line = place.line else { return "[\(words(.wholeFile))]" }
    let cell = place.cell ?? place.excelRow.map(String.init) ?? ""
    return "[" + words(.place, ["cell": cell, "line": String(line)]) + "]"
  }

  private func omitted(_ count: Int) -> String { words(.omitted, ["count": String(count)]) }

  private func words(_ id: Messages.ID, _ values: [String: String] = [:]) -> String {
    library.messages.text(id, values, in: language)
  }
}
