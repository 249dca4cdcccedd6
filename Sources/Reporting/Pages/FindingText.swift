import DelimitedText
import Exchange

/// Places and suggestions of findings in words.
struct FindingText {
  let input: ReportInput
  private let showsRaw: Bool
  private var words: Words { input.words }

  /// - Parameter answer: of a quarantined file no cell is ever quoted, not even inside a sentence.
  init(input: ReportInput, answer: CheckAnswer) {
    self.input = input
    showsRaw = answer.summary.outcome != .quarantined
  }

  func raw(of finding: Finding) -> String { showsRaw ? finding.raw ?? "" : "" }

  func message(of finding: Finding) -> String {
    input.findings.message(of: quoted(finding), in: words.language)
  }

  func remedy(of finding: Finding) -> String {
    input.findings.remedy(of: quoted(finding), in: words.language)
  }

  private func quoted(_ finding: Finding) -> Finding {
    guard !showsRaw else { return finding }
    return Finding(
      code: finding.code, severity: finding.severity, place: finding.place, values: finding.values)
  }

  /// `C12（市町村、13行目）`, or "the file as a whole".
  func place(of finding: Finding) -> String {
    let place = finding.place
    let label = place.label ?? ""
    if let cell = place.cell {
      return words(
        .placeOfCell,
        ["cell": cell, "label": label, "line": place.line.map(String.init) ?? "-"])
    }
    if let row = place.excelRow {
      return words(
        .placeOfRow, ["row": String(row), "line": place.line.map(String.init) ?? "-"])
    }
    return label.isEmpty ? words(.wholeFile) : words(.placeOfColumn, ["label": label])
  }

  func suggestions(of finding: Finding) -> String {
    quoted(finding).suggestions.map { suggestion in
      suggestion.meaning.isEmpty
        ? suggestion.text
        : words(
          .suggestionWithMeaning, ["text": suggestion.text, "meaning": suggestion.meaning])
    }.joined(separator: words(.listSeparator))
  }

  /// Every finding that was kept, as CSV beside the page.
  func csv(of answer: CheckAnswer) throws -> [UInt8] {
    var writer = DelimitedWriter.forSpreadsheets()
    try writer.append(
      [
        .severity, .findingCode, .excelCell, .excelRow, .fileLine, .columnLabel, .cellAsWritten,
        .findingMessage, .findingRemedy, .findingCandidates,
      ].map { (word: Word) in words(word) })
    for finding in answer.findings {
      try writer.append([
        input.name(of: finding.severity), finding.code.rawValue, finding.place.cell ?? "",
        finding.place.excelRow.map(String.init) ?? "", finding.place.line.map(String.init) ?? "",
        finding.place.label ?? "", raw(of: finding),
        message(of: finding), remedy(of: finding), suggestions(of: finding),
      ])
    }
    return writer.bytes
  }
}
