import Exchange
import Reporting
import SchemaFiles

/// One cell explained as words for a terminal: what is written, what was made of it, what the field wants.
struct CellAnswerText {
  /// Characters of a cell that are shown.
  private static let charactersShown = 1_000

  let answer: CellAnswer

  private var words: Words { answer.setting.words }
  private var explanation: CellExplanation { answer.explanation }

  var text: String {
    let lines =
      [heading, standing] + written + column + steps + value + findings
      + (explanation.field.map { FieldText(field: $0, words: words).lines }
        ?? [])
    return lines.map(TerminalText.printableLine).joined(separator: "\n") + "\n"
  }

  private var heading: String {
    let place = explanation.place.map { place in
      words(.cellPlace, ["line": String(place.line), "record": String(place.record)])
    }
    return words(.cellHeading, ["file": answer.file, "cell": explanation.cell.description])
      + (place ?? "")
  }

  private var standing: String {
    guard case .setAside(let reason) = explanation.standing else {
      return words(explanation.standing.sentence)
    }
    return words(
      .cellStandingSetAside, ["reason": words.name(of: reason)])
  }

  private var written: [String] {
    guard explanation.place != nil, explanation.standing != .beyondTable,
      explanation.standing != .missing
    else { return [] }
    var lines = [words(.cellWritten)]
    if explanation.isMasked { lines.append("  " + words(.cellMasked)) }
    let text = explanation.text.map { $0.isEmpty ? words(.blank) : cut($0) }
    lines.append(
      "  "
        + words(
          .cellText,
          [
            "text": text ?? words(.cellUndecodable), "encoding": explanation.encoding,
          ]))
    if let quoted = answer.quoted { lines.append("  " + words(.cellQuoted, ["text": cut(quoted)])) }
    if !explanation.bytes.isEmpty {
      let id: Word = explanation.areBytesTranscoded ? .cellBytesTranscoded : .cellBytes
      lines.append(
        "  " + words(id, ["count": String(explanation.bytes.count), "hex": answer.hex]))
    }
    return lines
  }

  private var column: [String] {
    guard let column = explanation.column else { return [] }
    let reason = words(column.reason.sentence)
    var values = ["label": column.label, "reason": reason]
    guard let field = explanation.field else {
      return [words(.cellColumn), "  " + words(.cellNotMapped, values)]
    }
    values["field"] = "\(field.title)（\(field.name)）"
    return [words(.cellColumn), "  " + words(.cellMapped, values)]
  }

  private var isRead: Bool {
    explanation.standing == .data || explanation.standing == .missing
  }

  private var steps: [String] {
    if !isRead || explanation.isMasked { return [] }
    let steps = explanation.steps.enumerated().map { index, step in
      "  "
        + words(
          .cellStep,
          [
            "number": String(index + 1),
            "title": answer.rules.title(of: step.rule, in: words.language),
            "rule": step.rule, "text": cut(step.text),
          ])
    }
    return [words(.cellSteps)] + (steps.isEmpty ? ["  " + words(.absent)] : steps)
  }

  private var value: [String] {
    if !isRead { return [] }
    let values = explanation.values.map { "  " + describe($0) }
    return [words(.value)] + (values.isEmpty ? ["  " + words(.cellNoValue)] : values)
  }

  private func describe(_ value: CellExplanation.Value) -> String {
    var parts = value.text.isEmpty ? [] : [cut(value.text)]
    if let title = value.title.map({ words[$0] }), title != value.text { parts.append(title) }
    if value.status != .value { parts.append(words(value.status.word)) }
    return (parts + value.flags.words.map { words($0.word) }).joined(separator: "  ")
  }

  private var findings: [String] {
    if explanation.findings.isEmpty { return isRead ? [words(.cellFindings), none] : [] }
    return [words(.cellFindings)] + explanation.findings.flatMap(describe)
  }

  private var none: String { "  " + words(.absent) }

  private func describe(_ finding: Finding) -> [String] {
    let remedy = answer.setting.findings.remedy(of: finding, in: words.language)
    var lines = [
      "  \(finding.code.rawValue)  \(answer.setting.findings.message(of: finding, in: words.language))",
      "    " + words(.remedy, ["text": remedy]),
    ]
    let suggestions = finding.suggestions.map { suggestion in
      suggestion.meaning.isEmpty ? suggestion.text : "\(suggestion.text)（\(suggestion.meaning)）"
    }
    if !suggestions.isEmpty {
      lines.append("    " + words(.suggestions, ["text": suggestions.joined(separator: "、")]))
    }
    return lines
  }

  private func cut(_ text: String) -> String {
    text.count > Self.charactersShown ? text.prefix(Self.charactersShown) + "…" : text
  }
}
