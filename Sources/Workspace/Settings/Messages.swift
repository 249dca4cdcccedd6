package import Exchange

/// What the tool says on a terminal, read from `Schemas/messages.yml`.
package struct Messages: Sendable {
  /// Every sentence that the program uses; each must stand in the file.
  package enum ID: String, CaseIterable, Sendable {
    case accepted = "accepted"
    case acceptedWithWarnings = "accepted-with-warnings"
    case acceptable = "acceptable"
    case acceptableWithWarnings = "acceptable-with-warnings"
    case wouldBeQuarantined = "would-be-quarantined"
    case checkedFileLine = "checked-file-line"
    case nothingNew = "nothing-new"
    case nowInForce = "now-in-force"
    case nothingInForce = "nothing-in-force"
    case refused = "refused"
    case quarantined = "quarantined"
    case nothingToReport = "nothing-to-report"
    case withdrawn = "withdrawn"
    case unchanged = "unchanged"
    case fileLine = "file-line"
    case recordsLine = "records-line"
    case unpivotedLine = "unpivoted-line"
    case columnsLine = "columns-line"
    case unreadColumnsLine = "unread-columns-line"
    case totalsLine = "totals-line"
    case totalsBefore = "totals-before"
    case setAsideHeading = "set-aside-heading"
    case changesHeading = "changes-heading"
    case readabilityLine = "readability-line"
    case readabilityBroken = "readability-broken"
    case readabilityAtLine = "readability-at-line"
    case readabilityAtRecord = "readability-at-record"
    case readabilityAtColumn = "readability-at-column"
    case errorsHeading = "errors-heading"
    case warningsHeading = "warnings-heading"
    case noFindings = "no-findings"
    case remedy = "remedy"
    case suggestions = "suggestions"
    case wholeFile = "whole-file"
    case omitted = "omitted"
    case place = "place"
    case leftOut = "left-out"
    case wroteReports = "wrote-reports"
    case wroteExport = "wrote-export"
    case overdueHeading = "overdue-heading"
    case overdueLine = "overdue-line"
    case nothingOverdue = "nothing-overdue"
    case statusHeading = "status-heading"
    case columnHelps = "column-helps"
    case columnUnread = "column-unread"
    case inspectFile = "inspect-file"
    case inspectHeader = "inspect-header"
    case inspectNoHeader = "inspect-no-header"
    case inspectRunnerUp = "inspect-runner-up"
    case runnerUpFaults = "runner-up-faults"
    case runnerUpFaultsAtLeast = "runner-up-faults-at-least"
    case runnerUpLessPlausible = "runner-up-less-plausible"
    case runnerUpEscapeSequences = "runner-up-escape-sequences"
    case runnerUpLessUsual = "runner-up-less-usual"
    case inspectTableRead = "inspect-table-read"
    case inspectTableDamaged = "inspect-table-damaged"
    case inspectTableRefused = "inspect-table-refused"
    case inspectTableVerdict = "inspect-table-verdict"
    case inspectTableEncoding = "inspect-table-encoding"
    case inspectTableLineEnd = "inspect-table-line-end"
    case inspectTableDelimiter = "inspect-table-delimiter"
    case inspectTableHeader = "inspect-table-header"
    case inspectTableRecords = "inspect-table-records"
    case inspectTableData = "inspect-table-data"
    case inspectTableWarnings = "inspect-table-warnings"
    case inspectTableFile = "inspect-table-file"
    case inspectTableSum = "inspect-table-sum"
    case inspectLeftOut = "inspect-left-out"
    case explainScopeFile = "explain-scope-file"
    case explainScopeRecord = "explain-scope-record"
    case explainScopeCell = "explain-scope-cell"
    case explainScopeBetween = "explain-scope-between"
    case explainError = "explain-error"
    case explainWarning = "explain-warning"
    case explainInfo = "explain-info"
    case explainWhat = "explain-what"
    case explainRemedy = "explain-remedy"
    case explainBefore = "explain-before"
    case explainAfter = "explain-after"
    case explainRule = "explain-rule"
    case explainMore = "explain-more"
    case explainPageHead = "explain-page-head"
    case explainUnknown = "explain-unknown"
    case explainUnknownFar = "explain-unknown-far"
    case explainNeedsCell = "explain-needs-cell"
    case cellHeading = "cell-heading"
    case cellPlace = "cell-place"
    case cellStandingData = "cell-standing-data"
    case cellStandingMissing = "cell-standing-missing"
    case cellStandingHeader = "cell-standing-header"
    case cellStandingSetAside = "cell-standing-set-aside"
    case cellStandingUnreadColumn = "cell-standing-unread-column"
    case cellStandingMutedColumn = "cell-standing-muted-column"
    case cellStandingUnreadRecord = "cell-standing-unread-record"
    case cellStandingDamagedRecord = "cell-standing-damaged-record"
    case cellStandingUnreadFile = "cell-standing-unread-file"
    case cellStandingBlankLine = "cell-standing-blank-line"
    case cellStandingBeyondTable = "cell-standing-beyond-table"
    case cellStandingQuarantined = "cell-standing-quarantined"
    case cellWritten = "cell-written"
    case cellText = "cell-text"
    case cellQuoted = "cell-quoted"
    case cellBytes = "cell-bytes"
    case cellBytesTranscoded = "cell-bytes-transcoded"
    case cellBlank = "cell-blank"
    case cellUndecodable = "cell-undecodable"
    case cellMasked = "cell-masked"
    case cellColumn = "cell-column"
    case cellMapped = "cell-mapped"
    case cellNotMapped = "cell-not-mapped"
    case cellSteps = "cell-steps"
    case cellNoSteps = "cell-no-steps"
    case cellStep = "cell-step"
    case cellValue = "cell-value"
    case cellNoValue = "cell-no-value"
    case cellFindings = "cell-findings"
    case cellNoFindings = "cell-no-findings"
    case cellDefinition = "cell-definition"
    case cellUnit = "cell-unit"
    case cellRequired = "cell-required"
    case cellOptional = "cell-optional"
    case cellMinimum = "cell-minimum"
    case cellMaximum = "cell-maximum"
    case cellCodes = "cell-codes"
    case cellLabels = "cell-labels"
    case cellStatusValue = "cell-status-value"
    case cellStatusBlank = "cell-status-blank"
    case cellStatusNil = "cell-status-nil"
    case cellStatusUnknown = "cell-status-unknown"
    case cellStatusConcealed = "cell-status-concealed"
    case cellStatusNotApplicable = "cell-status-not-applicable"
    case cellFlagProvisional = "cell-flag-provisional"
    case cellFlagRevised = "cell-flag-revised"
    case columnReasonName = "column-reason-name"
    case columnReasonTitle = "column-reason-title"
    case columnReasonLabel = "column-reason-label"
    case columnReasonProfile = "column-reason-profile"
    case columnReasonUnpivot = "column-reason-unpivot"
    case columnReasonBesideCode = "column-reason-beside-code"
    case columnReasonOnlyName = "column-reason-only-name"
    case columnReasonPersonal = "column-reason-personal"
    case columnReasonDuplicate = "column-reason-duplicate"
    case columnReasonBlank = "column-reason-blank"
    case columnReasonUnknown = "column-reason-unknown"
    case cellNotACell = "cell-not-a-cell"
    case recordsOfOneFile = "records-of-one-file"
    case dialectOfNamedFiles = "dialect-of-named-files"
    case unplaced = "unplaced"
    case failureUsage = "failure-usage"
    case failureMissing = "failure-missing"
    case failureNothingToRead = "failure-nothing-to-read"
    case failureNotATable = "failure-not-a-table"
    case failureCreate = "failure-create"
    case failureIO = "failure-io"
    case failureSettings = "failure-settings"
    case failureBusy = "failure-busy"
    case failureInternal = "failure-internal"
    case notATableEmpty = "not-a-table-empty"
    case notATableWorkbook = "not-a-table-workbook"
    case notATableZIP = "not-a-table-zip"
    case notATableArchive = "not-a-table-archive"
    case notATableDocument = "not-a-table-document"
    case notATablePDF = "not-a-table-pdf"
    case notATableHTML = "not-a-table-html"
    case notATableXML = "not-a-table-xml"
    case notATableJSON = "not-a-table-json"
    case notATableImage = "not-a-table-image"
    case notATableConflict = "not-a-table-conflict"
    case notATableBinary = "not-a-table-binary"
    case notATableTooLarge = "not-a-table-too-large"
  }

  private let texts: [String: LocalizedText]

  /// - Throws: `YAMLText.Failure`, or `SchemaFault` where a sentence is missing or unknown.
  package init(yaml: String) throws {
    texts = try WordList.decode(yaml)
    let known = Set(ID.allCases.map(\.rawValue))
    if let missing = known.subtracting(texts.keys).min() {
      throw SchemaFault(description: "messages.yml lacks \(missing)")
    }
    if let stranger = Set(texts.keys).subtracting(known).min() {
      throw SchemaFault(description: "messages.yml has \(stranger), which nothing says")
    }
  }

  /// The sentence with its `{placeholders}` filled.
  package func text(
    _ id: ID, _ values: [String: String] = [:], in language: Language
  ) -> String {
    texts[id.rawValue]?.filled(values, in: language) ?? id.rawValue
  }

  package func text(_ sentence: Sentence, in language: Language) -> String {
    text(sentence.id, sentence.values, in: language)
  }

  /// The sentences that are built into the binary, for failures before any setting was read.
  package static func builtIn() throws -> Messages {
    try Messages(yaml: SchemaFiles.files["messages.yml"] ?? "")
  }
}

/// One sentence with the values of its placeholders, in no language yet.
package struct Sentence: Sendable, Equatable {
  package let id: Messages.ID
  package let values: [String: String]

  package init(_ id: Messages.ID, _ values: [String: String] = [:]) {
    self.id = id
    self.values = values
  }
}
