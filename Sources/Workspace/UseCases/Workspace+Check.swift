import DelimitedText
import Exchange
import Intake
import Ledger
package import Reporting

extension Workspace {
  /// Would this file be accepted? Reads it as a submission would be read and changes nothing.
  ///
  /// - Parameter path: a file, or `-` for standard input.
  package func check(
    _ path: String, flags: PlacementFlags, reading: ReadingFlags
  ) throws -> CheckAnswer {
    let placement = try placement(of: path, flags: flags)
    let source = try InputFile.open(path, options: reading.options)
    let ledger = try existingLedger()
    let earlier = try ledger?.earlierHeader(for: placement.slot)
    let report = try check(source, as: placement, after: earlier) { _ in }
    let number =
      try ledger?.nextReceipt(for: placement.slot)
      ?? ReceiptNumber(slot: placement.slot, number: 1)
    return CheckAnswer(
      summary: ReceiptSummary(
        receipt: number, placement: placement, outcome: report.outcome, fileName: source.name,
        sha256: source.sha256, report: report),
      source: source, report: report, schema: try schema(of: placement.slot),
      previousTotals: try ledger.map { try previousTotals(of: placement.slot, in: $0) } ?? [:])
  }

  /// Reads a file in the light of its slot; batches come only while no error has been found.
  ///
  /// - Parameter earlier: the header of the submitter's last accepted file, where it is of interest.
  func check(
    _ source: SourceFile, as placement: Placement, after earlier: EarlierHeader? = nil,
    onBatch: (RecordBatch) throws -> Void
  ) throws -> IntakeReport {
    do {
      var context = try context(of: placement)
      context.earlierHeader = earlier
      return try Intake.check(source, in: context, onBatch: onBatch)
    } catch let failure as ReadFailure {
      throw WorkspaceFailure(failure, file: source.name)
    } catch let failure as IntakeFailure {
      throw WorkspaceFailure.invalidSettings(file: "profiles", reason: "\(failure)")
    }
  }

  func placement(of path: String?, flags: PlacementFlags) throws(WorkspaceFailure) -> Placement {
    let register = try ReceiptRegister.read(inbox: folder.inbox, project: project)
    let placement = try flags.placement(of: path, in: folder, register: register, today: now)
    if let objection = project.objection(to: placement.slot) { throw .usage(objection) }
    return placement
  }

  func schema(of slot: Slot) throws(WorkspaceFailure) -> DatasetSchema {
    try schema(of: slot.dataset)
  }

  func schema(of dataset: DatasetID) throws(WorkspaceFailure) -> DatasetSchema {
    guard let schema = library.schema(dataset) else {
      throw .invalidSettings(file: "\(dataset.rawValue).schema.json", reason: "missing")
    }
    return schema
  }

  private func context(of placement: Placement) throws(IntakeFailure) -> IntakeContext {
    var context = try IntakeContext(
      schemas: library.datasets, slot: placement.slot, isRetroactive: placement.isRetroactive,
      project: project, profile: folder.profile(of: placement.slot.submitter),
      areas: library.areas, catalogue: library.findings)
    context.waivers = folder.waivers.waivers(
      for: placement.slot, receivedOn: placement.receivedOn)
    return context
  }

  /// Field sums of the file in force one quarter earlier.
  func previousTotals(of slot: Slot, in ledger: Ledger) throws -> [String: Int64] {
    let before = Slot(
      submitter: slot.submitter, dataset: slot.dataset, quarter: slot.quarter.previous)
    let totals = try ledger.inForce(of: before)?.totals ?? []
    return Dictionary(totals.map { ($0.field, $0.sum) }, uniquingKeysWith: { first, _ in first })
  }
}

extension IntakeReport {
  /// What becomes of a submission that reads so.
  var outcome: ReceiptOutcome {
    if isQuarantined { return .quarantined }
    return findings.hasErrors ? .refused : .accepted
  }
}
