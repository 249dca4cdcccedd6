import Exchange
import Indicators
import JapaneseText
import Ledger

extension Workspace {
  /// What submissions say against one another; judged when reporting, so acceptance depends on no order.
  func crossFindings(of engine: IndicatorEngine, in ledger: Ledger) throws -> [CrossFinding] {
    let records = try crossRecords(in: ledger)
    let tallier = try tallier(for: ledger)
    let shared = engine.sharedEventFindings(
      severity: library.findings.severity(of: .sharedEventDiffers))
    let events = library.schema(.events)
    let named = shared.map { cross in
      cross.named(by: records.events, tallier: tallier)
        .labelled(cross.finding.place.field.flatMap { events?.field($0)?.title })
    }
    let twice = SameEventTwoIDs.findings(
      records.events, severity: library.findings.severity(of: .sameEventTwoIDs))
    let reused = records.reusedNumbers(severity: library.findings.severity(of: .numberReused))
    let near = records.nearNumbers(severity: library.findings.severity(of: .nearNumbers))
    return CrossFinding.sorted(
      try named + twice + reused + near
        + referenceFindings(records, inForce: Set(ledger.inForce().keys)))
  }

  /// Reads every record that a cross check needs once.
  private func crossRecords(in ledger: Ledger) throws -> CrossRecords {
    var records = CrossRecords(schemas: library.datasets, project: project)
    for receipt in try ledger.inForce().values.sorted(by: { $0.number < $1.number })
    where records.needs(receipt.slot.dataset) {
      try ledger.records(of: receipt.number) { records.add($0, of: receipt.number) }
    }
    return records
  }

  private func referenceFindings(
    _ records: CrossRecords, inForce: Set<Slot>
  ) -> [CrossFinding] {
    records.references.flatMap { reference in
      let check = reference.check
      let exceeded = reference.total.map {
        check.exceededTotals(
          of: $0, severity: library.findings.severity(of: .crossTotalExceeded))
      }
      guard reference.isFirst else { return exceeded ?? [] }
      let unknown = check.unknownReferences(
        severity: library.findings.severity(of: .unknownReference)
      ) { receipt, isShared in
        isAwaited(reference.dataset, with: receipt.slot, isShared: isShared, inForce)
      }
      return unknown + (exceeded ?? [])
    }
  }

  /// Whether a file that may hold what a submission names is expected and not in force: the status page
  /// tells of it.
  private func isAwaited(
    _ dataset: DatasetID, with slot: Slot, isShared: Bool, _ inForce: Set<Slot>
  ) -> Bool {
    project.submitters.contains { submitter in
      guard isShared || submitter.code == slot.submitter, submitter.datasets.contains(dataset)
      else { return false }
      return !inForce.contains(
        Slot(submitter: submitter.code, dataset: dataset, quarter: slot.quarter))
    }
  }
}
