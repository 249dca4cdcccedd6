import Exchange

extension Project {
  /// Why nothing can be received for a slot; nil where it can.
  func objection(to slot: Slot) -> String? {
    guard submitter(code: slot.submitter) != nil else {
      return "\(slot.submitter) is no submitter of project.yml"
    }
    guard years.contains(slot.quarter.year) else {
      return "\(slot.quarter.code) lies outside the plan (\(firstYear.code) to \(lastYear.code))"
    }
    return nil
  }
}
