import DelimitedText
package import Exchange
import Intake
import Reporting

extension CheckAnswer {
  /// The answer to a submitter; of a quarantined file nothing but the findings.
  init(
    summary: ReceiptSummary, isDryRun: Bool = false, source: SourceFile, report: FileReading,
    schema: DatasetSchema, readability: ReadabilityScore?, previousTotals: [String: Int64]
  ) {
    let tells = !report.isQuarantined
    self.init(
      summary: summary, isDryRun: isDryRun, byteCount: source.byteCount,
      encoding: source.encoding.rawValue, dataRecordCount: report.dataRecordCount,
      unpivoted: report.unpivoted.map(Unpivoted.init),
      findings: report.findings.findings,
      counts: report.findings.counts, changes: tells ? report.changes : [],
      setAside: tells ? report.layout.setAside.map(SetAside.init) : [],
      columns: tells ? report.columns.map { ColumnRead($0, schema: schema) } : [],
      totals: tells
        ? report.totals.compactMap { Total($0, schema: schema, previous: previousTotals) } : [],
      readability: tells ? readability : nil)
  }

  /// Whether anything weighs as much as this.
  package func hasFindings(atLeast severity: Severity) -> Bool {
    findings.contains { $0.severity >= severity && $0.waiver == nil }
  }
}

extension CheckAnswer.Unpivoted {
  fileprivate init(_ unpivoted: FileReading.Unpivoted) {
    self.init(recordCount: unpivoted.recordCount, blankCellCount: unpivoted.blankCellCount)
  }
}

extension CheckAnswer.SetAside {
  fileprivate init(_ row: Layout.SetAside) {
    self.init(
      record: row.record, line: row.line, reason: .init(row.reason), text: row.text)
  }
}

extension CheckAnswer.SetAside.Reason {
  init(_ reason: Layout.SetAside.Reason) {
    self =
      switch reason {
      case .title: .title
      case .comment: .comment
      case .unit: .unit
      case .subtotal: .subtotal
      case .total: .total
      case .note: .note
      case .blank: .blank
      case .repeatedHeader: .repeatedHeader
      case .template: .template
      case .nothingToReport: .nothingToReport
      }
  }
}

extension CheckAnswer.ColumnRead {
  fileprivate init(_ column: ColumnMapping, schema: DatasetSchema) {
    self.init(
      column: column.index + 1, label: column.label,
      fieldTitle: column.fieldName.flatMap { schema.field($0)?.title },
      isHelper: column.isHelper)
  }
}

extension CheckAnswer.Total {
  fileprivate init?(
    _ total: FieldTotal, schema: DatasetSchema, previous: [String: Int64]
  ) {
    guard let field = schema.field(total.field) else { return nil }
    self.init(
      fieldTitle: field.title, unit: field.unit, sum: total.sum, previous: previous[field.name])
  }
}

extension ReceiptSummary {
  init(
    receipt: ReceiptNumber, placement: Placement, outcome: ReceiptOutcome, fileName: String?,
    sha256: String?, report: FileReading
  ) {
    self.init(
      receipt: receipt, kind: placement.kind, outcome: outcome, fileName: fileName, sha256: sha256,
      receivedOn: placement.receivedOn, isRetroactive: placement.isRetroactive,
      recordCount: report.dataRecordCount, errorCount: report.findings.count(.error),
      warningCount: report.findings.count(.warning))
  }
}
