import Exchange
import Reporting

/// The machine form of check answers: the report of Frictionless, its findings grouped by code as GTFS does.
///
/// `errors` holds severity error only, so `valid` means what it means there; warnings and infos of the
/// same shape stand in `findings`. See docs/check-json.md.
struct CheckReportJSON: Encodable {
  let reportVersion = "1.1"
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

  init(_ answers: [CheckAnswer], setting: AnswerSetting) {
    tool = Tool(name: "kankei", version: setting.version)
    tasks = answers.map { Task($0, setting: setting) }
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
    /// A row of the file that is no data.
    struct Row: Encodable { let rowNumber: Int, lineNumber: Int, reason: String, text: String }
    /// What came out of the columns of a wide table; absent for any other.
    struct WideTable: Encodable { let records: Int, blankCells: Int }
    /// What one spelling became; keys and free texts are left out.
    struct Change: Encodable {
      let fieldName: String, cell: String, value: String, rule: String, count: Int, rowNumber: Int
    }
    /// Sum of a field beside that of last quarter's file in force.
    struct Total: Encodable { let title: String, unit: String?, sum: Int64, previous: Int64? }

    /// What the file changes in the version in force; absent where there is none.
    struct Revision: Encodable {
      let inForce: String, inForceSince: String, keyed: Bool
      let before: Int, after: Int, gone: Int, new: Int, changed: Int
      let totals: [Change]
      let goneKeys: [String], newKeys: [String], changes: [String]

      struct Change: Encodable { let fieldName: String, before: Int64, after: Int64 }

      init(_ revision: RevisionComparison) {
        let records = revision.records
        inForce = revision.inForce.description
        inForceSince = revision.inForceSince
        keyed = records.isKeyed
        (before, after) = (records.before, records.after)
        (gone, new, changed) = (records.gone, records.new, records.changed)
        totals = revision.totals.map {
          Change(fieldName: $0.field, before: $0.before, after: $0.after)
        }
        (goneKeys, newKeys, changes) = (revision.goneKeys, revision.newKeys, revision.changes)
      }
    }

    let name: String
    let type = "table"
    let place: String
    let outcome: String
    let valid: Bool
    let labels: [String]
    let stats: Stats
    let unpivoted: WideTable?
    let setAside: [Row]
    let readability: ReadabilityJSON?
    let changes: [Change]
    let totals: [Total]
    let revision: Revision?
    let notices: [NoticeJSON]
    let warnings: [String]
    let errors: [FindingJSON]
    let findings: [FindingJSON]

    init(_ answer: CheckAnswer, setting: AnswerSetting) {
      let schema = setting.schema(answer.receipt.slot.dataset)
      let reading = answer.reading
      let kinds = answer.groups(setting.findings).kinds
      func total(_ severity: Severity) -> Int {
        kinds.filter { $0.severity == severity && !$0.isWaived }.reduce(0) { $0 + $1.total }
      }
      let text = FindingText(setting: setting, answer: answer)
      let split = SplitFindings(answer.findings)
      name = answer.receipt.number.description
      place = answer.file?.name ?? ""
      outcome = answer.receipt.outcome.rawValue
      valid = answer.receipt.outcome == .accepted
      labels = reading.columns.map(\.label)
      stats = Stats(
        sha256: answer.file?.sha256 ?? "", bytes: answer.file?.byteCount ?? 0,
        encoding: answer.file?.encoding, fields: reading.columns.count,
        rows: reading.dataRecordCount, errors: total(.error),
        warnings: total(.warning), infos: total(.info))
      unpivoted = reading.unpivoted.map {
        WideTable(records: $0.recordCount, blankCells: $0.blankCellCount)
      }
      setAside = reading.layout.setAside.map {
        Row(
          rowNumber: $0.record, lineNumber: $0.line, reason: $0.reason.rawValue, text: $0.text)
      }
      readability = answer.readability.map { ReadabilityJSON($0, in: setting.words.language) }
      changes = answer.toldChanges(schema).map {
        Change(
          fieldName: $0.field, cell: $0.raw, value: $0.value, rule: $0.rule, count: $0.count,
          rowNumber: $0.firstRecord)
      }
      totals = answer.totals(schema).map { field, sum, previous in
        Total(title: field.title, unit: field.unit, sum: sum, previous: previous)
      }
      revision = answer.revision.map(Revision.init)
      notices = kinds.map { NoticeJSON($0, places: split.places, setting: setting, text: text) }
      warnings = kinds.filter { $0.severity == .warning && !$0.isWaived }
        .map { "\($0.code.rawValue): \($0.total)" }
      errors = split.errors.map { FindingJSON($0, setting: setting, text: text) }
      findings = split.others.map { FindingJSON($0, setting: setting, text: text) }
    }
  }
}

/// Findings in the two lists of the report, and where each of them stands in its list.
private struct SplitFindings {
  private(set) var errors: [Finding] = []
  private(set) var others: [Finding] = []
  private(set) var places: [Int] = []

  init(_ findings: [Finding]) {
    for finding in findings {
      if finding.severity == .error, finding.waiver == nil {
        places.append(errors.count)
        errors.append(finding)
      } else {
        places.append(others.count)
        others.append(finding)
      }
    }
  }
}
