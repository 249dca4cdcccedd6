package import Exchange

/// What became of one thing that was received.
package struct ReceiptAnswer: Sendable {
  package enum Event: Sendable {
    /// A file was read; the answer says the rest.
    case file(CheckAnswer)
    /// 該当なし or 取下げ came without a file.
    case word(Receipt, nowInForce: ReceiptNumber?)
    /// The very bytes that are in force came again; no receipt.
    case unchanged(inForce: ReceiptNumber, file: String)
  }

  package let event: Event

  package init(_ event: Event) { self.event = event }

  /// Nil for an unchanged resubmission.
  package var receipt: Receipt? {
    switch event {
    case .file(let answer): answer.receipt
    case .word(let receipt, _): receipt
    case .unchanged: nil
    }
  }

  package func hasFindings(atLeast severity: Severity) -> Bool {
    switch event {
    case .file(let answer): answer.hasFindings(atLeast: severity)
    case .word(let receipt, _): receipt.outcome == .held
    case .unchanged: false
    }
  }
}
