/// What happened, quarter after quarter, before anybody wrote it down. It remembers who has met
/// whom, which numbers are given out and how far each match has come.
struct World {
  private var pools: [String: Pool] = [:]
  private var serials: [String: Int] = [:]
  private var editions: [String: Int] = [:]
  private var market = MatchMarket()

  /// Everything that happened in the sample's quarters, as clean records by slot.
  static func history() -> [Slot: [CleanRecord]] {
    var world = World()
    var history: [Slot: [CleanRecord]] = [:]
    for quarter in Quarter.sample {
      world.live(through: quarter) { submitter, dataset, records in
        history[Slot(quarter: quarter, submitter: submitter, dataset: dataset)] = records
      }
    }
    return history
  }

  private mutating func live(
    through quarter: Quarter, tell: (String, Dataset, [CleanRecord]) -> Void
  ) {
    var gatherings: [String: [Gathering]] = [:]
    for town in Places.members {
      gatherings[town] = programmeGatherings(of: town, in: quarter)
    }
    addSharedEvent(in: quarter, to: &gatherings)
    for town in Places.members {
      let held = gatherings[town] ?? []
      let groups = groupVisits(to: town, in: quarter, at: held)
      let participants = held.flatMap(\.participants) + groups
      let events =
        held.map(\.event) + sideEvents(of: town, in: quarter)
        + calledOff(town, quarter)
      tell(town, .participants, participants.sorted { order($0, .heldOn) < order($1, .heldOn) })
      tell(town, .events, events.sorted { order($0, .startsOn) < order($1, .startsOn) })
      tell(town, .migrations, Migrations.of(town, in: quarter))
    }
    market.trade(in: quarter)
    tell(Places.prefecture, .matches, market.report(asOf: quarter.last))
  }

  private func order(_ record: CleanRecord, _ date: Field) -> String {
    [record[date], record[.eventID], record[.participantKey]].joined(separator: " ")
  }

  // MARK: gatherings

  private mutating func programmeGatherings(of town: String, in quarter: Quarter) -> [Gathering] {
    var held: [Gathering] = []
    for programme in Programme.of(town) {
      for _ in 0..<programme.gatherings(in: town)[quarter.number - 1] {
        held.append(hold(programme, in: town, by: town, quarter))
      }
    }
    if town == Places.tsuruoka, Story.conventionsInTsuruoka.contains(quarter.code) {
      held.append(hold(.convention, in: town, by: town, quarter))
    }
    if town == Places.obanazawa, quarter.number == 2 {
      held.append(hold(.companyMatching, in: Places.mamurogawa, by: town, quarter))
    }
    return held
  }

  private mutating func hold(
    _ programme: Programme, in municipality: String, by submitter: String, _ quarter: Quarter
  ) -> Gathering {
    let eventID = newEventID(for: submitter, quarter)
    var lot = SplitMix64("gathering \(submitter) \(eventID)")
    let title = newTitle(lot.pick(programme.eventTitles), municipality)
    let plan = GatheringPlan(
      municipality: municipality, programme: programme, quarter: quarter, eventID: eventID,
      title: title)
    return plan.hold(pool: &pools[poolName(submitter), default: Pool()], lot: &lot)
  }

  /// 尾花沢市 numbers its people itself and 朝日町 not at all; the others share the project's numbers.
  private func poolName(_ submitter: String) -> String {
    [Places.obanazawa, Places.asahi].contains(submitter) ? submitter : "project"
  }

  /// 尾花沢市 gives its own numbers in the same shape as the project's, so they must not be mixed up.
  private mutating func newEventID(for submitter: String, _ quarter: Quarter) -> String {
    let issuer = submitter == Places.obanazawa ? submitter : "project"
    let series = "\(issuer) \(quarter.fiscalYear)"
    serials[series, default: 0] += 1
    return "EV\(quarter.fiscalYear % 100)\(padded(serials[series] ?? 0, 3))"
  }

  private mutating func newTitle(_ subject: String, _ municipality: String) -> String {
    let series = Places.name(municipality) + subject
    editions[series, default: 0] += 1
    return "\(series)（第\(editions[series] ?? 0)回）"
  }

  /// One event that two towns held together and both report, with unequal figures.
  private mutating func addSharedEvent(
    in quarter: Quarter, to gatherings: inout [String: [Gathering]]
  ) {
    guard let (host, partner) = Story.sharedEvents[quarter.code],
      let held = gatherings[host]?.first(where: { $0.event[.kind] == "training" }),
      let attendees = Int(held.event[.attendees])
    else { return }
    var shared = held
    shared.event[.municipality] = partner
    shared.event[.attendees] = String(attendees + 6)
    var lot = SplitMix64("shared event \(quarter.code)")
    shared.participants = held.participants.prefix(9).map { $0.setting(.municipality, partner) }
    let more = pools[poolName(partner), default: Pool()]
      .guests(of: partner, at: .training, count: 8, lot: &lot)
    for (person, involvement) in more
    where !shared.participants.contains(where: { $0[.participantKey] == person.key }) {
      var record = shared.participants[0]
      record[.participantKey] = person.key
      record[.residence] = person.residence
      record[.ageGroup] = person.ageGroup
      record[.involvement] = involvement
      record[.note] = ""
      shared.participants.append(record)
    }
    gatherings[partner]?.append(shared)
  }

  /// School classes and the like come without numbers: one row with a headcount.
  private func groupVisits(
    to town: String, in quarter: Quarter, at held: [Gathering]
  ) -> [CleanRecord] {
    guard [Places.tsuruoka, Places.sakata].contains(town), quarter.number != 4,
      let training = held.first(where: { $0.event[.kind] == "training" })
    else { return [] }
    var lot = SplitMix64("group \(town) \(quarter.code)")
    return [town, quarter.number == 2 ? "13" : "062014"].map { residence in
      CleanRecord([
        .municipality: town, .heldOn: training.event[.startsOn],
        .programme: Programme.training.rawValue,
        .headcount: String(lot.within(8...26)), .residence: residence,
        .ageGroup: "under-20", .mode: "onsite", .note: "団体参加（学校）",
      ])
    }
  }

  /// Events outside the programmes: no programme is written.
  private mutating func sideEvents(of town: String, in quarter: Quarter) -> [CleanRecord] {
    guard quarter.number == 2 || (quarter.number == 3 && town != Places.asahi) else { return [] }
    let eventID = newEventID(for: town, quarter)
    var lot = SplitMix64("side event \(town) \(eventID)")
    let start = quarter.first + lot.below(quarter.dayCount - 2)
    let attendees = lot.within(120...680)
    return [
      CleanRecord([
        .eventID: eventID, .municipality: town,
        .title: newTitle(lot.pick(["ふるさと交流まつり", "首都圏同窓の集い"]), town),
        .kind: lot.pick(["exchange", "other"]), .startsOn: start.iso, .endsOn: start.iso,
        .mode: "onsite", .attendees: String(attendees),
        .attendeesOutside: String(attendees * lot.within(8...30) / 100), .guests: "-",
        .guestNights: "-", .costYen: String(lot.within(200...1500) * 500),
      ])
    ]
  }

  private func calledOff(_ town: String, _ quarter: Quarter) -> [CleanRecord] {
    guard let event = Story.calledOff["\(quarter.code)-\(town)"] else { return [] }
    return [
      CleanRecord([
        .eventID: event.number, .municipality: town, .title: event.title, .kind: "exchange",
        .startsOn: event.day.iso, .endsOn: event.day.iso, .mode: "onsite", .status: event.status,
      ])
    ]
  }
}
