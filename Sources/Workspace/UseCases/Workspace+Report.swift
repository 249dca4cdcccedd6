package import Answers
import Exchange
import Indicators
import Intake
import Ledger
import Reporting

extension Workspace {
  /// Writes every page, the plain-text dashboard and the figures as CSV, out of what is in the ledger.
  package func report(to path: String) throws -> ReportAnswer {
    let ledger = try ledgerToRead(findings: true, records: true)
    let leftOut = try leftOut(in: ledger)
    let input = try reportInput(from: ledger)
    let dashboard = try Reports.textDashboard(input)
    var pages = try Reports.render(input)
    pages.append(ReportFile(path: Self.refusedFile, bytes: try Self.refusedTable(leftOut)))

    let output = try OutputFolder(path: path)
    try output.replace(with: pages.map { ($0.path, $0.bytes) })
    return ReportAnswer(
      folder: path, files: pages.map(\.path).sorted(), leftOut: leftOut.filter { !$0.isMended },
      unexplained: try unexplained(in: ledger), dashboard: dashboard, words: words)
  }

  /// Receives the inbox and writes the report.
  package func run(to path: String) throws -> Attempt<RunAnswer> {
    let received = try receiveInbox(reading: .evidence)
    do {
      if let failure = received.failure { throw failure }
      return Attempt(
        done: RunAnswer(inbox: received.done, report: try report(to: path)), failure: nil)
    } catch {
      return Attempt(
        done: RunAnswer(inbox: received.done, report: nil), failure: WorkspaceFailure(error))
    }
  }

  private func reportInput(from ledger: Ledger) throws -> ReportInput {
    let receipts = try ledger.receipts()
    let engine = try engine(in: ledger)
    let catalogue = try library.indicators()
    return ReportInput(
      project: project, kpis: try folder.kpis(of: catalogue), catalogue: catalogue,
      engine: engine,
      schemas: library.datasets, areas: areas, slots: try slots(in: ledger),
      status: try library.status(),
      receipts: receipts,
      answers: try receipts.filter(\.outcome.isLeftOut).map { try answer(to: $0, in: ledger) },
      crossFindings: try crossFindings(of: engine, in: ledger), findings: library.findings,
      guide: try library.findingGuide(),
      words: words, now: now,
      version: KankeiVersion.text, populationSource: try folder.populations().series,
      changes: try ledger.inForce().values.map {
        ReceiptChanges(receipt: $0.number, changes: try ledger.changes(of: $0.number))
      })
  }

  /// What the submitter was told: the findings of that day, beside rows and columns that are read from
  /// the original again.
  private func answer(to receipt: Receipt, in ledger: Ledger) throws -> CheckAnswer {
    let kept = try ledger.findings(of: receipt.number)
    let told = FindingLog(
      kept.findings, counts: kept.counts, waivedCounts: kept.waivedCounts)
    if receipt.outcome == .refused, !receipt.keepsOriginal {
      // Nothing of such a file was kept but what was found in it.
      return CheckAnswer(receipt: receipt, reading: FileReading(findings: told), readability: nil)
    }
    guard receipt.isAnswered, let file = receipt.file, try isExplained(receipt, in: ledger) else {
      return CheckAnswer(
        receipt: receipt, reading: FileReading(findings: told),
        readability: receipt.file == nil ? nil : library.scoreOfNoTable)
    }
    let source = try openOriginal(file, in: ledger)
    var report = try check(
      SubmittedFile(source, library.vocabulary), as: placement(of: receipt)
    ) { _ in }
    report.findings = told
    report.changes = try ledger.changes(of: receipt.number)
    return CheckAnswer(
      receipt: receipt, reading: report,
      previousTotals: try previousTotals(of: receipt.slot, in: ledger),
      readability: try readability(of: report, source, in: receipt.slot, against: .none))
  }
}
