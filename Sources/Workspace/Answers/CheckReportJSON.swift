import Exchange
import Reporting

/// The machine form of check answers: the report of Frictionless, its findings grouped by code as GTFS does.
///
/// `errors` holds severity error only, so `valid` means what it means there; warnings and infos of the
/// same shape stand in `findings`.
struct CheckReportJSON: Encodable {
  let reportVersion = "1.0"
  let tool: Tool
  let valid: Bool
  let stats: Stats
  let warnings: [String] = []
  let errors: [String] = []
  let tasks: [Task]

  struct Tool: Encodable { let name: String, version: String }
  struct Stats: Encodable {
    let tasks: Int, errors: Int, warnings: Int, infos: Int, rowsRead: Int
  }

  init(_ answers: [CheckAnswer], library: SchemaLibrary, language: Language) {
    tool = Tool(name: "kankei", version: KankeiVersion.text)
    tasks = answers.map { Task($0, library: library, language: language) }
    valid = tasks.allSatisfy(\.valid)
    stats = Stats(
      tasks: tasks.count, errors: tasks.map(\.stats.errors).reduce(0, +),
      warnings: tasks.map(\.stats.warnings).reduce(0, +),
      infos: tasks.map(\.stats.infos).reduce(0, +), rowsRead: tasks.map(\.stats.rows).reduce(0, +))
  }

  /// One file.
  struct Task: Encodable {
    struct Stats: Encodable {
      let sha256: String, bytes: Int, encoding: String?, fields: Int, rows: Int
      let errors: Int, warnings: Int, infos: Int
    }
    /// How often a code came; every one counted, also those whose findings are not listed.
    struct Notice: Encodable {
      let code: String, severity: String, title: String, totalNotices: Int
    }
    /// A row of the file that is no data.
    struct SetAside: Encodable { let rowNumber: Int, lineNumber: Int, reason: String, text: String }
    /// What became of the columns of a wide table; absent for any other.
    struct Unpivoted: Encodable { let records: Int, blankCells: Int }

    let name: String
    let type = "table"
    let place: String
    let outcome: String
    let valid: Bool
    let labels: [String]
    let stats: Stats
    let unpivoted: Unpivoted?
    let setAside: [SetAside]
    let readability: ReadabilityJSON?
    let notices: [Notice]
    let warnings: [String]
    let errors: [FindingJSON]
    let findings: [FindingJSON]

    init(_ answer: CheckAnswer, library: SchemaLibrary, language: Language) {
      let counts = answer.counts.sorted { $0.key.rawValue < $1.key.rawValue }
      func total(_ severity: Severity) -> Int {
        counts.filter { library.findings.severity(of: $0.key) == severity }.map(\.value).reduce(
          0, +)
      }
      name = answer.summary.receipt.description
      place = answer.summary.fileName ?? ""
      outcome = answer.summary.outcome.rawValue
      valid = total(.error) == 0
      labels = answer.columns.map(\.label)
      stats = Stats(
        sha256: answer.summary.sha256 ?? "", bytes: answer.byteCount, encoding: answer.encoding,
        fields: answer.columns.count, rows: answer.dataRecordCount, errors: total(.error),
        warnings: total(.warning), infos: total(.info))
      unpivoted = answer.unpivoted.map {
        Unpivoted(records: $0.recordCount, blankCells: $0.blankCellCount)
      }
      setAside = answer.setAside.map {
        SetAside(
          rowNumber: $0.record, lineNumber: $0.line, reason: $0.reason.rawValue, text: $0.text)
      }
      readability = answer.readability.map { ReadabilityJSON($0, in: language) }
      notices = counts.map { code, count in
        Notice(
          code: code.rawValue, severity: library.findings.severity(of: code).rawValue,
          title: library.findings.title(of: code, in: language), totalNotices: count)
      }
      warnings = notices.filter { $0.severity == Severity.warning.rawValue }
        .map { "\($0.code): \($0.totalNotices)" }
      let all = answer.findings.map { FindingJSON($0, library: library, language: language) }
      errors = all.filter { $0.severity == Severity.error.rawValue }
      findings = all.filter { $0.severity != Severity.error.rawValue }
    }
  }
}

/// One finding with the names that Frictionless gives its parts.
struct FindingJSON: Encodable {
  struct Suggestion: Encodable { let value: String, meaning: String }

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

  init(_ finding: Finding, library: SchemaLibrary, language: Language) {
    type = finding.code.rawValue
    code = finding.code.rawValue
    severity = finding.severity.rawValue
    title = library.findings.title(of: finding.code, in: language)
    message = library.findings.message(of: finding, in: language)
    note = library.findings.remedy(of: finding, in: language)
    let place = finding.place
    tags = place.record == nil ? ["#file"] : place.column == nil ? ["#row"] : ["#row", "#cell"]
    ruleRefs = library.findings.entries[finding.code]?.rule.map { [$0] } ?? []
    rowNumber = place.record
    lineNumber = place.line
    fieldName = place.field
    fieldNumber = place.column
    label = place.label
    cell = finding.raw
    cellRef = place.cell
    byteOffset = place.offset
    suggestions = finding.suggestions.map { Suggestion(value: $0.text, meaning: $0.meaning) }
  }
}
