package import Exchange
import JapaneseText

/// Events with one title and one time under different ids: perhaps one event, yet counted twice.
package enum SameEventTwoIDs {
  /// Only ids of different submitters are compared; a town may well hold two courses of one name on a day.
  /// Days of end are compared where both records give one.
  ///
  /// Placeholders of the finding: title, date, ids, submitters, receipts, records; each a list in the order
  /// of receipts.
  package static func findings(_ rows: [EventRow], severity: Severity) -> [CrossFinding] {
    let groups = Dictionary(grouping: rows.filter { $0.startsOn != nil }, by: Event.init)
    return CrossFinding.sorted(
      groups.values.flatMap(partedByEnd).filter(isSuspicious).map {
        finding(on: $0.sorted(by: stands), severity)
      })
  }

  private struct Event: Hashable {
    let title: String
    let day: CivilDate?

    init(_ row: EventRow) {
      title = WidthFolding.matchKey(row.title)
      day = row.startsOn
    }
  }

  /// An id as it is counted: own ids never match another submitter's, however they are spelt.
  private struct Identity: Hashable {
    let owner: String?
    let id: String

    init(_ row: EventRow) {
      owner = row.owner
      id = row.eventID
    }
  }

  /// Records with different last days are different events; one without a last day may be any of them.
  private static func partedByEnd(_ rows: [EventRow]) -> [[EventRow]] {
    let ends = Set(rows.compactMap(\.endsOn))
    guard ends.count > 1 else { return [rows] }
    return ends.map { end in rows.filter { $0.endsOn == end || $0.endsOn == nil } }
  }

  private static func isSuspicious(_ rows: [EventRow]) -> Bool {
    Set(rows.map(Identity.init)).count > 1 && Set(rows.map(\.receipt.slot.submitter)).count > 1
  }

  private static func stands(_ left: EventRow, before right: EventRow) -> Bool {
    left.receipt == right.receipt ? left.record < right.record : left.receipt < right.receipt
  }

  private static func finding(on rows: [EventRow], _ severity: Severity) -> CrossFinding {
    var values: [String: String] = [:]
    values["title"] = rows.first?.title
    values["date"] = rows.first?.startsOn?.iso
    values["ids"] = list(rows.map(\.eventID))
    values["submitters"] = list(rows.map(\.receipt.slot.submitter))
    values["receipts"] = list(rows.map(\.receipt.description))
    values["records"] = list(rows.map { String($0.record) })
    return CrossFinding(
      receipts: Set(rows.map(\.receipt)).sorted(),
      finding: Finding(
        code: .sameEventTwoIDs, severity: severity, place: Finding.Place(field: "event_id"),
        values: values), key: nil)
  }

  private static func list(_ texts: [String]) -> String { texts.joined(separator: ", ") }
}
