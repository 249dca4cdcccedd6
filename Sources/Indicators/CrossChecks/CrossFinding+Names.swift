import Exchange
import JapaneseText

extension CrossFinding {
  /// The finding with the event that it speaks of: placeholders id, title, date and records are added.
  ///
  /// - Parameter rows: event records of at least the finding's receipts; without them nothing is added.
  package func named(by rows: [EventRow], tallier: Tallier) -> CrossFinding {
    guard let key else { return self }
    let told = rows.filter { row in
      receipts.contains(row.receipt)
        && key == tallier.hash(of: row.eventID, field: "event_id", in: row.receipt.slot)
    }.sorted { ($0.receipt, $0.record) < ($1.receipt, $1.record) }
    guard let first = told.first else { return self }
    var values = finding.values
    values["id"] = first.eventID
    values["title"] = first.title
    values["date"] = first.startsOn?.iso
    values["records"] = told.map { String($0.record) }.joined(separator: ", ")
    return CrossFinding(
      receipts: receipts,
      finding: Finding(
        code: finding.code, severity: finding.severity, place: finding.place, raw: finding.raw,
        values: values, suggestions: finding.suggestions), key: key)
  }

  /// The finding with its field's title, as people know it.
  package func labelled(_ label: String?) -> CrossFinding {
    var place = finding.place
    place.label = label
    return CrossFinding(
      receipts: receipts,
      finding: Finding(
        code: finding.code, severity: finding.severity, place: place, raw: finding.raw,
        values: finding.values, suggestions: finding.suggestions), key: key)
  }
}
