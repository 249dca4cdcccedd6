import Exchange
import Indicators
import JapaneseText
import Ledger

extension Workspace {
  /// What submissions say against one another; judged when reporting, so acceptance depends on no order.
  func crossFindings(of engine: IndicatorEngine, in ledger: Ledger) throws -> [CrossFinding] {
    let rows = try eventRows(in: ledger)
    let tallier = try tallier(for: ledger)
    let shared = engine.sharedEventFindings(
      severity: library.findings.severity(of: .sharedEventDiffers))
    let events = library.schema(.events)
    let named = shared.map { cross in
      cross.named(by: rows, tallier: tallier)
        .labelled(cross.finding.place.field.flatMap { events?.field($0)?.title })
    }
    return CrossFinding.sorted(
      named
        + SameEventTwoIDs.findings(rows, severity: library.findings.severity(of: .sameEventTwoIDs)))
  }

  private func eventRows(in ledger: Ledger) throws -> [EventRow] {
    let schema = library.schema(.events)
    guard let id = schema?.index(of: "event_id"), let title = schema?.index(of: "title"),
      let start = schema?.index(of: "starts_on"), let end = schema?.index(of: "ends_on")
    else { return [] }
    var rows: [EventRow] = []
    let receipts = try ledger.inForce().values.filter { $0.slot.dataset == .events }
    for receipt in receipts.sorted(by: { $0.number < $1.number }) {
      let scheme = project.submitter(code: receipt.slot.submitter)?.scheme(of: "event_id")
      try ledger.records(of: receipt.number) { batch in
        rows += (0..<batch.count).map { row in
          EventRow(
            receipt: receipt.number, eventID: batch.columns[id].text[row],
            isShared: scheme == .project, title: batch.columns[title].text[row],
            startsOn: batch.columns[start].day(row), endsOn: batch.columns[end].day(row),
            record: Int(batch.recordNumbers[row]))
        }
      }
    }
    return rows
  }
}

extension Column {
  /// The day that a date column holds; nil where there is none.
  fileprivate func day(_ row: Int) -> CivilDate? {
    hasValue(row) ? CivilDate(daysSince1970: Int(values[row])) : nil
  }
}
