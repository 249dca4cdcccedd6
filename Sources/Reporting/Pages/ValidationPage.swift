import Exchange

/// 検査結果: what a submitter must mend, where and how.
struct ValidationPage {
  /// Findings of one code that the page tells in full; the CSV beside it has all that were kept.
  static let shownPerCode = 50

  let input: ReportInput
  let answer: CheckAnswer
  private var words: Words { input.words }
  private var isQuarantined: Bool { answer.summary.outcome == .quarantined }

  var page: Page {
    let figures = ValidationFigures(input: input, answer: answer)
    let slot = answer.summary.receipt.slot
    var blocks: [Block] = [
      .verdict(verdict, detail: consequence), .definitions(definitions),
      .heading(words(.findingsHeading)), .figure(figures.counts), .items(items),
    ]
    if let rest = restNote { blocks.append(.paragraph(rest)) }
    if !isQuarantined {
      blocks += [.heading(words(.readHeading)), .figure(figures.totals), .figure(figures.columns)]
      blocks += [.figure(figures.setAside), .figure(figures.changes)]
      blocks +=
        figures.readability.map { [.heading(words(.readabilityHeading)), .figure($0)] } ?? []
    }
    return Page(
      path: PagePath.validation(answer.summary.receipt),
      title: words(.validationTitle, ["receipt": "\(answer.summary.receipt)"]),
      heading: words(.validationHeading, ["slot": input.name(of: slot)]), points: [],
      blocks: blocks)
  }

  private var verdict: String {
    isQuarantined
      ? words(.verdictQuarantined)
      : words(
        .verdictRefused,
        [
          "errors": NumberText.grouped(answer.summary.errorCount),
          "warnings": NumberText.grouped(answer.summary.warningCount),
        ])
  }

  private var consequence: String {
    let instead = ReceiptFigures(input: input).inForceInstead(of: answer.summary.receipt.slot)
    return words(isQuarantined ? .quarantineConsequence : .refusalConsequence, ["instead": instead])
  }

  private var definitions: [Block.Definition] {
    let summary = answer.summary
    let slot = summary.receipt.slot
    return [
      .init(term: words(.receiptNumber), text: "\(summary.receipt)"),
      .init(
        term: words(.submitter),
        text: "\(input.project.name(ofSubmitter: slot.submitter)) \(slot.submitter)"),
      .init(term: words(.slotWord), text: input.name(of: slot)),
      .init(term: words(.fileName), text: summary.fileName ?? words(.absent)),
      .init(term: words(.receivedOn), text: input.names.name(of: summary.receivedOn)),
      .init(
        term: words(.dueDay), text: input.names.name(of: input.project.dueDay(of: slot.quarter))),
      .init(
        term: words(.fileShape),
        text: words(
          .fileShapeText,
          [
            "bytes": NumberText.grouped(answer.byteCount), "encoding": answer.encoding ?? "-",
            "data": NumberText.grouped(answer.dataRecordCount),
          ])),
      .init(term: "SHA-256", text: summary.sha256 ?? words(.absent)),
    ]
  }

  /// Worst first; within a severity in the order of the file.
  private var shown: [Finding] {
    var told: [FindingCode: Int] = [:]
    let ordered = answer.findings.enumerated().sorted {
      ($1.element.severity, $0.offset) < ($0.element.severity, $1.offset)
    }
    return ordered.map(\.element).filter { finding in
      told[finding.code, default: 0] += 1
      return told[finding.code, default: 0] <= Self.shownPerCode
    }
  }

  private var items: [Block.Item] { shown.map(item) }

  private func item(_ finding: Finding) -> Block.Item {
    let text = FindingText(input: input, answer: answer)
    return Block.Item(
      place: text.place(of: finding), severity: input.name(of: finding.severity),
      isError: finding.severity == .error, message: text.message(of: finding),
      remedy: text.remedy(of: finding), raw: text.raw(of: finding),
      suggestions: text.suggestions(of: finding))
  }

  private var restNote: String? {
    let rest = answer.counts.values.reduce(0, +) - shown.count
    return rest > 0 ? words(.restOfFindings, ["n": NumberText.grouped(rest)]) : nil
  }
}
