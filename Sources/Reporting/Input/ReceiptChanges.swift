package import Exchange

/// What the spellings of one file in force became.
package struct ReceiptChanges: Sendable, Equatable {
  package let receipt: ReceiptNumber
  package let changes: [Change]

  package init(receipt: ReceiptNumber, changes: [Change]) {
    self.receipt = receipt
    self.changes = changes
  }
}
