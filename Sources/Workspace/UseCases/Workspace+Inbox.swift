package import Answers
import DelimitedText
import Exchange
import Foundation
import Ledger
import Reporting
import SchemaFiles

extension Workspace {
  /// Receives everything in the inbox that has not been received, in the order of the register.
  ///
  /// One bad file never blocks another. A run that was broken off is taken up where it stopped; what
  /// it left half done is moved aside.
  ///
  /// - Parameter reading: limits; what fixes the dialect of one file says nothing of a whole inbox.
  package func receiveInbox(reading: ReadingFlags) throws -> Attempt<ReceiptReport> {
    if reading.fixesDialect { throw WorkspaceFailure.usage(.dialectWithoutFiles) }
    let inbox = try Inbox(at: folder.inbox, project: project, today: now)
    return try withLedgerLocked { ledger in
      var setAside = try ledger.setOrphansAside()
      var answers: [ReceiptAnswer] = []
      var missing = inbox.missing
      var counts: [DeliveredWord: Int] = [:]
      var failure: WorkspaceFailure?
      for delivery in inbox.deliveries {
        do {
          let answer =
            try delivery.file.map {
              try receive($0, of: delivery, reading: reading, into: ledger)
            }
            ?? receiveWord(of: delivery, counting: &counts, into: ledger)
          if let answer { answers.append(answer) }
        } catch WorkspaceFailure.inputMissing(let path) {
          missing.append(path)
        } catch {
          failure = WorkspaceFailure(error)
          break
        }
      }
      if failure == nil { setAside += try ledger.setOrphansAside() }
      let report = ReceiptReport(
        inbox: answers, unplaced: inbox.unplaced.map(told(name:)),
        missing: missing.map(told(name:)), setAside: setAside, setting: setting())
      return Attempt(done: report, failure: failure)
    }
  }

  /// 該当なし or 取下げ of one slot.
  private struct DeliveredWord: Hashable { let slot: Slot, kind: ReceiptKind }

  /// Nil for a word that an earlier run has dealt with: the nth of its kind for its slot.
  private func receiveWord(
    of delivery: Delivery, counting counts: inout [DeliveredWord: Int], into ledger: Ledger
  ) throws -> ReceiptAnswer? {
    let placement = delivery.placement
    let word = DeliveredWord(slot: placement.slot, kind: placement.kind)
    counts[word, default: 0] += 1
    let row =
      "\(placement.kind.rawValue) \(placement.slot) #\(counts[word, default: 0])"
      + placement.meaningInRow
    guard try !ledger.hasDealtWith(registerRow: row) else { return nil }
    return try receiveWord(placement, row: row, into: ledger)
  }

  /// Nil for a file that an earlier run has dealt with: the same bytes of the same name for the same slot, meant as
  /// they were then.
  private func receive(
    _ file: String, of delivery: Delivery, reading: ReadingFlags, into ledger: Ledger
  ) throws -> ReceiptAnswer? {
    let path = folder.inbox.appendingPathComponent(file).path
    let original = try InputFile.digest(of: path)
    let name = told(name: file)
    let row =
      "\(name) \(delivery.placement.slot) \(original.sha256)" + delivery.placement.meaningInRow
    if try ledger.hasDealtWith(registerRow: row) {
      if try ledger.needsOriginal(sha256: original.sha256) {
        try ledger.storeOriginal(
          contentsOf: URL(fileURLWithPath: path), sha256: original.sha256)
      }
      return nil
    }
    do {
      return try receive(
        path, name: file, as: delivery.placement, reading: reading, row: row, into: ledger)
    } catch WorkspaceFailure.notATable(_, let reason) {
      return try refuse(
        original, at: path, named: name, because: reason, delivery: delivery, row: row, in: ledger)
    }
  }

  /// Records a file that is no table at all: refused, its original kept.
  private func refuse(
    _ original: FileDigest, at path: String, named name: String, because reason: Sentence,
    delivery: Delivery, row: String, in ledger: Ledger
  ) throws -> ReceiptAnswer {
    let placement = delivery.placement
    var receipt = NewReceipt(
      slot: placement.slot, kind: placement.kind, outcome: .refused,
      receivedOn: placement.receivedOn, stamp: stamp)
    receipt.file = ReceivedFile(
      name: name, sha256: original.sha256, byteCount: original.byteCount, encoding: nil)
    receipt.isRetroactive = placement.isRetroactive
    receipt.registerRow = row
    receipt.findings.add(
      Finding(
        code: .notATable, severity: library.findings.severity(of: .notATable), place: .init(),
        values: ["reason": words.speaking(.ja)(reason)]))
    let (findings, readability) = (receipt.findings, library.scoreOfNoTable)
    receipt.readability = readability.mark
    let stored = try ledger.record { _ in
      try ledger.storeOriginal(
        contentsOf: URL(fileURLWithPath: path), sha256: original.sha256)
      return receipt
    }
    return ReceiptAnswer(
      .file(
        CheckAnswer(
          receipt: stored, reading: FileReading(findings: findings), readability: readability)))
  }
}

extension Placement {
  /// A word on how a file is meant makes another line of the register: it answers a question.
  fileprivate var meaningInRow: String { meaning.map { " as \($0.rawValue)" } ?? "" }
}
