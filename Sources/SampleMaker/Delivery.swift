/// One line of the register (収受簿): something that a submitter handed in.
struct Delivery {
  enum Kind: String {
    case submitted = "提出"
    case replaced = "差替"
    case nothingToReport = "該当なし"
    case withdrawn = "取下げ"
  }

  enum Content {
    case none
    case sheet(Sheet)
    /// The very bytes of the first file of another slot, or of the same one.
    case copy(of: Slot)
  }

  enum Outcome {
    case accepted
    case refused(code: String)
    case quarantined(code: String)
    /// The same bytes again: the register shows it, yet it gets no receipt.
    case unchanged
  }

  let slot: Slot
  let receivedOn: Day
  var kind = Kind.submitted
  var content = Content.none
  var isRetroactive = false
  var outcome = Outcome.accepted
}
