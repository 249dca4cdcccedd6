package import Exchange
package import JapaneseText

/// What one record of the events dataset says of an event, for comparison with other submissions.
package struct EventRow: Sendable, Hashable {
  package let receipt: ReceiptNumber
  package let eventID: String
  package let title: String
  /// Nil where the record has no day.
  package let startsOn: CivilDate?
  /// Number of the record in its file.
  package let record: Int

  package init(
    receipt: ReceiptNumber, eventID: String, title: String, startsOn: CivilDate?, record: Int
  ) {
    self.receipt = receipt
    self.eventID = eventID
    self.title = title
    self.startsOn = startsOn
    self.record = record
  }
}

/// A finding between submissions, with the receipts that it speaks of.
package struct CrossFinding: Sendable, Equatable {
  /// Sorted.
  package let receipts: [ReceiptNumber]
  package let finding: Finding
  /// The event, as tallies know it; nil where the finding names it already.
  package let key: KeyHash?
}
