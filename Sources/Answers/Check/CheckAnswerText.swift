import Exchange
import JapaneseText
import Reporting
import SchemaFiles

/// A check answer as words for a terminal: the verdict, what was read and changed, what must be mended where
/// and how, and the file's totals beside last quarter's.
struct CheckAnswerText {
  /// Causes printed for each code; the rest is counted.
  private static let shownPerCode = 20
  /// Rows set aside that are printed for each reason.
  private static let shownPerReason = 5
  /// Spellings printed; the rest is counted.
  private static let shownChanges = 5

  let answer: CheckAnswer
  let setting: AnswerSetting

  private var words: Words { setting.words }
  private var schema: DatasetSchema? { setting.schema(answer.receipt.slot.dataset) }
  private var finding: FindingText { FindingText(setting: setting, answer: answer) }

  var text: String {
    let lines = [verdict, fileLine] + reading + revision + findings + totals
    return TerminalText.printable(lines.joined(separator: "\n")) + "\n"
  }

  private var verdict: String {
    let receipt = answer.receipt
    let counts = [
      "errors": String(receipt.errorCount), "warnings": String(receipt.warningCount),
    ]
    switch receipt.outcome {
    case .quarantined: return words(answer.isDryRun ? .wouldBeQuarantined : .quarantined)
    case .refused: return words(.refused, counts)
    case .held: return words(answer.isDryRun ? .wouldBeHeld : .held)
    case .discarded: return words(.discarded)
    case .withdrawn: return words(.withdrawn)
    case .accepted:
      if receipt.warningCount > 0 {
        return words(answer.isDryRun ? .acceptableWithWarnings : .acceptedWithWarnings, counts)
      }
      return words(answer.isDryRun ? .acceptable : .accepted)
    }
  }

  private var fileLine: String {
    words(
      answer.isDryRun ? .checkedFileLine : .receivedFile,
      [
        "slot": answer.receipt.slot.description,
        "file": answer.file?.name ?? "", "receipt": answer.receipt.number.description,
        "day": answer.receipt.receivedOn.iso,
        "hash": String((answer.file?.sha256 ?? "").prefix(12)),
      ])
  }

  private var reading: [String] {
    guard !answer.isQuarantined else { return [] }
    var lines = [
      words(
        .recordsLine,
        [
          "data": String(answer.reading.dataRecordCount),
          "aside": String(answer.reading.layout.setAside.count),
        ])
    ]
    if let unpivoted = answer.reading.unpivoted {
      lines.append(
        words(
          .unpivotedLine,
          ["records": String(unpivoted.recordCount), "blank": String(unpivoted.blankCellCount)]))
    }
    return lines + columnLines + setAsideLines + changeLines + readabilityLines
  }

  /// What the file changes in the version in force, old and new side by side.
  private var revision: [String] {
    guard let revision = answer.revision else { return [] }
    let text = RevisionText(revision: revision, words: words)
    let records = [(words(.records), Int64(revision.records.before), Int64(revision.records.after))]
    let totals = revision.totals.map {
      (schema?.field($0.field)?.title ?? $0.field, $0.before, $0.after)
    }
    return ["", text.title]
      + (records + totals).map { "  \($0.0): \($0.1) → \($0.2)" } + text.details.map { "  " + $0 }
  }

  private var readabilityLines: [String] {
    answer.readability.map {
      ReadabilityText(score: $0, words: words).lines
    } ?? []
  }

  /// Rows of every kind, the first ones of each; a file may have many of one.
  private var setAsideLines: [String] {
    let rows = answer.reading.layout.setAside
    if rows.isEmpty { return [] }
    var lines = [words(.setAsideHeading)]
    var counts: [Layout.SetAside.Reason: Int] = [:]
    for row in rows {
      counts[row.reason, default: 0] += 1
      if counts[row.reason, default: 0] > Self.shownPerReason { continue }
      lines.append("  \(row.line): [\(words.name(of: row.reason))] \(row.text)")
    }
    for reason in Layout.SetAside.Reason.allCases {
      let rest = counts[reason, default: 0] - Self.shownPerReason
      if rest > 0 { lines.append("  [\(words.name(of: reason))] " + omitted(rest)) }
    }
    return lines
  }

