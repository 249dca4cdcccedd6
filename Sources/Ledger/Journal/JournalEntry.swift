package import Exchange
package import JapaneseText

/// Who did something, and on which day; both are handed in, never read from the machine.
package struct JournalStamp: Sendable, Equatable {
  package let day: CivilDate
  package let actor: String

  package init(day: CivilDate, actor: String) {
    self.day = day
    self.actor = actor
  }
}

/// One line of the journal: who did what, when.
package struct JournalEntry: Sendable, Equatable {
  package enum Action: String, Sendable, CaseIterable {
    /// A receipt was recorded, whatever its outcome.
    case received
    /// A file came again unchanged and got no receipt.
    case unchanged
    /// Tallies were made again from the records, because the measures had changed.
    case retallied
    /// Records were read again from the original, because schema, profile or rules had changed.
    case reread
  }

  package let action: Action
  package let stamp: JournalStamp
  package let receipt: ReceiptNumber?
  package let registerRow: String?
  /// The outcome, or what else is worth knowing; never text from a cell.
  package let detail: String

  package init(
    action: Action, stamp: JournalStamp, receipt: ReceiptNumber? = nil,
    registerRow: String? = nil, detail: String = ""
  ) {
    self.action = action
    self.stamp = stamp
    self.receipt = receipt
    self.registerRow = registerRow
    self.detail = detail
  }
}
