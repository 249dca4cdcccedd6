package import Exchange
package import Reporting
import SchemaFiles

/// What `kankei explain FILE C12` answers.
package struct CellAnswer: Answer, Sendable {
  let file: String
  let explanation: CellExplanation
  /// What the rules are called by which spellings become values.
  let rules: RuleBook
  let setting: AnswerSetting

  package init(
    file: String, explanation: CellExplanation, rules: RuleBook, setting: AnswerSetting
  ) {
    self.file = file
    self.explanation = explanation
    self.rules = rules
    self.setting = setting
  }

  package func text() -> String { CellAnswerText(answer: self).text }

  package func json() throws -> String { try JSONText.pretty(CellAnswerJSON(self)) }

  /// Bytes that are shown of a cell; a cell may hold a million.
  private static let bytesShown = 256

  /// The first bytes in hexadecimal.
  var hex: String {
    let shown = explanation.bytes.prefix(Self.bytesShown).map(Self.hex).joined(separator: " ")
    return explanation.bytes.count > Self.bytesShown ? shown + " …" : shown
  }

  /// The text as a quoted field would stand in the file; nil where it is not shown as it is.
  var quoted: String? {
    guard let text = explanation.text, !explanation.isMasked,
      explanation.standing != .damagedRecord
    else { return nil }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }

  private static func hex(_ byte: UInt8) -> String {
    (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
  }
}

extension CellExplanation.Standing {
  /// A word for programs; it never changes.
  var code: String {
    switch self {
    case .data: "data"
    case .missing: "missing"
    case .header: "header"
    case .setAside: "set-aside"
    case .unreadColumn: "unread-column"
    case .mutedColumn: "muted-column"
    case .unreadRecord: "unread-record"
    case .damagedRecord: "damaged-record"
    case .unreadFile: "unread-file"
    case .blankLine: "blank-line"
    case .beyondTable: "beyond-table"
    case .quarantined: "quarantined"
    }
  }

  /// The sentence that says what follows of it.
  var sentence: Word {
    switch self {
    case .data: .cellStandingData
    case .missing: .cellStandingMissing
    case .header: .cellStandingHeader
    case .setAside: .cellStandingSetAside
    case .unreadColumn: .cellStandingUnreadColumn
    case .mutedColumn: .cellStandingMutedColumn
    case .unreadRecord: .cellStandingUnreadRecord
    case .damagedRecord: .cellStandingDamagedRecord
    case .unreadFile: .cellStandingUnreadFile
    case .blankLine: .cellStandingBlankLine
    case .beyondTable: .cellStandingBeyondTable
    case .quarantined: .cellStandingQuarantined
    }
  }
}

extension ColumnMapping.Reason {
  /// Why a column was mapped so, in words.
  var sentence: Word {
    switch self {
    case .name: .columnReasonName
    case .title: .columnReasonTitle
    case .label: .columnReasonLabel
    case .profile: .columnReasonProfile
    case .unpivot: .columnReasonUnpivot
    case .besideCode: .columnReasonBesideCode
    case .onlyName: .columnReasonOnlyName
    case .personal: .columnReasonPersonal
    case .duplicate: .columnReasonDuplicate
    case .blank: .columnReasonBlank
    case .unknown: .columnReasonUnknown
    }
  }
}

extension ValueStatus {
  /// A word for programs; it never changes.
  var code: String {
    switch self {
    case .value: "value"
    case .blank: "blank"
    case .nothing: "nil"
    case .unknown: "unknown"
    case .concealed: "concealed"
    case .notApplicable: "not-applicable"
    }
  }

  var word: Word {
    switch self {
    case .value: .cellStatusValue
    case .blank: .blank
    case .nothing: .cellStatusNil
    case .unknown: .cellStatusUnknown
    case .concealed: .cellStatusConcealed
    case .notApplicable: .cellStatusNotApplicable
    }
  }
}

extension ValueFlags {
  /// Each flag that is set, as a word for programs and one for people.
  var words: [(code: String, word: Word)] {
    var words: [(code: String, word: Word)] = []
    if contains(.provisional) { words.append(("provisional", .cellFlagProvisional)) }
    if contains(.revised) { words.append(("revised", .cellFlagRevised)) }
    return words
  }
}
