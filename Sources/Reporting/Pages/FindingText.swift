import DelimitedText
package import Exchange
import SchemaFiles

/// Findings of one answer in words: where they are, what is wrong, how to mend it.
///
/// Every form of the answer says them through this, so that all say the same.
package struct FindingText {
  private let setting: AnswerSetting
  private let showsRaw: Bool
  private var words: Words { setting.words }

  /// - Parameter answer: of a quarantined file no cell is ever quoted, not even inside a sentence.
  package init(setting: AnswerSetting, answer: CheckAnswer) {
    self.init(setting: setting, showsRaw: !answer.isQuarantined)
  }

  /// - Parameter showsRaw: whether cells may be quoted.
  package init(setting: AnswerSetting, showsRaw: Bool) {
    self.setting = setting
    self.showsRaw = showsRaw
  }

  package func raw(of finding: Finding) -> String { showsRaw ? finding.raw ?? "" : "" }

  package func message(of finding: Finding) -> String {
    setting.findings.message(of: quoted(finding), in: words.language)
  }

  package func remedy(of finding: Finding) -> String {
    setting.findings.remedy(of: quoted(finding), in: words.language)
  }

  package func title(of code: FindingCode) -> String {
    setting.findings.title(of: code, in: words.language)
  }

  private func quoted(_ finding: Finding) -> Finding {
    guard !showsRaw else { return finding }
    return Finding(
      code: finding.code, severity: finding.severity, place: finding.place, values: finding.values)
  }

  /// `セル C12（列「市町村」）`, or "the file as a whole"; the line where it is not the row.
  package func place(of finding: Finding) -> String {
    let place = finding.place
    let label = place.label ?? ""
    guard let row = place.excelRow else {
      return label.isEmpty ? words(.wholeFile) : words(.placeOfColumn, ["label": label])
    }
    let line = place.line == row ? nil : place.line.map(String.init)
    if let cell = place.cell {
      return words(
        line == nil ? .placeOfCell : .placeOfCellAndLine,
        ["cell": cell, "label": label, "line": line ?? ""])
    }
    return words(
      line == nil ? .placeOfRow : .placeOfRowAndLine, ["row": String(row), "line": line ?? ""])
  }

  /// The places of a group in one line: cells below one another joined, a long list cut and its rest counted.
  package func places(of group: FindingGroup, in findings: [Finding]) -> String {
    guard group.count > 1 else { return place(of: group.first) }
    let rows = group.positions.compactMap { findings[$0].place.excelRow }
    guard rows.count == group.count else { return place(of: group.first) }
    let letters = group.first.place.column.map(ExcelColumn.letters) ?? ""
    let list = RowList(rows, prefix: letters)
    let shown = list.texts.joined(separator: words(.listSeparator))
    let rest =
      list.rest > 0 ? words(.restOfPlaces, ["n": NumberText.grouped(list.rest)]) : ""
    let values = [
      "places": shown + rest, "label": group.first.place.label ?? "",
      "n": NumberText.grouped(group.count),
    ]
    return words(letters.isEmpty ? .placesOfRows : .placesOfCells, values)
  }

  package func suggestions(of finding: Finding) -> String {
    quoted(finding).suggestions.map { suggestion in
      suggestion.meaning.isEmpty
        ? suggestion.text
        : words(
          .suggestionWithMeaning, ["text": suggestion.text, "meaning": suggestion.meaning])
    }.joined(separator: words(.listSeparator))
  }

  /// Who accepted the finding, why and until when; empty where nobody did.
  package func waiver(of finding: Finding) -> String {
    guard let waiver = finding.waiver else { return "" }
    return words(
      .waivedBy,
      [
        "name": waiver.name, "reason": waiver.reason,
        "day": PeriodNames(language: words.language).name(of: waiver.expires),
      ])
  }

  /// Every finding that was kept, as CSV beside the page.
  func csv(of answer: CheckAnswer) throws -> [UInt8] {
    var writer = DelimitedWriter.forSpreadsheets()
    try writer.append(
      [
        .severity, .findingCode, .excelCell, .excelRow, .fileLine, .columnLabel, .cellAsWritten,
        .findingMessage, .findingRemedy, .findingCandidates, .waiver,
      ].map { (word: Word) in words(word) })
    for finding in answer.findings {
      try writer.append([
        words.name(of: finding.severity), finding.code.rawValue, finding.place.cell ?? "",
        finding.place.excelRow.map(String.init) ?? "", finding.place.line.map(String.init) ?? "",
        finding.place.label ?? "", raw(of: finding),
        message(of: finding), remedy(of: finding), suggestions(of: finding), waiver(of: finding),
      ])
    }
    return writer.bytes
  }
}

/// Rows of a spreadsheet as people write them: those that follow one another as one stretch.
private struct RowList {
  /// Stretches that are listed.
  private static let shown = 12

  let texts: [String]
  /// Rows beyond those that are listed.
  let rest: Int

  /// - Parameter prefix: the column's letters; empty where whole rows are meant.
  init(_ rows: [Int], prefix: String) {
    var stretches: [ClosedRange<Int>] = []
    for row in rows.sorted() {
      if let last = stretches.last, row <= last.upperBound + 1 {
        stretches[stretches.count - 1] = last.lowerBound...max(row, last.upperBound)
      } else {
        stretches.append(row...row)
      }
    }
    let listed = stretches.prefix(Self.shown)
    texts = listed.map { stretch in
      stretch.count == 1
        ? "\(prefix)\(stretch.lowerBound)"
        : "\(prefix)\(stretch.lowerBound)〜\(prefix)\(stretch.upperBound)"
    }
    rest = rows.count { row in !listed.contains { $0.contains(row) } }
  }
}
