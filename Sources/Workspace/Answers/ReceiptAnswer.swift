package import Exchange
import Ledger
import Reporting

/// What became of one thing that was received.
package struct ReceiptAnswer: Sendable {
  enum Event: Sendable {
    /// A file was read; the answer says the rest.
    case file(CheckAnswer)
    /// 該当なし or 取下げ came without a file.
    case word(Receipt, nowInForce: ReceiptNumber?)
    /// The very bytes that are in force came again; no receipt.
    case unchanged(inForce: ReceiptNumber, file: String)
  }

  let event: Event

  init(answer: CheckAnswer) { event = .file(answer) }
  init(word receipt: Receipt, nowInForce: ReceiptNumber?) {
    event = .word(receipt, nowInForce: nowInForce)
  }
  init(unchanged receipt: Receipt, file: String) {
    event = .unchanged(inForce: receipt.number, file: file)
  }

  /// Nil for an unchanged resubmission.
  var receipt: Receipt? {
    switch event {
    case .file(let answer): answer.receipt
    case .word(let receipt, _): receipt
    case .unchanged: nil
    }
  }

  package func hasFindings(atLeast severity: Severity) -> Bool {
    guard case .file(let answer) = event else { return false }
    return answer.hasFindings(atLeast: severity)
  }
}

/// What became of everything that waited in the inbox.
package struct InboxAnswer: Sendable {
  package let answers: [ReceiptAnswer]
  /// Files that neither the register nor their path places.
  package let unplaced: [String]
  /// Files that the register names and the inbox lacks.
  package let missing: [String]

  package var isComplete: Bool { unplaced.isEmpty && missing.isEmpty }
}
