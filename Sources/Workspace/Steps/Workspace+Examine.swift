import DelimitedText
import Exchange
import Indicators
import Intake
import JapaneseText
import Ledger

/// A file as it would count: read, made whole where it is a part, and held against what stands in force.
struct ExaminedFile {
  /// What counts: the file, or the whole that was made of it.
  let source: SourceFile
  let submitted: SubmittedFile
  /// The file that was sent, where ``source`` was made of it.
  var part: SourceFile?
  var report: FileReading
  var revision: RevisionComparison?
  let placement: Placement
  /// What the records that would count say as a whole.
  var contents: UInt64?

  var outcome: ReceiptOutcome {
    placement.meaning == .mistake && report.outcome != .quarantined ? .discarded : report.outcome
  }
}

extension Workspace {
  /// Reads a file in the light of its slot and of everything that was received before.
  ///
  /// - Parameters:
  ///   - ledger: nil where nothing has been received yet.
  ///   - onBatch: takes the records that would count; of a file that does not, some or none.
  func examine(
    _ source: SourceFile, as placement: Placement, against background: Background, ledger: Ledger?,
    onBatch: (RecordBatch) throws -> Void
  ) throws -> ExaminedFile {
    let submitted = try SubmittedFile(source, library.vocabulary)
    let inForce = try ledger?.inForce(of: placement.slot)
    var contents = RecordContents(schema: try schema(of: placement.slot))
    guard let ledger, let inForce, placement.meaning != .mistake else {
      let report = try check(submitted, as: placement, against: background) {
        if ledger != nil { contents.add($0) }
        try onBatch($0)
      }
      var file = ExaminedFile(
        source: source, submitted: submitted, report: report, placement: placement,
        contents: contents.print)
      if placement.meaning == .correction, file.report.outcome == .accepted {
        // There is nothing in force that it could correct.
        add(
          .correctionAdds, ["count": "\(report.dataRecordCount)", "receipt": "-"],
          to: &file.report)
      }
      try ledger.map { try askOfOtherSlots(&file, in: $0) }
      return file
    }
    if placement.meaning?.isPart == true {
      return try examinePart(
        source, submitted, as: placement, against: background, of: inForce, in: ledger,
        onBatch: onBatch)
    }
    var comparer = try comparer(with: inForce, in: ledger)
    let report = try check(submitted, as: placement, against: background) {
      comparer.add($0)
      contents.add($0)
      try onBatch($0)
    }
    var file = ExaminedFile(
      source: source, submitted: submitted, report: report, placement: placement,
      contents: contents.print)
    try compare(&file, with: inForce, by: &comparer, in: ledger)
    try askOfOtherSlots(&file, in: ledger)
    return file
  }

  /// Holds the records of the version in force ready for comparison.
  func comparer(with inForce: Receipt, in ledger: Ledger) throws -> RevisionComparer {
    var comparer = RevisionComparer(schema: try schema(of: inForce.slot), project: project)
    try ledger.records(of: inForce.number) { comparer.addInForce($0) }
    return comparer
  }

  /// Tells what the file changes in the version in force; asks where something of weight would vanish and nobody has
  /// said that it is meant so.
  func compare(
    _ file: inout ExaminedFile, with inForce: Receipt, by comparer: inout RevisionComparer,
    in ledger: Ledger
  ) throws {
    guard file.report.outcome == .accepted else { return }
    try ledger.records(of: inForce.number) { comparer.name($0) }
    let revision = comparer.comparison(with: inForce, totals: file.report.totals)
    file.revision = revision
    guard file.placement.meaning == nil else { return }
    let bounds = try library.history().replacement
    if revision.losesWeight(bounds) {
      add(.replacementLoses, revision.values, to: &file.report)
    } else if revision.records.gone + revision.records.changed > 0 || revision.shiftsTotals(bounds)
    {
      add(.replacementDiffers, revision.values, to: &file.report)
    }
    if file.placement.receivedOn < inForce.receivedOn {
      add(
        .olderReceipt,
        [
          "receipt": "\(inForce.number)", "day": inForce.receivedOn.iso,
          "received": file.placement.receivedOn.iso,
        ], to: &file.report)
    }
  }

  /// Asks where another slot holds the very same bytes or records: one of the two is in the wrong place. A match goes
  /// on through quarters and is rightly reported in each.
  private func askOfOtherSlots(_ file: inout ExaminedFile, in ledger: Ledger) throws {
    let report = file.report
    let schema = try schema(of: file.placement.slot)
    guard report.outcome == .accepted, !report.saysNothingToReport, schema.isReportedOnce,
      file.placement.meaning == nil, report.dataRecordCount > 0
    else { return }
    let others = try ledger.inForceElsewhere(
      than: file.placement.slot, sha256: file.source.sha256, contents: file.contents
    ).filter { $0.recordCount == report.dataRecordCount && $0.totals == report.totals }
    guard let same = try others.first(where: { try isSame($0, file, in: ledger) }) else { return }
    add(.receivedElsewhere, ["receipt": "\(same.number)"], to: &file.report)
  }

  private func isSame(_ other: Receipt, _ file: ExaminedFile, in ledger: Ledger) throws -> Bool {
    if other.file?.sha256 == file.source.sha256 { return true }
    var comparer = try comparer(with: other, in: ledger)
    _ = try check(file.submitted, as: file.placement) { comparer.add($0) }
    return !comparer.records(byKeys: false).differ
  }

  /// Tells of the file as a whole what the file alone does not say.
  func add(
    _ code: FindingCode, _ values: [String: String] = [:], at place: Finding.Place = .init(),
    raw: String? = nil, to report: inout FileReading
  ) {
    report.findings.add(
      Finding(
        code: code, severity: library.findings.severity(of: code), place: place, raw: raw,
        values: values))
  }
}

extension RevisionComparison {
  /// What the texts of findings say of it.
  fileprivate var values: [String: String] {
    [
      "receipt": "\(inForce)", "day": inForceSince, "before": "\(records.before)",
      "after": "\(records.after)", "gone": "\(records.gone)", "new": "\(records.new)",
      "changed": "\(records.changed)",
      "shrinks":
        (["\(records.before) → \(records.after)"]
        + thinnedDays.map { "\($0.day) \($0.before) → \($0.after)" }).joined(separator: "、"),
    ]
  }
}
