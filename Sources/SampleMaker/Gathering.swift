/// One event and the registered people who came to it.
struct Gathering {
  var event: CleanRecord
  var participants: [CleanRecord]
}

/// What is settled about a gathering before anybody comes.
struct GatheringPlan {
  let municipality: String
  let programme: Programme
  let quarter: Quarter
  let eventID: String
  let title: String
}

extension GatheringPlan {
  /// Holds the gathering: draws days, people and figures.
  func hold(pool: inout Pool, lot: inout SplitMix64) -> Gathering {
    let length = dayCount(&lot)
    let start = quarter.first + lot.below(quarter.dayCount - length)
    let mode = eventMode(&lot)
    let growth = 100 + 10 * (quarter.fiscalYear - 2024)
    let count = lot.within(programme.turnout) * growth / 100
    let guests = pool.guests(of: municipality, at: programme, count: count, lot: &lot)
    let participants = guests.map { person, involvement in
      participant(person, involvement, start: start, length: length, mode: mode, lot: &lot)
    }
    let event = event(
      start: start, length: length, mode: mode, participants: participants, lot: &lot)
    return Gathering(event: event, participants: participants)
  }

  private func dayCount(_ lot: inout SplitMix64) -> Int {
    switch programme {
    case .convention: lot.within(2...3)
    case .livingTrial: lot.within(4...10)
    case .companyMatching: lot.within(1...2)
    default: 1
    }
  }

  private func eventMode(_ lot: inout SplitMix64) -> String {
    switch programme {
    case .livingTrial: "onsite"
    case .sideJobMatching:
      lot.pick(weighted: [("online", 60), ("hybrid", 25), ("onsite", 15)])
    default: lot.pick(weighted: [("onsite", 75), ("hybrid", 17), ("online", 8)])
    }
  }

  private func participant(
    _ person: Person, _ involvement: String, start: Day, length: Int, mode: String,
    lot: inout SplitMix64
  ) -> CleanRecord {
    let day = programme == .livingTrial ? start : start + lot.below(length)
    return CleanRecord([
      .municipality: municipality, .heldOn: day.iso, .programme: programme.rawValue,
      .eventID: eventID, .participantKey: person.key, .headcount: "1",
      .residence: person.residence, .ageGroup: person.ageGroup,
      .involvement: lot.chance(3) ? "" : involvement,
      .mode: mode == "hybrid" ? (lot.chance(50) ? "onsite" : "online") : mode,
      .foreign: person.foreign,
      .note: lot.chance(3) ? lot.pick(["途中参加", "家族で参加, 途中まで", "次回も希望", "\"また来たい\"との声"]) : "",
    ])
  }

  private func event(
    start: Day, length: Int, mode: String, participants: [CleanRecord], lot: inout SplitMix64
  ) -> CleanRecord {
    let strangers = walkIns(&lot)
    let outside = participants.count { livesOutside($0[.residence]) }
    let attendees = participants.count + strangers
    var event = CleanRecord([
      .eventID: eventID, .municipality: municipality, .programme: programme.rawValue,
      .title: title, .kind: programme.eventKind, .startsOn: start.iso,
      .endsOn: (start + (length - 1)).iso, .mode: mode, .attendees: String(attendees),
      .attendeesOutside: String(outside + strangers * lot.within(10...35) / 100),
      .costYen: String(lot.within(costRange) * 500),
    ])
    lodge(&event, attendees: attendees, outside: outside, nights: length - 1, lot: &lot)
    if programme == .training, lot.chance(6) { event[.attendeesOutside] = "…" }
    return event
  }

  /// People whom the desk counted but nobody registered.
  private func walkIns(_ lot: inout SplitMix64) -> Int {
    switch programme {
    case .convention:
      municipality == Places.sagae && quarter.number == 2
        ? lot.within(850...1200) : lot.within(60...160)
    case .training: lot.within(0...15)
    case .livingTrial: 0
    case .companyMatching, .sideJobMatching: lot.within(0...9)
    case .foreignResidents: lot.within(5...25)
    }
  }

  private var costRange: ClosedRange<Int> {
    switch programme {
    case .convention: 1000...4000
    case .livingTrial: 600...1800
    default: 120...640
    }
  }

  private func lodge(
    _ event: inout CleanRecord, attendees: Int, outside: Int, nights: Int,
    lot: inout SplitMix64
  ) {
    let guests: Int
    switch (programme, event[.mode]) {
    case (_, "online"):
      event[.guests] = "-"
      event[.guestNights] = "-"
      return
    case (.convention, _): guests = attendees * lot.within(22...34) / 100
    case (.livingTrial, _): guests = attendees
    default: guests = nights > 0 ? outside : outside / 3
    }
    event[.guests] = String(guests)
    event[.guestNights] = String(guests * max(nights, 1))
    if programme == .training, lot.chance(8) {
      event[.guests] = "…"
      event[.guestNights] = "…"
    }
  }
}
