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
    case wroteTemplate = "wrote-template"
    case noSuchForm = "no-such-form"
    case formEncoding = "form-encoding"
    case formExists = "form-exists"
    case mapHeading = "map-heading"
    case mapCandidate = "map-candidate"
    case mapReasonName = "map-reason-name"
    case mapReasonTitle = "map-reason-title"
    case mapReasonLabel = "map-reason-label"
    case mapReasonProfile = "map-reason-profile"
    case mapReasonBesideCode = "map-reason-beside-code"
    case mapReasonSimilarity = "map-reason-similarity"
    case mapReasonContent = "map-reason-content"
    case mapAnd = "map-and"
    case mapOr = "map-or"
    case mapUncertain = "map-uncertain"
    case mapNothingFits = "map-nothing-fits"
    case mapMissing = "map-missing"
    case mapAskColumn = "map-ask-column"
    case mapAskSpelling = "map-ask-spelling"
    case mapNotRead = "map-not-read"
    case mapNoneOfThem = "map-none-of-them"
    case mapPrompt = "map-prompt"
    case mapAgain = "map-again"
    case mapWrote = "map-wrote"
    case mapWouldWrite = "map-would-write"
    case mapNothingNew = "map-nothing-new"
    case mapOpen = "map-open"
    case mapQuit = "map-quit"
    case mapPersonal = "map-personal"
    case mapNoHeader = "map-no-header"
    case mapNoSubmitter = "map-no-submitter"
    case waiversHeading = "waivers-heading"
    case waiverLine = "waiver-line"
    case waiverUsed = "waiver-used"
    case waiverUnused = "waiver-unused"
    case waiverPast = "waiver-past"
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