  private var changeLines: [String] {
    let changes = answer.toldChanges(schema)
    if changes.isEmpty { return [] }
    let rest = changes.count - Self.shownChanges
    return [words(.spellingsHeading, ["kinds": String(changes.count)])]
      + changes.prefix(Self.shownChanges).map { "  \($0.raw) → \($0.value) ×\($0.count)" }
      + (rest > 0 ? ["  " + omitted(rest)] : [])
  }

  /// What each column was read as; a label that is the title itself says so already.
  private var columnLines: [String] {
    let columns = answer.reading.columns
    let read = columns.compactMap { column in
      schema?.title(of: column).map { $0 == column.label ? $0 : "\(column.label)→\($0)" }
    }
    let unread = columns.filter { column in
      schema?.title(of: column) == nil && !column.isHelper && !column.label.isEmpty
    }.map(\.label)
    return line(.columnsLine, read) + line(.unreadColumnsLine, unread)
  }

  private func line(_ id: Word, _ columns: [String]) -> [String] {
    columns.isEmpty ? [] : [words(id, ["columns": columns.joined(separator: "、")])]
  }

  private var totals: [String] {
    let totals = answer.totals(schema)
    return totals.isEmpty ? [] : ["", words(.totalsHeading)] + totals.map(totalLine)
  }

  private func totalLine(_ field: Field, _ sum: Int64, _ previous: Int64?) -> String {
    let unit = field.unit ?? ""
    let before = previous.map { words(.totalsBefore, ["before": String($0), "unit": unit]) }
    return words(
      .totalsLine, ["label": field.title, "total": String(sum), "unit": unit])
      + (before ?? "")
  }

  private var findings: [String] {
    let kinds = answer.groups(setting.findings).kinds
    let headings: KeyValuePairs<Severity, Word> = [
      .error: .errorsHeading, .warning: .warningsHeading, .info: .infosHeading,
    ]
    var lines: [String] =
      kinds.contains { $0.severity == .error && !$0.isWaived } ? [] : ["", words(.nothingToMend)]
    for (severity, heading) in headings {
      let own = kinds.filter { $0.severity == severity && !$0.isWaived }
      if own.isEmpty { continue }
      let count = own.reduce(0) { $0 + $1.total }
      lines += ["", words(heading, ["count": String(count)])] + own.flatMap(describe)
    }
    let waived = kinds.filter(\.isWaived)
    if waived.isEmpty { return lines }
    let count = waived.reduce(0) { $0 + $1.total }
    return lines + ["", words(.waivedCount, ["count": String(count)])] + waived.flatMap(describe)
  }

  private func describe(_ kind: FindingGroups.Kind) -> [String] {
    var lines = [
      words(
        .findingKind,
        [
          "title": finding.title(of: kind.code), "count": String(kind.total),
          "code": kind.code.rawValue,
        ])
    ]
    let shown = kind.groups.prefix(Self.shownPerCode)
    let remedies = Set(shown.map { finding.remedy(of: $0.first) })
    for group in shown { lines += describe(group, tellsRemedy: remedies.count > 1) }
    let rest = kind.total - shown.reduce(0) { $0 + $1.count }
    if rest > 0 { lines.append("    " + omitted(rest)) }
    if remedies.count == 1, let remedy = remedies.first {
      lines.append("    " + words(.remedy, ["text": remedy]))
    }
    return lines
  }

  private func describe(_ group: FindingGroup, tellsRemedy: Bool) -> [String] {
    var lines = [
      "    [\(finding.places(of: group, in: answer.findings))] \(finding.message(of: group.first))"
    ]
    let suggestions = finding.suggestions(of: group.first)
    if !suggestions.isEmpty { lines.append("      " + words(.suggestions, ["text": suggestions])) }
    if tellsRemedy {
      lines.append("      " + words(.remedy, ["text": finding.remedy(of: group.first)]))
    }
    let waiver = finding.waiver(of: group.first)
    if !waiver.isEmpty { lines.append("      " + waiver) }
    return lines
  }

  private func omitted(_ count: Int) -> String { words(.omitted, ["count": String(count)]) }
}
