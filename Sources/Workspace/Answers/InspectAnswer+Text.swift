import Exchange
import Reporting
import SchemaFiles

extension InspectAnswer {
  /// One line of JSON.
  func json() throws -> String { try JSONText.line(self) }

  /// The same for a person: dialect, header, columns, what is set aside, what is damaged.
  func text(words: Words, messages: Messages) -> String {
    let language = words.language
    var lines = [
      messages.text(
        .inspectFile,
        [
          "file": file, "encoding": encoding, "bom": bom ? " BOM" : "",
          "lineEnding": lineEnding ?? "-", "delimiter": delimiterName,
          "records": String(recordCount), "data": String(dataRecordCount),
        ], in: language)
    ]
    if let runnerUp = encodingRunnerUp {
      let why = messages.text(runnerUp.sentence, in: language)
      lines.append(
        "  "
          + messages.text(
            .inspectRunnerUp, ["encoding": runnerUp.encoding, "why": why], in: language))
    }
    if let headerRow {
      lines.append(
        "  " + messages.text(.inspectHeader, ["record": String(headerRow)], in: language))
    } else {
      lines.append("  " + messages.text(.inspectNoHeader, in: language))
    }
    lines += columns.enumerated().map { index, column in
      let use =
        column.field ?? messages.text(column.isHelper ? .columnHelps : .columnUnread, in: language)
      return "  \(ExcelColumn.letters(index + 1))  \(column.name) → \(use)"
    }
    if !setAside.isEmpty {
      lines.append(messages.text(.setAsideHeading, in: language))
      lines += setAside.prefix(Self.listed).map { row in
        "  \(row.line): [\(words.name(of: row.reason))] \(row.text)"
      }
      lines += omitted(setAsideCount - min(setAside.count, Self.listed), messages, language)
    }
    lines += warnings.prefix(Self.listed).map { "  \($0.place): \($0.text)" }
    lines += omitted(warningCount - min(warnings.count, Self.listed), messages, language)
    lines += ReadabilityText(score: readability, messages: messages, language: language).lines
    return TerminalText.printable(lines.joined(separator: "\n")) + "\n"
  }

  /// Rows and warnings that a person is shown; the JSON form has more of them.
  private static let listed = 100

  private func omitted(_ count: Int, _ messages: Messages, _ language: Language) -> [String] {
    count > 0 ? ["  " + messages.text(.omitted, ["count": String(count)], in: language)] : []
  }

  /// The delimiter as a table shows it.
  var delimiterName: String { delimiter == "\t" ? "TAB" : delimiter }
}

extension InspectAnswer.Warning {
  /// The cell, with the lines in brackets where it goes over several.
  fileprivate var place: String {
    let lines = line.map { first in lastLine.map { "\(first)-\($0)" } ?? String(first) }
    guard let cell else { return lines ?? "-" }
    return lastLine == nil ? cell : "\(cell) (\(lines ?? ""))"
  }
}
