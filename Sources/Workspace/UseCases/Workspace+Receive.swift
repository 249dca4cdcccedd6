package import Answers
import DelimitedText
package import Exchange
import Foundation
import Indicators
import Intake
import Ledger
import Reporting

extension Workspace {
  /// Receives files, each in a transaction of its own.
  package func receive(
    files paths: [String], flags: PlacementFlags, reading: ReadingFlags
  ) throws -> ReceiptReport {
    ReceiptReport(
      try paths.map { try receive(file: $0, flags: flags, reading: reading) }, setting: setting())
  }

  /// Receives one file: checks it, keeps the original, and records what became of it in one transaction.
  func receive(
    file path: String, flags: PlacementFlags, reading: ReadingFlags
  ) throws -> ReceiptAnswer {
    let placement = try placement(of: path, flags: flags)
    return try withLedgerLocked { ledger in
      try receive(
        path, name: folder.inboxName(of: path) ?? path, as: placement, reading: reading, row: nil,
        into: ledger)
    }
  }

  /// Receives a word without a file: 該当なし or 取下げ.
  package func receive(_ kind: ReceiptKind, flags: PlacementFlags) throws -> ReceiptReport {
    let said = try placement(of: nil, flags: flags)
    let placement = Placement(
      slot: said.slot, kind: kind, receivedOn: said.receivedOn, isRetroactive: said.isRetroactive)
    return try withLedgerLocked { ledger in
      if kind == .withdrawal, try ledger.inForce(of: placement.slot) == nil {
        throw WorkspaceFailure.usage(.nothingToWithdraw(placement.slot))
      }
      return ReceiptReport(
        [try receiveWord(placement, row: nil, into: ledger)], setting: setting())
    }
  }

  func receiveWord(
    _ placement: Placement, row: String?, into ledger: Ledger
  ) throws -> ReceiptAnswer {
    let isWithdrawal = placement.kind == .withdrawal
    var receipt = NewReceipt(
      slot: placement.slot, kind: placement.kind,
      outcome: isWithdrawal ? .withdrawn : .accepted, receivedOn: placement.receivedOn,
      stamp: stamp)
    receipt.isNothingToReport = !isWithdrawal
    receipt.registerRow = row
    let stored = try ledger.record { _ in receipt }
    return ReceiptAnswer(
      .word(stored, nowInForce: try ledger.inForce(of: placement.slot)?.number))
  }

  func receive(
    _ path: String, name: String, as placement: Placement, reading: ReadingFlags, row: String?,
    into ledger: Ledger
  ) throws -> ReceiptAnswer {
    let source = try InputFile.open(path, options: reading.options)
    if let unchanged = try ledger.receipt(matching: source.sha256, in: placement.slot) {
      try ledger.addToJournal(
        JournalEntry(
          action: .unchanged, stamp: stamp, receipt: unchanged.number, registerRow: row))
      return ReceiptAnswer(.unchanged(inForce: unchanged.number, file: name))
    }

    var tally = Tally(slot: placement.slot)
    let tallier = try tallier(for: ledger)
    let background = try background(of: placement, in: ledger)
    let submitted = try SubmittedFile(source, library.vocabulary)
    let report = try check(submitted, as: placement, against: background) {
      tally.add($0, by: tallier)
    }
    let readability = try readability(
      of: report, source, in: placement.slot, against: background)
    let receipt = try newReceipt(
      of: source, named: name, as: placement, report: report, readability: readability?.mark,
      row: row,
      tally: StoredTally(fingerprint: tallier.fingerprint, bytes: tally.encoded))
    let previous = try previousTotals(of: placement.slot, in: ledger)
    let stored = try record(
      receipt, of: source, read: submitted, at: path, as: placement, in: ledger)
    return ReceiptAnswer(
      .file(
        CheckAnswer(
          receipt: stored, file: ReceivedFile(source, named: name), reading: report,
          previousTotals: previous, readability: readability)))
  }

  /// A file that was received, in the encoding in which it was read then: it may have been given by hand.
  func openOriginal(_ file: ReceivedFile, in ledger: Ledger) throws -> SourceFile {
    try InputFile.open(
      try ledger.original(sha256: file.sha256), name: file.name,
      encoding: file.encoding.flatMap(TextEncoding.init(rawValue:)))
  }

  /// Keeps the original and writes receipt, records and tally together.
  ///
  /// The file is read a second time for its records: only a file without errors has any, and that is
  /// known at its end.
  private func record(
    _ receipt: NewReceipt, of source: SourceFile, read submitted: SubmittedFile, at path: String,
    as placement: Placement, in ledger: Ledger
  ) throws -> Receipt {
    try ledger.record { writer in
      if receipt.outcome != .quarantined { try source.keepOriginal(in: ledger, path: path) }
      if receipt.outcome == .accepted, !receipt.isNothingToReport {
        _ = try check(submitted, as: placement) { try writer.write($0) }
      }
      return receipt
    }
  }

  private func newReceipt(
    of source: SourceFile, named name: String, as placement: Placement, report: FileReading,
    readability: ReadabilityMark?, row: String?, tally: StoredTally
  ) throws -> NewReceipt {
    var receipt = NewReceipt(
      slot: placement.slot, kind: placement.kind, outcome: report.outcome,
      receivedOn: placement.receivedOn, stamp: stamp)
    receipt.isRetroactive = placement.isRetroactive
    receipt.isNothingToReport = report.saysNothingToReport
    receipt.file = ReceivedFile(source, named: name)
    receipt.recordCount = report.dataRecordCount
    receipt.totals = report.totals
    receipt.findings = report.findings
    receipt.changes = report.changes
    receipt.readability = readability
    receipt.columns = report.readColumns
    receipt.readingFingerprint = try readingFingerprint(of: placement.slot)
    receipt.tally = tally
    receipt.registerRow = row
    return receipt
  }
}

extension SourceFile {
  fileprivate func keepOriginal(in ledger: Ledger, path: String) throws {
    if let bytes = bytesInMemory {
      try ledger.storeOriginal(bytes, sha256: sha256)
    } else {
      try ledger.storeOriginal(contentsOf: URL(fileURLWithPath: path), sha256: sha256)
    }
  }
}
