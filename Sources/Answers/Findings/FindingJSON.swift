import Exchange
import JapaneseText
import Reporting

/// How often a code came and from which causes; every one counted, also those whose findings are not listed.
struct NoticeJSON: Encodable {
  /// Findings of one cause.
  struct Group: Encodable {
    let count: Int
    /// Places of the first of them in `errors`, or in `findings` where the code is no error.
    let samples: [Int]
    let fieldName: String?, label: String?, cell: String?
    let message: String, note: String
    let suggestions: [FindingJSON.Suggestion]
    let fingerprint: String, status: String
  }

  /// Samples named for each group, and for the code.
  private static let mostSamples = 50

  let code: String
  let severity: String
  let title: String
  let ruleRefs: [String]
  let totalNotices: Int
  /// Those of which `errors` or `findings` has an entry; fewer than the total in a file with very many.
  let listedNotices: Int
  let samples: [Int]
  let groups: [Group]

  init(
    _ kind: FindingGroups.Kind, places: [Int], setting: AnswerSetting, text: FindingText
  ) {
    code = kind.code.rawValue
    severity = kind.severity.rawValue
    title = text.title(of: kind.code)
    ruleRefs = setting.findings.entries[kind.code]?.rule.map { [$0] } ?? []
    totalNotices = kind.total
    listedNotices = kind.total - kind.ungrouped
    samples = Array(
      kind.groups.flatMap(\.positions).sorted().prefix(Self.mostSamples).map { places[$0] })
    groups = kind.groups.map { group in
      let first = FindingJSON(group.first, setting: setting, text: text)
      return Group(
        count: group.count, samples: group.positions.prefix(Self.mostSamples).map { places[$0] },
        fieldName: first.fieldName, label: first.label, cell: first.cell, message: first.message,
        note: first.note, suggestions: first.suggestions, fingerprint: first.fingerprint,
        status: first.status)
    }
  }
}

/// One finding with the names that Frictionless gives its parts.
struct FindingJSON: Encodable {
  struct Suggestion: Encodable { let value: String, meaning: String }
  struct Waiver: Encodable { let name: String, reason: String, expires: String }

  let type: String
  let code: String
  let severity: String
  let title: String
  let message: String
  /// How to mend it.
  let note: String
  let tags: [String]
  /// Rules of 行政データにおける機械可読性に関するルール that the cell breaks.
  let ruleRefs: [String]
  let rowNumber: Int?
  let lineNumber: Int?
  let fieldName: String?
  let fieldNumber: Int?
  let label: String?
  /// The cell as written; masked where it may be personal data.
  let cell: String?
  /// As Excel names it: `C12`.
  let cellRef: String?
  let byteOffset: Int?
  let suggestions: [Suggestion]
  let fingerprint: String
  /// `open`, or `waived` where somebody accepted it.
  let status: String
  let waiver: Waiver?

  init(_ finding: Finding, setting: AnswerSetting, text: FindingText) {
    type = finding.code.rawValue
    code = finding.code.rawValue
    severity = finding.severity.rawValue
    title = text.title(of: finding.code)
    message = text.message(of: finding)
    note = text.remedy(of: finding)
    let place = finding.place
    tags = place.record == nil ? ["#file"] : place.column == nil ? ["#row"] : ["#row", "#cell"]
    ruleRefs = setting.findings.entries[finding.code]?.rule.map { [$0] } ?? []
    rowNumber = place.record
    lineNumber = place.line
    fieldName = place.field
    fieldNumber = place.column
    label = place.label
    let raw = text.raw(of: finding)
    cell = finding.raw == nil || raw.isEmpty && finding.raw != "" ? nil : raw
    cellRef = place.cell
    byteOffset = place.offset
    suggestions = finding.suggestions.map { Suggestion(value: $0.text, meaning: $0.meaning) }
    fingerprint = "sha256:" + finding.fingerprint
    status = finding.waiver == nil ? "open" : "waived"
    waiver = finding.waiver.map {
      Waiver(name: $0.name, reason: $0.reason, expires: $0.expires.iso)
    }
  }
}
