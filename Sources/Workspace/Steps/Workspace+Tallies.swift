import Digests
import Exchange
import Indicators
import JapaneseText
import Ledger

extension Workspace {
  /// What is in force, with the tally of each submission; stale tallies are made anew first.
  func submissions(in ledger: Ledger) throws -> [InForceSubmission] {
    let tallier = try tallier(for: ledger)
    let receipts = try ledger.inForce().values.sorted { $0.number < $1.number }
    return try receipts.map { receipt in
      let tally =
        receipt.isNothingToReport
        ? nil : try currentTally(of: receipt, by: tallier, in: ledger)
      return InForceSubmission(
        receipt: receipt.number, sha256: receipt.file?.sha256, tally: tally)
    }
  }

  private func currentTally(
    of receipt: Receipt, by tallier: Tallier, in ledger: Ledger
  ) throws -> Tally {
    if let reread = try reread(receipt, by: tallier, in: ledger) { return reread }
    if let stored = try ledger.tally(of: receipt.number),
      stored.fingerprint == tallier.fingerprint, let tally = try? Tally(decoding: stored.bytes)
    {
      return tally
    }
    return try retally(receipt, by: tallier, in: ledger)
  }

  /// The measures have changed, or the stored tally cannot be read: count the stored records again.
  private func retally(
    _ receipt: Receipt, by tallier: Tallier, in ledger: Ledger
  ) throws -> Tally {
    var tally = Tally(slot: receipt.slot)
    try ledger.records(of: receipt.number) { tally.add($0, by: tallier) }
    try ledger.setTally(
      StoredTally(fingerprint: tallier.fingerprint, bytes: tally.encoded), of: receipt.number)
    try ledger.addToJournal(
      JournalEntry(action: .retallied, stamp: stamp, receipt: receipt.number))
    return tally
  }

  /// Schema, profile or rules have changed: read the original again.
  ///
  /// Where it would be refused today, what was accepted stays as it was read then; the journal says so, and
  /// with which rules that was tried, so that it is tried once.
  ///
  /// - Returns: nil where there is nothing to read again.
  private func reread(
    _ receipt: Receipt, by tallier: Tallier, in ledger: Ledger
  ) throws -> Tally? {
    let rules = try readingFingerprint(of: receipt.slot)
    guard receipt.readingFingerprint != rules, let file = receipt.file else { return nil }
    let attempt = JournalEntry(
      action: .reread, stamp: stamp, receipt: receipt.number, detail: "kept as accepted: \(rules)")
    guard try !ledger.journal().contains(where: { $0.isSameEvent(as: attempt) }) else { return nil }
    let source = try openOriginal(file, in: ledger)
    var placement = Placement(
      slot: receipt.slot, kind: receipt.kind, receivedOn: receipt.receivedOn,
      isRetroactive: receipt.isRetroactive)
    placement.isMadeWhole = receipt.part != nil
    var tally = Tally(slot: receipt.slot)
    let submitted = try SubmittedFile(source, library.vocabulary)
    let report = try check(submitted, as: placement) { tally.add($0, by: tallier) }
    guard report.outcome == .accepted else {
      try ledger.addToJournal(attempt)
      return nil
    }
    try ledger.reread(receipt.number, fingerprint: rules, stamp: stamp) { writer in
      _ = try check(submitted, as: placement) { try writer.write($0) }
      return StoredTally(fingerprint: tallier.fingerprint, bytes: tally.encoded)
    }
    return tally
  }

  /// Changes whenever the same file could be read otherwise.
  func readingFingerprint(of slot: Slot) throws(WorkspaceFailure) -> String {
    let profile = try folder.profile(of: slot.submitter)
    return SHA256.fingerprint(
      of: [
        Self.rulesVersion, library.schema(slot.dataset)?.json ?? "", profile.text,
        areas.fingerprintText, library.findings.fingerprintText,
      ] + project.programmes.map(\.fingerprintText)
        + folder.waivers.entries.filter { $0.covers(slot) }.map(\.fingerprintText))
  }

  /// Raised when a rule of reading changes what a file means.
  private static let rulesVersion = "2"
}

extension JournalEntry {
  /// Whether both tell of the same thing, whenever it was.
  fileprivate func isSameEvent(as other: JournalEntry) -> Bool {
    action == other.action && receipt == other.receipt && detail == other.detail
  }
}

extension Programme {
  /// All that decides how a cell that names a programme is read.
  fileprivate var fingerprintText: String {
    ([code, String(id), title.ja, title.en] + spellings + members.sorted()).joined(separator: "\n")
  }
}

extension WaiverList.Entry {
  /// All that decides whether an error refuses a file.
  fileprivate var fingerprintText: String {
    [code.rawValue, field ?? "", text ?? "", waiver.expires.iso].joined(separator: "\n")
  }
}

extension AreaRegistry {
  fileprivate var fingerprintText: String {
    csv + countries.fingerprintText
  }
}

extension FindingCatalogue {
  /// What weighs as an error decides what is accepted.
  fileprivate var fingerprintText: String {
    FindingCode.allCases.map { "\($0.rawValue) \(severity(of: $0).rawValue)" }
      .joined(separator: "\n")
  }
}
