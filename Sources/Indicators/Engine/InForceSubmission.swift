package import Exchange

/// A submission that counts now.
package struct InForceSubmission: Sendable {
  package let receipt: ReceiptNumber
  /// SHA-256 of the file; nil where there was none.
  package let sha256: String?
  /// Nil for 該当なし: zero was said.
  package let tally: Tally?

  package init(receipt: ReceiptNumber, sha256: String?, tally: Tally?) {
    self.receipt = receipt
    self.sha256 = sha256
    self.tally = tally
  }
}
