/// One thing that the ledger holds and that is not as it was written.
package struct LedgerFault: Sendable, Equatable {
  package enum Kind: String, Sendable, CaseIterable {
    /// SQLite itself finds the file damaged.
    case rotted
    /// Rows were changed by something else than Kankei.
    case edited
    /// What belongs to one receipt stands at another.
    case swapped
    /// Rows are gone.
    case cut
    /// An original is not there.
    case missing
    /// The guard that forbids changes of a table was taken away.
    case unguarded
    /// The key is not the one with which the ledger was sealed.
    case key
  }

  package enum Part: String, Sendable, CaseIterable {
    case database, receipts, findings, records, tallies, journal, originals
  }

  package let kind: Kind
  package let part: Part
  package let receipt: ReceiptNumber?
  /// What is worth knowing besides: SQLite's words, a table, a hash, the line of the journal.
  package let detail: String
  /// Whether it can be made again from what is left: records and tallies, where the receipt and its original hold.
  package var isRebuildable = false

  package init(
    _ kind: Kind, in part: Part, of receipt: ReceiptNumber? = nil, detail: String = ""
  ) {
    self.kind = kind
    self.part = part
    self.receipt = receipt
    self.detail = detail
  }
}
