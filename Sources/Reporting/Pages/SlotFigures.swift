import Exchange
import JapaneseText
import SchemaFiles

/// Figures about submissions: who has sent what, what is missing, what was left out.
struct SlotFigures {
  let input: ReportInput
  private var words: Words { input.words }

  /// Slots × quarters that have begun, each cell with the mark and the word of its state.
  func table(id: String, submitters: [String], title: String) -> Figure {
    let quarters = input.begunQuarters
    let facts = Dictionary(
      input.slots.map { ($0.slot, $0) }, uniquingKeysWith: { first, _ in first })
    let rows = lanes(of: submitters).map { lane in
      FigureTable.Row(
        FigureCell(
          "\(input.project.name(ofSubmitter: lane.submitter)) \(input.name(of: lane.dataset))"),
        quarters.map { quarter in
          let slot = Slot(submitter: lane.submitter, dataset: lane.dataset, quarter: quarter)
          return facts[slot].map(cell) ?? .empty
        })
    }
    return Figure(
      id: id, title: title,
      subtitle: words(.slotTableSubtitle, ["day": input.names.name(of: input.now)]),
      table: FigureTable(
        stub: words(.slotStub),
        columns: quarters.map { .init(input.names.short($0), kind: .text) }, rows: rows),
      source: words(.sourceRegister))
  }

  /// One line per submitter: due, in force, late, missing.
  func summary(id: String) -> Figure {
    let rows = input.project.submitters.map { submitter in
      let slots = input.slots.filter { $0.slot.submitter == submitter.code }
      let due = slots.filter { $0.expectation == .due }
      return FigureTable.Row(
        FigureCell(submitter.name),
        [
          due.count, due.count(where: \.isInForce), slots.count { $0.isInForce && $0.isLate },
          due.count { !$0.isInForce && $0.latest == .none },
          slots.count { $0.latest.isLeftOut },
        ].map { FigureCell(NumberText.grouped($0), machine: String($0)) })
    }
    return Figure(
      id: id, title: summaryTitle,
      subtitle: words(.slotTableSubtitle, ["day": input.names.name(of: input.now)]),
      table: FigureTable(
        stub: words(.submitter),
        columns: [
          words(.slotsDue), words(.slotsInForce), words(.slotsLate), words(.slotsMissing),
          words(.slotsRefused),
        ].map { .init($0, unit: words(.slotUnit), kind: .plainNumber) }, rows: rows),
      source: words(.sourceRegister))
  }

  /// Slots that are due and not in force, with the days since the due day; the list for 督促.
  func overdue(id: String) -> Figure {
    let late = input.slots.filter {
      $0.expectation == .due && !$0.isInForce && $0.dueDay < input.now
    }.sorted { ($0.dueDay, $0.slot) < ($1.dueDay, $1.slot) }
    return Figure(
      id: id,
      title: late.isEmpty ? words(.nothingOverdue) : words(.overdueTitle, ["n": "\(late.count)"]),
      subtitle: words(.slotTableSubtitle, ["day": input.names.name(of: input.now)]),
      table: FigureTable(
        stub: words(.submitter),
        columns: [
          .init(words(.dataset), kind: .text), .init(words(.quarter), kind: .text),
          .init(words(.dueDay), kind: .text),
          .init(words(.daysLate), unit: words(.dayUnit), kind: .plainNumber),
          .init(words(.state), kind: .text),
        ], rows: late.map(overdueRow)),
      source: words(.sourceRegister))
  }

  var summaryTitle: String {
    let due = input.slots.filter { $0.expectation == .due }
    return words(
      .slotSummaryTitle,
      ["due": "\(due.count)", "inForce": "\(due.count(where: \.isInForce))"])
  }

  /// Every label of the table, with its mark and letter.
  var legend: [String] {
    input.status.labels.map { "\($0.mark) \(words[$0.title])" }
  }

  private func lanes(of submitters: [String]) -> [(submitter: String, dataset: DatasetID)] {
    submitters.flatMap { submitter in
      DatasetID.allCases.filter { dataset in
        input.slots.contains {
          $0.slot.submitter == submitter && $0.slot.dataset == dataset
            && ($0.expectation != .notExpected || $0.latest != .none)
        }
      }.map { (submitter, $0) }
    }
  }

  private func cell(_ facts: SlotFacts) -> FigureCell {
    guard let label = input.status.label(of: facts) else { return .empty }
    let isTroubled =
      facts.latest.isLeftOut
      || (facts.expectation == .due && !facts.isInForce)
    return FigureCell(
      label.mark, detail: words[label.title], machine: words[label.title],
      link: isTroubled ? validationLink(of: facts.slot) : nil, chip: isTroubled ? .warning : .none)
  }

  private func validationLink(of slot: Slot) -> String? {
    input.answer(for: slot).map { PagePath.validation($0.receipt.number) }
  }

  private func overdueRow(_ facts: SlotFacts) -> FigureTable.Row {
    let days = input.now.daysSince1970 - facts.dueDay.daysSince1970
    return FigureTable.Row(
      FigureCell(input.project.name(ofSubmitter: facts.slot.submitter)),
      [
        FigureCell(input.name(of: facts.slot.dataset)),
        FigureCell(input.names.name(of: facts.slot.quarter), machine: facts.slot.quarter.code),
        FigureCell(input.names.name(of: facts.dueDay), machine: facts.dueDay.iso),
        FigureCell(NumberText.grouped(days), machine: String(days)),
        FigureCell(
          input.status.label(of: facts).map { words[$0.title] } ?? "",
          link: validationLink(of: facts.slot)),
      ])
  }
}
