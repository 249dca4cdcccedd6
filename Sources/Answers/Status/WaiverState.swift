package import Exchange
import JapaneseText
import Reporting
import SchemaFiles

/// One entry of `waivers.yml`, and what it has done so far.
package struct WaiverState: Sendable {
  let entry: WaiverList.Entry
  /// Findings in the ledger that it let stand.
  let usedCount: Int

  /// - Parameter waived: what somebody accepted, receipt by receipt.
  package init(
    _ entry: WaiverList.Entry, among waived: [(receipt: ReceiptNumber, findings: [Finding])]
  ) {
    self.entry = entry
    usedCount = waived.filter { entry.covers($0.receipt.slot) }.flatMap(\.findings)
      .count { $0.waiver == entry.waiver && entry.covers($0) }
  }

  func hasExpired(on day: CivilDate) -> Bool { !entry.waiver.holds(on: day) }

  /// Where it holds, such as `062031 participants FY2024Q1 held_on 2024/7/1`.
  var scope: String {
    [
      entry.submitter, entry.dataset?.rawValue, entry.quarter?.code, entry.field, entry.text,
    ].compactMap(\.self).joined(separator: " ")
  }
}

extension StatusAnswer {
  /// What somebody accepts, one line each; nothing where nobody does.
  func waiverLines() -> [String] {
    if waivers.isEmpty { return [] }
    return ["", words(.waiversHeading)]
      + waivers.map { waiver in
        let word = waiver.entry.waiver
        let state =
          waiver.hasExpired(on: now)
          ? words(.waiverPast)
          : waiver.usedCount == 0
            ? words(.waiverUnused)
            : words(.waiverUsed, ["count": String(waiver.usedCount)])
        return words(
          .waiverLine,
          [
            "code": waiver.entry.code.rawValue, "scope": waiver.scope, "reason": word.reason,
            "name": word.name, "expires": word.expires.iso, "state": state,
          ])
      }
  }
}

/// The machine form of one waiver.
struct WaiverJSON: Encodable {
  let code: String, submitter: String?, dataset: String?, quarter: String?, field: String?
  let text: String?, reason: String, name: String, expires: String, expired: Bool, findings: Int

  init(_ state: WaiverState, on day: CivilDate) {
    let entry = state.entry
    code = entry.code.rawValue
    submitter = entry.submitter
    dataset = entry.dataset?.rawValue
    quarter = entry.quarter?.code
    field = entry.field
    text = entry.text
    reason = entry.waiver.reason
    name = entry.waiver.name
    expires = entry.waiver.expires.iso
    expired = state.hasExpired(on: day)
    findings = state.usedCount
  }
}
