package import JapaneseText

/// The findings that somebody accepts until a day, read from the project's `waivers.yml`.
package struct WaiverList: Sendable, Equatable {
  /// One accepted finding: its code, and where it may stand. What is nil holds everywhere.
  package struct Entry: Sendable, Hashable {
    package let code: FindingCode
    package let submitter: String?
    package let dataset: DatasetID?
    package let quarter: FiscalQuarter?
    /// Name of the field.
    package let field: String?
    /// The cell as written.
    package let text: String?
    package let waiver: Waiver

    package init(
      code: FindingCode, submitter: String? = nil, dataset: DatasetID? = nil,
      quarter: FiscalQuarter? = nil, field: String? = nil, text: String? = nil, waiver: Waiver
    ) {
      self.code = code
      self.submitter = submitter
      self.dataset = dataset
      self.quarter = quarter
      self.field = field
      self.text = text
      self.waiver = waiver
    }

    /// Whether findings of a slot's files may be meant.
    package func covers(_ slot: Slot) -> Bool {
      (submitter ?? slot.submitter) == slot.submitter && (dataset ?? slot.dataset) == slot.dataset
        && (quarter ?? slot.quarter) == slot.quarter
    }

    /// Whether this very finding is meant, in a slot that the entry covers.
    package func covers(_ finding: Finding) -> Bool {
      code == finding.code && (field == nil || field == finding.place.field)
        && (text == nil || text == finding.raw)
    }
  }

  package let entries: [Entry]

  /// As written; blank where nobody wrote them.
  let yaml: String

  package init(_ entries: [Entry] = [], yaml: String = "") {
    self.entries = entries
    self.yaml = yaml
  }

  /// What holds for a file of a slot that was received on a day. The day of receipt decides, not today: a file
  /// that was accepted under a waiver reads the same when it is read again.
  package func waivers(for slot: Slot, receivedOn day: CivilDate) -> SlotWaivers {
    SlotWaivers(entries: entries.filter { $0.covers(slot) }, day: day)
  }
}

/// The waivers that may concern the findings of one file.
package struct SlotWaivers: Sendable {
  /// What somebody's word makes of a finding.
  package enum Verdict: Equatable {
    case waived(Waiver)
    /// It was accepted, but the day has passed: it counts in full.
    case expired(WaiverList.Entry)
    case untouched
  }

  package let entries: [WaiverList.Entry]
  private let day: CivilDate
  private let codes: Set<FindingCode>

  package static let none = SlotWaivers(entries: [], day: CivilDate(daysSince1970: 0))

  init(entries: [WaiverList.Entry], day: CivilDate) {
    self.entries = entries
    self.day = day
    codes = Set(entries.map(\.code))
  }

  /// Whether any finding of a code may be waived, or its waiver have expired.
  package func concern(_ code: FindingCode) -> Bool { codes.contains(code) }

  package func verdict(on finding: Finding) -> Verdict {
    guard concern(finding.code) else { return .untouched }
    let meant = entries.filter { $0.covers(finding) }
    if let standing = meant.first(where: { $0.waiver.holds(on: day) }) {
      return .waived(standing.waiver)
    }
    return meant.first.map(Verdict.expired) ?? .untouched
  }
}
