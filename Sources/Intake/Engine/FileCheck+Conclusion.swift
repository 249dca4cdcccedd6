import DelimitedText
import Exchange
import Tables

extension FileCheck {
  /// What can be said of the file only at its end.
  func conclude() throws -> FileReading {
    columns.harvest(into: &changes)
    totals.conclude()
    let personal = try PersonalColumns(records.repeatedHeaders, in: source, context.vocabulary)
    if !personal.filled.isEmpty {
      var collector = FindingCollector(catalogue: context.catalogue)
      return Intake.quarantined(report.columns, records.layout, personal, &collector)
    }
    findings.tell(masked: records.layout.setAside)
    report.layout = records.layout
    report.dataRecordCount = records.count
    report.totals = totals.totals
    report.unpivoted = unpivoting?.outcome
    for heading in records.headings {
      findings.add(
        .headingAmongRecords, at: Finding.Place(record: heading.record, line: heading.line),
        values: ["text": context.vocabulary.people.safe(heading.text)])
    }
    tellNoRecords()
    var end = FileEnd(
      recordCount: report.dataRecordCount, totals: report.totals, findings: findings,
      context: context)
    rules.conclude(&end)
    keyTexts.tell(to: findings)
    unreadPlaces?.tell(to: findings)
    deciding.tell(to: findings)
    unreadDays?.tell(to: findings)
    besideRecords.tell(report, lastRecord: records.lastRecord, to: findings)
    if findings.isTextGarbled { end.mute(FindingCode.ofGarbledText) }
    for change in end.filled { changes.add(change) }
    noteBlankCounts(except: end.filled)
    if let spanned = spannedLines.sighting { report.layout.note(.recordOverLines, spanned) }
    report.findings = findings.log(muting: end.muted)
    report.changes = changes.sorted(by: context.schema)
    if handsOver, keepsFaulty || !report.findings.hasErrors { try batch.flush() }
    return report
  }

  /// Zero is said, not inferred: a file without records says that there is nothing to report, and one with records
  /// does not.
  private func tellNoRecords() {
    let hasRecords = report.dataRecordCount > 0
    if records.saysNothingToReport, hasRecords {
      findings.add(.nothingToReportBesideRecords, at: Finding.Place())
    }
    report.saysNothingToReport = records.saysNothingToReport && !hasRecords
    if !hasRecords || report.unpivoted?.isNothing == true,
      !report.saysNothingToReport, !findings.hasDamagedRecords
    {
      findings.add(.noRecords, at: Finding.Place())
    }
  }

  /// Count columns of which some cells are blank: zero, or not known? Those that a rule has filled are neither.
  private func noteBlankCounts(except filled: [Change]) {
    for column in columns.fields where column.field.kind == .count {
      guard let blanks = column.blanks else { continue }
      let known = filled.filter { $0.field == column.field.name }.reduce(0) { $0 + $1.count }
      let count = blanks.count - known
      guard count > 0, count < report.dataRecordCount else { continue }
      let place = Finding.Place(
        record: known == 0 ? blanks.firstRecord : nil, column: blanks.column + 1,
        field: column.field.name)
      report.layout.note(.blankCount, ReadabilityEvidence.Sighting(count: count, first: place))
    }
  }
}
