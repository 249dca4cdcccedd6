/// What was handed in for one slot: mostly one file in time, sometimes something else.
struct Incidents {
  let slot: Slot
  let records: [CleanRecord]
  let history: [Slot: [CleanRecord]]

  func deliveries() -> [Delivery] {
    switch slot.code {
    default: [regular]
    }
  }

  private var regular: Delivery { submission(of: records, on: usualDay) }

  private var usualDay: Day {
    if let late = Story.lateDays[slot.code] { return late }
    var lot = SplitMix64("received \(slot.code)")
    return slot.quarter.last + lot.within(9...28)
  }

  private func submission(
    of records: [CleanRecord], on day: Day, kind: Delivery.Kind = .submitted
  ) -> Delivery {
    let sheet = hand(of: slot.submitter).sheet(records, of: slot)
    return Delivery(slot: slot, receivedOn: day, kind: kind, content: .sheet(sheet))
  }
}
