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

  /// Every change of what stood in force in a year's slots (差替え・取下げ), old and new side by side, in the order
  /// received.
  ///
  /// - Parameter municipality: nil for all submitters.
  func revisions(
    id: String, in year: FiscalYear, of municipality: String? = nil
  ) -> Figure {
    let changes = InForceRules.changes(among: input.receipts).filter {
      $0.receipt.slot.quarter.year == year
        && (municipality == nil || $0.receipt.slot.submitter == municipality)
    }.sorted {
      ($0.receipt.receivedOn, $0.receipt.number) < ($1.receipt.receivedOn, $1.receipt.number)
    }
    return Figure(
      id: id,
      title: changes.isEmpty
        ? words(.noRevisions) : words(.revisionsTitle, ["n": "\(changes.count)"]),
      subtitle: input.names.name(of: year),
      table: FigureTable(
        stub: words(.receiptNumber),
        columns: [words(.submitter), words(.dataset), words(.receiptKind), words(.receivedOn)].map {
          .init($0, kind: .text)
        } + [words(.recordsBefore), words(.recordsAfter)].map { .init($0, kind: .plainNumber) }
          + [words(.totalsChanged), words(.reason)].map { .init($0, kind: .text) },
        rows: changes.map(revisionRow)),
      source: words(.sourceRegister))
  }

  private func revisionRow(_ change: InForceRules.Change) -> FigureTable.Row {
    let receipt = change.receipt
    return FigureTable.Row(
      FigureCell("\(receipt.number)"),
      [
        FigureCell(input.project.name(ofSubmitter: receipt.slot.submitter)),
        FigureCell(input.name(of: receipt.slot.dataset)),
        FigureCell(input.name(of: change.kind)),
        FigureCell(input.names.name(of: receipt.receivedOn), machine: receipt.receivedOn.iso),
        FigureCell(NumberText.grouped(change.before.recordCount)),
        FigureCell(NumberText.grouped(change.after?.recordCount ?? 0)),
        FigureCell(totals(change)), FigureCell(receipt.note ?? words(.absent)),
      ])
  }

  /// `人数 160→36`, of the sums that differ.
  private func totals(_ change: InForceRules.Change) -> String {
    let after = Dictionary(
      (change.after?.totals ?? []).map { ($0.field, $0.sum) },
      uniquingKeysWith: { first, _ in first })
    let differences = change.before.totals.compactMap { total -> String? in
      let sum = after[total.field] ?? 0
      let title = input.schema(change.receipt.slot.dataset)?.field(total.field)?.title
      return sum == total.sum ? nil : "\(title ?? total.field) \(total.sum)→\(sum)"
    }
    return differences.isEmpty ? words(.absent) : differences.joined(separator: "、")
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

extension InForceRules.Change {
  /// What was done, whatever the register calls it.
  fileprivate var kind: ReceiptKind {
    if receipt.outcome == .withdrawn { return .withdrawal }
    return receipt.isNothingToReport ? .nothingToReport : .replacement
  }
}
