package import Exchange

extension InspectAnswer {
  /// One line of JSON.
  package func json() throws -> String { try JSONText.line(self) }

  /// The same for a person: dialect, header, columns, what is set aside, what is damaged.
  package func text(in language: Language, messages: Messages) -> String {
    var lines = [
      messages.text(
        .inspectFile,
        [
          "file": file, "encoding": encoding, "bom": bom ? " BOM" : "",
          "lineEnding": lineEnding ?? "-", "delimiter": delimiter == "\t" ? "TAB" : delimiter,
          "records": String(recordCount), "data": String(dataRecordCount),
        ], in: language)
    ]
    if let headerRow {
      lines.append(
        "  " + messages.text(.inspectHeader, ["record": String(headerRow)], in: language))
    } else {
      lines.append("  " + messages.text(.inspectNoHeader, in: language))
    }
    let unread = messages.text(.columnUnread, in: language)
    lines += columns.enumerated().map { index, column in
      "  \(ExcelColumn.letters(index + 1))  \(column.name) → \(column.field ?? unread)"
    }
    if !setAside.isEmpty {
      lines.append(messages.text(.setAsideHeading, in: language))
      lines += setAside.map { "  \($0.line): [\($0.reason)] \($0.text)" }
    }
    lines += warnings.map { "  \($0.cell ?? $0.line.map(String.init) ?? "-"): \($0.text)" }
    return lines.joined(separator: "\n") + "\n"
  }
}
