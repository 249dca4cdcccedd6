import Exchange
import SchemaFiles

/// 検査結果: whether a file can be accepted, what must be mended, where and how, and how it was read.
struct ValidationPage {
  /// Causes of one code that the page tells; the rest is counted.
  static let shownPerCode = 50

  let setting: AnswerSetting
  let answer: CheckAnswer
  /// What counts until the file is mended; nil where nothing has been received.
  let instead: String?
  private var words: Words { setting.words }
  private var receipt: Receipt { answer.receipt }

  var page: Page {
    let figures = ValidationFigures(setting: setting, answer: answer)
    var blocks: [Block] = [.verdict(verdict, detail: consequence, isGood: isAccepted)]
    blocks += findings(figures)
    blocks += figures.revision.map { [.heading(words(.revisionHeading)), .figure($0)] } ?? []
    if !answer.isQuarantined {
      blocks += [.heading(words(.readHeading))]
      if !answer.reading.totals.isEmpty { blocks.append(.figure(figures.totals)) }
      blocks += [.figure(figures.changes), .figure(figures.columns)]
      if !answer.reading.layout.setAside.isEmpty { blocks.append(.figure(figures.setAside)) }
      blocks +=
        figures.readability.map { [.heading(words(.readabilityHeading)), .figure($0)] } ?? []
    }
    blocks += [.heading(words(.fileHeading)), .definitions(definitions)]
    let name = answer.isDryRun ? answer.file?.name ?? "" : "\(receipt.number)"
    return Page(
      path: PagePath.validation(receipt.number),
      title: words(.validationTitle, ["receipt": name]),
      heading: words(.validationHeading, ["slot": setting.name(of: receipt.slot)]),
      points: [], blocks: blocks)
  }

  private var isAccepted: Bool { receipt.outcome == .accepted }

  private func findings(_ figures: ValidationFigures) -> [Block] {
    let kinds = answer.groups(setting.findings).kinds
    let waived = kinds.filter(\.isWaived)
    let accepted: [Block] =
      waived.isEmpty ? [] : [.heading(words(.waivedHeading)), .mendings(waived.map(mending))]
    return standing(kinds.filter { !$0.isWaived }, figures) + accepted
  }

  /// What nobody has accepted.
  private func standing(_ kinds: [FindingGroups.Kind], _ figures: ValidationFigures) -> [Block] {
    if kinds.isEmpty {
      return [
        .heading(words(.mustBeMended)), .paragraph(words(.noFindings)),
        .paragraph(words(.whatWasChecked)),
      ]
    }
    let heading = words(isAccepted ? .checkHeading : .mustBeMended)
    var blocks: [Block] = [.heading(heading)]
    if kinds.count > 1 { blocks.append(.figure(figures.counts)) }
    return blocks + [.mendings(kinds.map(mending))]
  }

  private var verdict: String {
    let counts = [
      "errors": NumberText.grouped(receipt.errorCount),
      "warnings": NumberText.grouped(receipt.warningCount),
    ]
    return switch receipt.outcome {
    case .quarantined: words(answer.isDryRun ? .verdictWouldBeQuarantined : .verdictQuarantined)
    case .refused: words(.verdictRefused, counts)
    case .held: words(.verdictHeld)
    case .discarded: words(.verdictDiscarded)
    case .accepted, .withdrawn:
      words(receipt.warningCount > 0 ? .verdictAcceptedWithWarnings : .verdictAccepted, counts)
    }
  }

  private var consequence: String {
    switch receipt.outcome {
    case .accepted, .withdrawn:
      return words(answer.isDryRun ? .acceptableConsequence : .acceptedConsequence)
    case .discarded: return words(.discardedConsequence)
    case .held: return words(.heldConsequence)
    case .refused:
      guard let instead else { return words(.mendConsequence) }
      return words(.refusalConsequence, ["instead": instead])
    case .quarantined:
      guard let instead else { return words(.removeConsequence) }
      return words(.quarantineConsequence, ["instead": instead])
    }
  }

  private var definitions: [Block.Definition] {
    let slot = receipt.slot
    var entries: [(Word, String)] = [
      (.fileName, answer.file?.name ?? words(.absent)),
      (.submitter, "\(setting.project.name(ofSubmitter: slot.submitter)) \(slot.submitter)"),
      (.slotWord, setting.name(of: slot)),
      (.dueDay, setting.names.name(of: setting.project.dueDay(of: slot.quarter))),
      (
        .fileShape,
        words(
          .fileShapeText,
          [
            "bytes": NumberText.grouped(answer.file?.byteCount ?? 0),
            "encoding": answer.file?.encoding ?? "-",
            "data": NumberText.grouped(answer.reading.dataRecordCount),
          ])
      ),
    ]
    if !answer.isDryRun {
      entries.insert((.receiptNumber, "\(receipt.number)"), at: 0)
      entries.insert((.receivedOn, setting.names.name(of: receipt.receivedOn)), at: 4)
    }
    return entries.map { Block.Definition(term: words($0.0), text: $0.1) } + [
      Block.Definition(term: "SHA-256", text: answer.file?.sha256 ?? words(.absent))
    ]
  }

  private func mending(_ kind: FindingGroups.Kind) -> Block.Mending {
    let text = FindingText(setting: setting, answer: answer)
    let shown = kind.groups.prefix(Self.shownPerCode)
    let guide = setting.guide?.entry(kind.code)
    let remedies = Set(shown.map { text.remedy(of: $0.first) })
    return Block.Mending(
      code: kind.code.rawValue, title: text.title(of: kind.code),
      severity: words.name(of: kind.severity), isError: kind.severity == .error,
      count: words(.findingCount, ["n": NumberText.grouped(kind.total)]),
      remedy: remedies.count == 1 ? remedies.first ?? "" : "",
      explanation: guide?.explanation[words.language] ?? "",
      example: guide.map { (exampleText($0.example.before), exampleText($0.example.after)) },
      groups: shown.map { group($0, text, tellsRemedy: remedies.count > 1) },
      rest: rest(of: kind, beyond: shown))
  }

  /// A cell of an example; of a blank one the word.
  private func exampleText(_ example: LocalizedText) -> String {
    let text = example[words.language]
    return text.isEmpty ? words(.blankCell) : text
  }

  private func group(
    _ group: FindingGroup, _ text: FindingText, tellsRemedy: Bool
  ) -> Block.Mending.Group {
    let message = text.message(of: group.first)
    let raw = text.raw(of: group.first)
    return Block.Mending.Group(
      places: text.places(of: group, in: answer.findings), message: message,
      raw: message.contains(raw) ? "" : raw,
      remedy: tellsRemedy ? text.remedy(of: group.first) : "",
      suggestions: text.suggestions(of: group.first), waiver: text.waiver(of: group.first))
  }

  /// What of a code the page does not list.
  private func rest(
    of kind: FindingGroups.Kind, beyond shown: ArraySlice<FindingGroup>
  ) -> String {
    let rest = kind.total - shown.reduce(0) { $0 + $1.count }
    guard rest > 0 else { return "" }
    let word: Word = answer.isDryRun ? .restOfFindingsAlone : .restOfFindings
    return words(word, ["n": NumberText.grouped(rest)])
  }
}
