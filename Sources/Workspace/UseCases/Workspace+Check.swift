import Answers
import DelimitedText
import Exchange
import Intake
import Ledger
import Reporting

extension Workspace {
  /// Would these files be accepted, each for itself? Reads them as submissions would be read and changes nothing.
  ///
  /// - Parameter paths: files, or `-` for standard input.
  package func check(
    files paths: [String], flags: PlacementFlags, reading: ReadingFlags
  ) throws -> [CheckedFile] {
    let register = try register()
    let ledger = try existingLedger()
    return try paths.map { path in
      try check(
        path, as: placement(of: path, flags: flags, register: register), reading: reading,
        ledger: ledger)
    }
  }

  /// Would this file be accepted?
  package func check(
    _ path: String, flags: PlacementFlags, reading: ReadingFlags
  ) throws -> CheckedFile {
    try check(
      path, as: placement(of: path, flags: flags, register: register()), reading: reading,
      ledger: existingLedger())
  }

  private func check(
    _ path: String, as placement: Placement, reading: ReadingFlags, ledger: Ledger?
  ) throws -> CheckedFile {
    let source = try InputFile.open(path, options: reading.options)
    let background = try ledger.map { try self.background(of: placement, in: $0) } ?? .none
    var file = try examine(source, as: placement, against: background, ledger: ledger) { _ in }
    let name = tellName(ReceivedFile(file.source).name, in: &file.report)
    return CheckedFile(
      path: path,
      answer: try answer(of: file, named: name, against: background, ledger: ledger),
      placement: placement, source: source)
  }

  private func answer(
    of file: ExaminedFile, named name: String, against background: Background, ledger: Ledger?
  ) throws -> CheckAnswer {
    let (placement, report) = (file.placement, file.report)
    let number =
      try ledger?.nextReceipt(for: placement.slot)
      ?? ReceiptNumber(slot: placement.slot, number: 1)
    let receipt = Receipt(
      number: number, kind: placement.kind, outcome: file.outcome,
      receivedOn: placement.receivedOn, isRetroactive: placement.isRetroactive,
      isNothingToReport: report.saysNothingToReport,
      file: ReceivedFile(file.source, named: name),
      recordCount: report.dataRecordCount,
      errorCount: report.findings.count(.error), warningCount: report.findings.count(.warning),
      noteCount: report.findings.count(.info))
    return CheckAnswer(
      receipt: receipt, isDryRun: true, reading: report,
      previousTotals: try ledger.map { try previousTotals(of: placement.slot, in: $0) } ?? [:],
      readability: try readability(
        of: report, file.source, in: placement.slot, against: background),
      revision: file.revision)
  }

  /// Reads a file in the light of its slot; batches come only while no error has been found, unless faulty
  /// records are wanted, too.
  func check(
    _ file: SubmittedFile, as placement: Placement, against background: Background = .none,
    keepsFaulty: Bool = false,
    onBatch: (RecordBatch) throws -> Void
  ) throws -> FileReading {
    try Intake.check(
      file.source, head: file.head, in: try context(of: placement, against: background),
      keepsFaulty: keepsFaulty, onBatch: onBatch)
  }

  /// The score of a file that was read; nil for one in quarantine.
  func readability(
    of report: FileReading, _ source: SourceFile, in slot: Slot, against background: Background
  ) throws(WorkspaceFailure) -> ReadabilityScore? {
    ReadabilityEvidence(
      report, of: source, schema: try schema(of: slot), knowsLastColumns: background.header != nil
    ).map(library.score)
  }

  func register() throws(WorkspaceFailure) -> ReceiptRegister {
    try ReceiptRegister.read(inbox: folder.inbox, project: project)
  }

  func placement(
    of path: String?, flags: PlacementFlags, register: ReceiptRegister
  ) throws(WorkspaceFailure) -> Placement {
    let placement = try flags.placement(of: path, in: folder, register: register, today: now)
    if let objection = project.objection(to: placement.slot) { throw .usage(objection) }
    return placement
  }

  func schema(of slot: Slot) throws(WorkspaceFailure) -> DatasetSchema {
    try schema(of: slot.dataset)
  }

  func schema(of dataset: DatasetID) throws(WorkspaceFailure) -> DatasetSchema {
    guard let schema = library.schema(dataset) else {
      throw .faultySettings(
        file: dataset.schemaFile, SettingsFaults([SettingsFault(.missing)]))
    }
    return schema
  }

  func context(
    of placement: Placement, against background: Background = .none
  ) throws -> IntakeContext {
    var context = try IntakeContext(
      schemas: library.datasets, slot: placement.slot, isRetroactive: placement.isRetroactive,
      project: project, profile: try profile(for: placement), areas: areas,
      catalogue: library.findings, vocabulary: library.vocabulary,
      history: background.history)
    context.earlierHeader = background.header
    context.receivedOn = placement.receivedOn
    context.waivers = folder.waivers.waivers(
      for: placement.slot, receivedOn: placement.receivedOn)
    return context
  }

  private func profile(for placement: Placement) throws(WorkspaceFailure) -> Profile {
    placement.isMadeWhole
      ? Profile(submitter: placement.slot.submitter)
      : try folder.profile(of: placement.slot.submitter)
  }

  /// Field sums of the file in force one quarter earlier.
  func previousTotals(of slot: Slot, in ledger: Ledger) throws -> [String: Int64] {
    let before = Slot(
      submitter: slot.submitter, dataset: slot.dataset, quarter: slot.quarter.previous)
    let totals = try ledger.inForce(of: before)?.totals ?? []
    return Dictionary(totals.map { ($0.field, $0.sum) }, uniquingKeysWith: { first, _ in first })
  }
}
