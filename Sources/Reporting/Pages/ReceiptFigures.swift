import Exchange
import JapaneseText
import SchemaFiles

/// Figures about receipts: what was left out, what was revised.
struct ReceiptFigures {
  let input: ReportInput
  private var words: Words { input.words }

  /// Refused and quarantined files, and what counts in their place.
  func leftOut(id: String) -> Figure {
    let answers = input.answers
    return Figure(
      id: id,
      title: answers.isEmpty
        ? words(.nothingLeftOut) : words(.leftOutTitle, ["n": "\(answers.count)"]),
      subtitle: words(.leftOutSubtitle),
      table: FigureTable(
        stub: words(.receiptNumber),
        columns: [words(.submitter), words(.fileName), words(.outcome), words(.countsInstead)]
          .map { .init($0, kind: .text) } + [.init(words(.errors), kind: .plainNumber)],
        rows: answers.map(leftOutRow)),
      notes: answers.isEmpty ? [] : [words(.leftOutNote)], source: words(.sourceRegister))
  }

  /// Accepted revisions and withdrawals of a year's slots, in the order received.
  func revisions(id: String, in year: FiscalYear) -> Figure {
    let revised = input.receipts.filter {
      $0.slot.quarter.year == year && $0.outcome != .refused && $0.outcome != .quarantined
        && ($0.kind == .replacement || $0.kind == .withdrawal)
    }.sorted { ($0.receivedOn, $0.number) < ($1.receivedOn, $1.number) }
    return Figure(
      id: id,
      title: revised.isEmpty
        ? words(.noRevisions) : words(.revisionsTitle, ["n": "\(revised.count)"]),
      subtitle: input.names.name(of: year),
      table: FigureTable(
        stub: words(.receiptNumber),
        columns: [words(.submitter), words(.dataset), words(.receiptKind), words(.receivedOn)].map {
          .init($0, kind: .text)
        },
        rows: revised.map { receipt in
          FigureTable.Row(
            FigureCell("\(receipt.number)"),
            [
              FigureCell(input.project.name(ofSubmitter: receipt.slot.submitter)),
              FigureCell(input.name(of: receipt.slot.dataset)),
              FigureCell(input.name(of: receipt.kind)),
              FigureCell(
                input.names.name(of: receipt.receivedOn), machine: receipt.receivedOn.iso),
            ])
        }),
      source: words(.sourceRegister))
  }

  /// What counts where a file was left out: an earlier receipt, or nothing.
  func inForceInstead(of slot: Slot) -> String {
    guard let facts = input.slots.first(where: { $0.slot == slot }) else {
      return words(.nothingCounts)
    }
    switch facts.inForce {
    case .nothing: return words(.nothingCounts)
    case .revision(let receipt), .nothingToReport(let receipt):
      return words(.otherCounts, ["receipt": "\(receipt)"])
    }
  }

  private func leftOutRow(_ answer: CheckAnswer) -> FigureTable.Row {
    let receipt = answer.receipt
    return FigureTable.Row(
      FigureCell("\(receipt.number)", link: PagePath.validation(receipt.number)),
      [
        FigureCell(input.project.name(ofSubmitter: receipt.slot.submitter)),
        FigureCell(answer.file?.name ?? ""),
        FigureCell(input.name(of: receipt.outcome), chip: .warning),
        FigureCell(inForceInstead(of: receipt.slot)),
        FigureCell(NumberText.grouped(receipt.errorCount), machine: String(receipt.errorCount)),
      ])
  }
}
