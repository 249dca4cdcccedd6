import DelimitedText
import Exchange

extension FileCheck {
  /// What can be said of the file only at its end.
  func conclude() throws -> IntakeReport {
    for column in columns { column.harvest(into: &changes) }
    tell(totals.conclude())
    logFilledHeadcounts()
    if report.saysNothingToReport, report.dataRecordCount > 0 {
      collector.add(.nothingToReportBesideRecords, at: Finding.Place())
      report.saysNothingToReport = false
    }
    report.unpivoted = unpivoting?.outcome
    if report.dataRecordCount == 0 || report.unpivoted?.isNothing == true,
      !report.saysNothingToReport
    {
      collector.add(.noRecords, at: Finding.Place())
    }
    let muted = judgeSlot()
    warnOfAbsentProgrammes()
    report.findings = collector.log(muting: muted)
    report.changes = changes.sorted(by: context.schema)
    report.totals = totals.sums.map { field, sum in
      IntakeReport.Total(field: columns[field].field.name, sum: sum)
    }
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

  private func logFilledHeadcounts() {
    guard let headcount, headcount.filled > 0 else { return }
    changes.add(
      field: "headcount", raw: "", value: "1", rule: "count.one-person", count: headcount.filled,
      firstRecord: headcount.firstFilled)
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
