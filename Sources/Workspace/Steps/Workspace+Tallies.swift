import Digests
import Exchange
import Indicators
import Intake
import JapaneseText
import Ledger

extension Workspace {
  /// What is in force, with the tally of each submission, out of a ledger that is up to date.
  func submissions(in ledger: Ledger) throws -> [InForceSubmission] {
    try receiptsInForce(in: ledger).map { receipt in
      InForceSubmission(
        receipt: receipt.number, sha256: receipt.file?.sha256,
        tally: receipt.isNothingToReport
          ? nil : try ledger.tally(of: receipt.number).map { try Tally(decoding: $0.bytes) })
    }
  }

  private func receiptsInForce(in ledger: Ledger) throws -> [Receipt] {
    try ledger.inForce().values.sorted { $0.number < $1.number }
  }

  /// What must be done to a submission in force before it is counted by the rules of today.
  struct Outdated {
    enum Need { case reading, tally }
    let receipt: Receipt, need: Need
  }

  func outdated(in ledger: Ledger) throws -> [Outdated] {
    let fingerprint = try tallier(for: ledger).fingerprint
    return try receiptsInForce(in: ledger).compactMap { receipt in
      if receipt.isNothingToReport { return nil }
      if try mustBeReadAgain(receipt, in: ledger) {
        return Outdated(receipt: receipt, need: .reading)
      }
      let stored = try ledger.tally(of: receipt.number)
      let holds =
        stored?.fingerprint == fingerprint
        && stored.flatMap { try? Tally(decoding: $0.bytes) } != nil
      return holds ? nil : Outdated(receipt: receipt, need: .tally)
    }
  }

  /// Reads and counts anew what schema, profile, rules or measures have changed for.
  func bringUpToDate(_ ledger: Ledger) throws {
    let tallier = try tallier(for: ledger)
    for outdated in try outdated(in: ledger) {
      switch outdated.need {
      case .reading: _ = try reread(outdated.receipt, by: tallier, in: ledger)
      case .tally: try retally(outdated.receipt, by: tallier, in: ledger)
      }
    }
  }

  /// The measures have changed, or the stored tally cannot be read: count the stored records again.
  func retally(_ receipt: Receipt, by tallier: Tallier, in ledger: Ledger) throws {
    var tally = Tally(slot: receipt.slot)
    try ledger.records(of: receipt.number) { tally.add($0, by: tallier) }
    try ledger.setTally(
      StoredTally(fingerprint: tallier.fingerprint, bytes: tally.encoded), of: receipt.number,
      stamp: stamp)
  }

  /// Whether schema, profile or rules have changed since, and it was not tried with those of today before.
  private func mustBeReadAgain(_ receipt: Receipt, in ledger: Ledger) throws -> Bool {
    let rules = try readingFingerprint(of: receipt.slot)
    guard receipt.readingFingerprint != rules, receipt.file != nil else { return false }
    return try !ledger.isInJournal(keptAsAccepted(receipt, by: rules))
      && isExplained(receipt, in: ledger)
  }

  private func keptAsAccepted(_ receipt: Receipt, by rules: String) -> JournalEntry {
    JournalEntry(
      action: .reread, stamp: stamp, receipt: receipt.number, detail: "kept as accepted: \(rules)")
  }

  /// Schema, profile or rules have changed: read the original again.
  ///
  /// Where it would be refused today, what was accepted stays as it was read then; the journal says so, and
  /// with which rules that was tried, so that it is tried once.
  ///
  /// - Returns: whether the records are those of today's rules now.
  func reread(_ receipt: Receipt, by tallier: Tallier, in ledger: Ledger) throws -> Bool {
    guard let file = receipt.file else { return false }
    let rules = try readingFingerprint(of: receipt.slot)
    let source = try openOriginal(file, in: ledger)
    var placement = placement(of: receipt)
    placement.isMadeWhole = receipt.part != nil
    var tally = Tally(slot: receipt.slot)
    var contents = RecordContents(schema: try schema(of: receipt.slot))
    let submitted = try SubmittedFile(source, library.vocabulary)
    let report = try check(submitted, as: placement) {
      tally.add($0, by: tallier)
      contents.add($0)
    }
    guard report.outcome == .accepted else {
      try ledger.addToJournal(keptAsAccepted(receipt, by: rules))
      return false
    }
    let reading = StoredReading(fingerprint: rules, contents: contents.print)
    try ledger.reread(receipt.number, as: reading, stamp: stamp) { writer in
      _ = try check(submitted, as: placement) { try writer.write($0) }
      return StoredTally(fingerprint: tallier.fingerprint, bytes: tally.encoded)
    }
    return true
  }

  /// Changes whenever the same file could be read otherwise.
  func readingFingerprint(of slot: Slot) throws(WorkspaceFailure) -> String {
    let profile = try folder.profile(of: slot.submitter)
    return SHA256.fingerprint(
      of: [
        sharedReadingRules.value { sharedRules }, library.schema(slot.dataset)?.json ?? "",
        profile.text,
      ] + folder.waivers.entries.filter { $0.covers(slot) }.map(\.fingerprintText))
  }

  /// What decides how the files of every slot are read; long where there are many areas.
  private var sharedRules: String {
    SHA256.fingerprint(
      of: [Self.rulesVersion, areas.fingerprintText, library.findings.fingerprintText]
        + project.programmes.map(\.fingerprintText))
  }

  /// Raised when a rule of reading changes what a file means, or the print of records what their contents are.
  private static let rulesVersion = "3"
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
