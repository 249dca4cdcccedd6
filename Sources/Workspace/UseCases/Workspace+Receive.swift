package import Answers
import DelimitedText
package import Exchange
import Foundation
import Indicators
import Intake
import Ledger
import Reporting
import Tables

extension Workspace {
  /// Receives files, each in a transaction of its own.
  package func receive(
    files paths: [String], flags: PlacementFlags, reading: ReadingFlags
  ) throws -> Attempt<ReceiptReport> {
    let register = try register()
    return try withLedgerLocked { ledger in
      var answers: [ReceiptAnswer] = []
      var failure: WorkspaceFailure?
      for path in paths {
        do {
          answers.append(
            try receive(
              path, name: folder.inboxName(of: path) ?? path,
              as: placement(of: path, flags: flags, register: register), reading: reading,
              row: nil, into: ledger))
        } catch {
          failure = WorkspaceFailure(error)
          break
        }
      }
      return Attempt(done: ReceiptReport(answers, setting: setting()), failure: failure)
    }
  }

  /// Receives a word without a file: 該当なし or 取下げ.
  package func receive(
    _ kind: ReceiptKind, flags: PlacementFlags
  ) throws -> Attempt<ReceiptReport> {
    let said = try placement(of: nil, flags: flags, register: register())
    let placement = Placement(
      slot: said.slot, kind: kind, receivedOn: said.receivedOn, isRetroactive: said.isRetroactive,
      meaning: said.meaning, note: said.note)
    return try withLedgerLocked { ledger in
      if kind == .withdrawal, try ledger.inForce(of: placement.slot) == nil {
        throw WorkspaceFailure.usage(.nothingToWithdraw(placement.slot))
      }
      let report = ReceiptReport(
        [try receiveWord(placement, row: nil, into: ledger)], setting: setting())
      return Attempt(done: report, failure: nil)
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
    let inForce = try ledger.inForce(of: placement.slot)
    if !isWithdrawal, placement.meaning == nil, let inForce, !inForce.isNothingToReport {
      // 該当なし over records takes all of them away.
      receipt.outcome = .held
    }
    receipt.isNothingToReport = !isWithdrawal
    receipt.registerRow = row
    receipt.meaning = placement.meaning
    receipt.note = placement.note.map(library.vocabulary.people.safe)
    let stored = try ledger.record { _ in receipt }
    return ReceiptAnswer(
      .word(stored, nowInForce: try ledger.inForce(of: placement.slot)?.number))
  }

  /// Receives one file: checks it, keeps the original, and records what became of it in one transaction.
  func receive(
    _ path: String, name: String, as placement: Placement, reading: ReadingFlags, row: String?,
    into ledger: Ledger
  ) throws -> ReceiptAnswer {
    let source = try InputFile.openUnchanging(path, options: reading.options)
    if let unchanged = try ledger.receipt(matching: source.sha256, in: placement.slot) {
      try source.heal(ledger, path: path)
      if placement.meaning == .mistake {
        // What counts was sent by mistake: it is taken back.
        return try receiveWord(placement.withdrawing, row: row, into: ledger)
      }
      try ledger.addToJournal(
        JournalEntry(
          action: .unchanged, stamp: stamp, receipt: unchanged.number, registerRow: row))
      return ReceiptAnswer(
        .unchanged(
          inForce: unchanged.number, file: told(name: name)))
    }

    var tally = Tally(slot: placement.slot)
    let tallier = try tallier(for: ledger)
    let background = try background(of: placement, in: ledger)
    var file = try examine(source, as: placement, against: background, ledger: ledger) {
      tally.add($0, by: tallier)
    }
    let name = tellName(name, in: &file.report)
    let readability = try readability(
      of: file.report, file.source, in: placement.slot, against: background)
    let receipt = try newReceipt(
      of: file, named: name, readability: readability?.mark, row: row,
      tally: StoredTally(fingerprint: tallier.fingerprint, bytes: tally.encoded))
    let previous = try previousTotals(of: placement.slot, in: ledger)
    let stored = try record(receipt, of: file, at: path, in: ledger)
    return ReceiptAnswer(
      .file(
        CheckAnswer(
          receipt: stored, file: ReceivedFile(file.source, named: name), reading: file.report,
          previousTotals: previous, readability: readability, revision: file.revision)))
  }

  /// Keeps the original and writes receipt, records and tally together.
  ///
  /// The file is read a second time for its records: only a file without errors has any, and that is
  /// known at its end.
  private func record(
    _ receipt: NewReceipt, of file: ExaminedFile, at path: String, in ledger: Ledger
  ) throws -> Receipt {
    try ledger.record { writer in
      if receipt.keepsOriginal {
        try file.source.keepOriginal(in: ledger, path: path)
        try file.part?.keepOriginal(in: ledger, path: path)
      }
      if receipt.outcome == .accepted, !receipt.isNothingToReport {
        _ = try check(file.submitted, as: file.placement) { try writer.write($0) }
      }
      return receipt
    }
  }

  private func newReceipt(
    of file: ExaminedFile, named name: String, readability: ReadabilityMark?, row: String?,
    tally: StoredTally
  ) throws -> NewReceipt {
    let (placement, report) = (file.placement, file.report)
    var receipt = NewReceipt(
      slot: placement.slot, kind: placement.kind, outcome: file.outcome,
      receivedOn: placement.receivedOn, stamp: stamp)
    receipt.isRetroactive = placement.isRetroactive
    receipt.isNothingToReport = report.saysNothingToReport
    receipt.file = ReceivedFile(file.source, named: name)
    receipt.part = file.part.map { ReceivedFile($0, named: name) }
    receipt.meaning = placement.meaning
    receipt.note = placement.note.map(library.vocabulary.people.safe)
    receipt.revision = file.revision?.records
    receipt.recordCount = report.dataRecordCount
    receipt.totals = report.totals
    receipt.findings = report.findings
    receipt.changes = report.changes
    receipt.readability = readability
    receipt.columns = report.readColumns
    receipt.reading = StoredReading(
      fingerprint: try readingFingerprint(of: placement.slot), contents: file.contents)
    receipt.tally = tally
    receipt.registerRow = row
    return receipt
  }
}

extension SourceFile {
  /// The bytes that came again stand in for an original that was lost or spoilt.
  fileprivate func heal(_ ledger: Ledger, path: String) throws {
    guard try ledger.needsOriginal(sha256: sha256) else { return }
    try keepOriginal(in: ledger, path: path)
  }

  fileprivate func keepOriginal(in ledger: Ledger, path: String) throws {
    if let bytes = bytesInMemory {
      try ledger.storeOriginal(bytes, sha256: sha256)
    } else {
      try ledger.storeOriginal(contentsOf: URL(fileURLWithPath: path), sha256: sha256)
    }
  }
}
