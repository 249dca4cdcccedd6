package import JapaneseText

/// What is known of every slot on one day, out of the project's expectations and all receipts.
package enum SlotRules {
  /// The facts of each slot that is expected in a quarter that has begun, and of each other slot for which
  /// something was received; in the order of slots.
  package static func facts(
    receipts: [Receipt], project: Project, now: CivilDate
  ) -> [SlotFacts] {
    let received = Dictionary(grouping: receipts, by: \.slot)
    let inForce = InForceRules.inForce(among: receipts)
    let slots = Set(expectedSlots(of: project, now: now)).union(received.keys)
    return slots.sorted().map { slot in
      facts(
        of: slot, receipts: received[slot] ?? [], inForce: inForce[slot], project: project,
        now: now)
    }
  }

  private static func expectedSlots(of project: Project, now: CivilDate) -> [Slot] {
    let quarters = project.years.flatMap(\.quarters).filter { $0.firstDay <= now }
    return quarters.flatMap { quarter in
      project.submitters.flatMap { submitter in
        submitter.datasets.map {
          Slot(submitter: submitter.code, dataset: $0, quarter: quarter)
        }
      }
    }
  }

  private static func facts(
    of slot: Slot, receipts: [Receipt], inForce: Receipt?, project: Project,
    now: CivilDate
  ) -> SlotFacts {
    let ordered = receipts.sorted { $0.number < $1.number }
    let dueDay = project.dueDay(of: slot.quarter)
    let expectation = expectation(of: slot, dueDay: dueDay, project: project, now: now)
    return SlotFacts(
      slot: slot, expectation: expectation, latest: latest(unsettled(ordered).last),
      inForce: standing(inForce), isClosed: false,
      isLate: isLate(
        first: ordered.first, isFilled: inForce != nil, expectation: expectation, dueDay: dueDay),
      dueDay: dueDay)
  }

  private static func expectation(
    of slot: Slot, dueDay: CivilDate, project: Project, now: CivilDate
  ) -> SlotFacts.Expectation {
    let isExpected =
      project.years.contains(slot.quarter.year)
      && project.submitter(code: slot.submitter)?.datasets.contains(slot.dataset) == true
    guard isExpected else { return .notExpected }
    return now > dueDay ? .due : .notYetDue
  }

  /// Without what was sent by mistake, and the question that this answered.
  private static func unsettled(_ receipts: [Receipt]) -> [Receipt] {
    let mistakes = Set(receipts.filter { $0.outcome == .discarded }.compactMap(\.file?.sha256))
    return receipts.filter { receipt in
      switch receipt.outcome {
      case .discarded: false
      case .held: receipt.file.map { !mistakes.contains($0.sha256) } ?? true
      case .accepted, .refused, .quarantined, .withdrawn: true
      }
    }
  }

  private static func latest(_ receipt: Receipt?) -> SlotFacts.LatestReceipt {
    switch receipt?.outcome {
    case nil, .discarded: .none
    case .accepted: .accepted
    case .refused: .refused
    case .held: .held
    case .quarantined: .quarantined
    case .withdrawn: .withdrawn
    }
  }

  private static func standing(_ receipt: Receipt?) -> SlotFacts.InForce {
    guard let receipt else { return .nothing }
    return receipt.isNothingToReport
      ? .nothingToReport(receipt.number) : .revision(receipt.number)
  }

  /// Late is what came after its day, and what is due and not there: never sent, refused or taken back.
  private static func isLate(
    first: Receipt?, isFilled: Bool, expectation: SlotFacts.Expectation, dueDay: CivilDate
  ) -> Bool {
    guard expectation != .notExpected else { return false }
    if let first, first.receivedOn > dueDay { return true }
    return expectation == .due && !isFilled
  }
}
