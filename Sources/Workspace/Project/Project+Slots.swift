import Exchange

extension Project {
  /// Why nothing can be received for a slot; nil where it can.
  func objection(to slot: Slot) -> UsageFault? {
    guard submitter(code: slot.submitter) != nil else { return .unknownSubmitter(slot.submitter) }
    guard years.contains(slot.quarter.year) else {
      return .outsidePlan(slot.quarter, first: firstYear, last: lastYear)
    }
    return nil
  }
}
