package import Answers
import Exchange
import Ledger

extension Workspace {
  /// Every slot of every quarter of the plan that has begun, with the one word for its facts.
  ///
  /// - Parameter onlyOverdue: whether only what is late is told.
  package func status(onlyOverdue: Bool) throws -> StatusAnswer {
    let ledger = try ledgerToLookAt().snapshot()
    try ledger.requireSound(findings: true, records: false)
    let waived =
      folder.waivers.entries.isEmpty
      ? [] : try ledger.waivedFindings().map { ($0.receipt, $0.findings) }
    return StatusAnswer(
      rows: try statusRows(of: try slots(in: ledger)),
      waivers: folder.waivers.entries.map { WaiverState($0, among: waived) }, now: now,
      labels: try library.status().labels, onlyOverdue: onlyOverdue, words: words)
  }

  func statusRows(of slots: [SlotFacts]) throws(WorkspaceFailure) -> [StatusAnswer.Row] {
    let table = try library.status()
    return try slots.map { (facts) throws(WorkspaceFailure) in
      guard let label = table.label(of: facts) else {
        throw .invalidSettings(file: "status.yml", reason: "no label for \(facts)")
      }
      return StatusAnswer.Row(
        facts: facts, submitterName: project.name(ofSubmitter: facts.slot.submitter),
        datasetTitle: library.schema(facts.slot.dataset)?.title[language] ?? "", label: label)
    }
  }
}
