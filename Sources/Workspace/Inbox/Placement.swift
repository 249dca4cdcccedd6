package import Exchange
package import JapaneseText

/// What is said of one receipt: which slot it fills, what it is, when it came.
package struct Placement: Sendable, Equatable {
  package let slot: Slot
  package let kind: ReceiptKind
  package let receivedOn: CivilDate
  /// 遡及: records of earlier quarters are meant.
  package let isRetroactive: Bool
  /// How a later file is meant; nil where nobody says it.
  package var meaning: RevisionMeaning?
  /// Why it came (備考).
  package var note: String?
  /// Whether the file was made here, of the version in force and a part: in the shared spelling, which no profile
  /// changes.
  package var isMadeWhole = false

  /// The same as the word 取下げ.
  var withdrawing: Placement {
    var placement = Placement(
      slot: slot, kind: .withdrawal, receivedOn: receivedOn, isRetroactive: isRetroactive)
    (placement.meaning, placement.note) = (meaning, note)
    return placement
  }

  var asMadeWhole: Placement {
    var placement = self
    placement.isMadeWhole = true
    return placement
  }
}

/// A receipt that waits in the inbox: its placement and, where there is one, its file.
struct Delivery: Sendable, Equatable {
  let placement: Placement
  /// Relative to the inbox; nil for a receipt without a file.
  let file: String?
}
