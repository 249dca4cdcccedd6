package import Exchange
package import JapaneseText

/// What is said of one receipt: which slot it fills, what it is, when it came.
package struct Placement: Sendable, Equatable {
  package let slot: Slot
  package let kind: ReceiptKind
  package let receivedOn: CivilDate
  /// 遡及: records of earlier quarters are meant.
  package let isRetroactive: Bool
}

/// A receipt that waits in the inbox: its placement and, where there is one, its file.
struct Delivery: Sendable, Equatable {
  let placement: Placement
  /// Relative to the inbox; nil for a receipt without a file.
  let file: String?
}
