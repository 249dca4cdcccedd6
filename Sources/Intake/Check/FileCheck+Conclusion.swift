import Cells
import DelimitedText
import Exchange
import Tables

extension FileCheck {
  /// What can be said of the file only at its end.
  func conclude() throws -> FileReading {
    for column in columns { column.harvest(into: &changes) }
    tell(totals.conclude())
    logFilledCounts()
    tellLackingColumns()
    noteBlankCounts()
    if let spanned = spannedLines.sighting { report.layout.note(.recordOverLines, spanned) }
    if report.saysNothingToReport, report.dataRecordCount > 0 {
      collector.add(.nothingToReportBesideRecords, at: Finding.Place())
      report.saysNothingToReport = false
    }
    report.unpivoted = unpivoting?.outcome
    if report.dataRecordCount == 0 || report.unpivoted?.isNothing == true,
      !report.saysNothingToReport, !collector.hasDamagedRecords
    {
      collector.add(.noRecords, at: Finding.Place())
    }
    report.totals = totals.sums.map { field, sum in
      FieldTotal(field: columns[field].field.name, sum: sum)
    }
    let muted = judgeSlot().union(judgeHistory())
    warnOfAbsentProgrammes()
    report.findings = collector.log(muting: muted)
    report.changes = changes.sorted(by: context.schema)
    if handsOver, keepsFaulty || !report.findings.hasErrors { try batch.flush() }
    return report
  }

  /// Where the whole file disagrees with its slot, one error names the first cause, and the errors of its
  /// records that follow from any cause are muted.
  private func judgeSlot() -> Set<FindingCode> {
    var causes: [String] = []
    var muted: Set<FindingCode> = []
    if quarters.speaksOfAnotherQuarter {
      causes.append(context.slot.quarter.code)
      muted.insert(.dateOutsideQuarter)
    }
    if membership?.neverNamesSubmitter == true {
      causes.append(context.slot.submitter)
      muted.formUnion([.nonMemberRecord, .unlistedProgramme])
    }
    if let first = causes.first {
      let cause = LocalizedText(ja: first, en: first)
      collector.add(
        .wrongSlot, at: Finding.Place(), values: SlotFit.values(of: context, cause: cause))
    }
    return muted
  }

  /// What the file as a whole says beside earlier ones. A file that holds the last one needs no word at each
  /// of its records.
  private func judgeHistory() -> Set<FindingCode> {
    guard let history, report.dataRecordCount > 0 else { return [] }
    let remarks = history.remarks(
      on: report.totals, recordCount: report.dataRecordCount, hasErrors: collector.hasErrors)
    for remark in remarks {
      let title = remark.field.flatMap(context.schema.field)?.title
      collector.add(
        remark.code, at: Finding.Place(field: remark.field, label: title), values: remark.values)
    }
    return remarks.contains { $0.code == .cumulativeFile } ? [.alreadyReported] : []
  }

  private func logFilledCounts() {
    for rule in recordRules.ones where rule.filled > 0 {
      changes.add(
        field: rule.field, raw: "", value: "1", rule: .countOnePerson, count: rule.filled,
        firstRecord: rule.firstFilled)
    }
  }

  /// A column that the file lacks is one cause, however many records need it.
  private func tellLackingColumns() {
    for lacking in recordRules.lacking {
      let field = context.schema.fields[lacking.field]
      var values = lacking.values
      values["title"] = field.title
      values["count"] = String(lacking.count)
      collector.add(
        lacking.code, at: Finding.Place(field: field.name, label: field.title), values: values)
    }
  }

  /// Count columns of which some cells are blank: zero, or not known? Those that a rule fills are neither.
  private func noteBlankCounts() {
    for column in columns where column.field.kind == .count {
      guard let memo = column as? MemoColumn, let index = memo.index else { continue }
      let filled = recordRules.ones.first { $0.field == memo.field.name }?.filled ?? 0
      let blanks = memo.blankCount - filled
      guard blanks > 0, blanks < report.dataRecordCount else { continue }
      let place = Finding.Place(
        record: filled == 0 ? memo.firstBlank : nil, column: index + 1, field: memo.field.name)
      report.layout.note(
        .blankCount, ReadabilityEvidence.Sighting(count: blanks, first: place))
    }
  }

  /// Zero is said, not inferred; where every record must name its programme, silence is told.
  private func warnOfAbsentProgrammes() {
    guard let membership, !collector.hasErrors, report.dataRecordCount > 0,
      let field = context.schema.fields.first(where: { $0.kind == .programme }), field.isRequired
    else { return }
    for programme in membership.programmesWithoutRecords {
      collector.add(
        .programmeWithoutRecords, at: Finding.Place(field: field.name),
        values: [
          "programme_ja": programme.title.ja, "programme_en": programme.title.en,
          "code": programme.code,
        ])
    }
  }
}
