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
    return shared.map { cross in
      cross.named(by: rows, tallier: tallier)
        .labelled(cross.finding.place.field.flatMap { events?.field($0)?.title })
    }
      + SameEventTwoIDs.findings(rows, severity: library.findings.severity(of: .sameEventTwoIDs))
  }

  private func eventRows(in ledger: Ledger) throws -> [EventRow] {
    let schema = library.schema(.events)
    guard let id = schema?.index(of: "event_id"), let title = schema?.index(of: "title"),
      let start = schema?.index(of: "starts_on")
    else { return [] }
    var rows: [EventRow] = []
    let receipts = try ledger.inForce().values.filter { $0.slot.dataset == .events }
    for receipt in receipts.sorted(by: { $0.number < $1.number }) {
      try ledger.records(of: receipt.number) { batch in
        rows += (0..<batch.count).map { row in
          let day = batch.columns[start]
          return EventRow(
            receipt: receipt.number, eventID: batch.columns[id].text[row],
            title: batch.columns[title].text[row],
            startsOn: day.hasValue(row) ? CivilDate(daysSince1970: Int(day.values[row])) : nil,
            record: Int(batch.recordNumbers[row]))
        }
      }
    }
    return rows
  }
}
