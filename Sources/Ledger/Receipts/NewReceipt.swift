package import Exchange
package import JapaneseText

/// What is to be recorded of one line of the receipt register.
package struct NewReceipt: Sendable {
  package let slot: Slot
  package let kind: ReceiptKind
  package var outcome: ReceiptOutcome
  package let receivedOn: CivilDate
  /// When it is recorded and by whom, for the journal.
  package let stamp: JournalStamp
  package var isRetroactive = false
  /// 該当なし: said by the register, or by the file's only row.
  package var isNothingToReport = false
  package var file: ReceivedFile?
  /// Records that the file holds.
  package var recordCount = 0
  package var totals: [FieldTotal] = []
  package var findings = FindingLog()
  package var changes: [Change] = []
  /// Nil for a word without a file, and for a file in quarantine.
  package var readability: ReadabilityMark?
  /// The header; kept of accepted files.
  package var columns: [ReadColumn] = []
  package var reading = StoredReading(fingerprint: "")
  package var tally: StoredTally?
  package var meaning: RevisionMeaning?
  package var note: String?
  /// The file that was sent, where ``file`` was made of it and the version in force.
  package var part: ReceivedFile?
  package var revision: RevisionComparison.Records?
  /// The line of the register as written, by which a second run knows what it has already received.
  package var registerRow: String?

  package init(
    slot: Slot, kind: ReceiptKind, outcome: ReceiptOutcome, receivedOn: CivilDate,
    stamp: JournalStamp
  ) {
    self.slot = slot
    self.kind = kind
    self.outcome = outcome
    self.receivedOn = receivedOn
    self.stamp = stamp
  }

  /// Whether the records become part of the ledger; refused and quarantined ones do not.
  var keepsRecords: Bool { outcome == .accepted && !isNothingToReport }
}
