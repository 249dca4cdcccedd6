package import JapaneseText

/// What is known of one slot on one day. A slot holds facts, not one state.
package struct SlotFacts: Sendable, Equatable {
  /// Whether a file is expected yet.
  package enum Expectation: String, Sendable, CaseIterable {
    /// 対象外: the submitter does not send this dataset.
    case notExpected = "not-expected"
    /// 期限前.
    case notYetDue = "not-yet-due"
    /// 期限到来.
    case due
  }
  /// What the last receipt came to.
  package enum LatestReceipt: String, Sendable, CaseIterable {
    case none, accepted, refused, held, quarantined, withdrawn

    /// Whether it waits to be mended or answered.
    package var isLeftOut: Bool { [.refused, .held, .quarantined].contains(self) }
  }
  /// What counts now.
  package enum InForce: Sendable, Equatable {
    case nothing
    case revision(ReceiptNumber)
    /// 該当なし: zero was said.
    case nothingToReport(ReceiptNumber)

    package var receipt: ReceiptNumber? {
      switch self {
      case .nothing: nil
      case .revision(let receipt), .nothingToReport(let receipt): receipt
      }
    }
  }

  package let slot: Slot
  package let expectation: Expectation
  package let latest: LatestReceipt
  package let inForce: InForce
  /// 確定.
  package let isClosed: Bool
  /// The first receipt came after the due day, or none has come and the day is past.
  package let isLate: Bool
  package let dueDay: CivilDate

  package var isInForce: Bool { inForce != .nothing }
}
