import Exchange
import JapaneseText
import Testing

@testable import Indicators

@Suite("Events that two towns report")
struct EventTests {
  private func sharedEvent() throws -> World {
    var world = try World()
    try world.submit(
      World.tsuruoka, .events, "FY2024Q1",
      [event(of: World.tsuruoka, id: "E1", attendees: "120", outside: "30", nights: "8")])
    try world.submit(
      World.sakata, .events, "FY2024Q1",
      [
        event(of: World.sakata, id: "E1", attendees: "118", outside: "30", nights: "-"),
        event(of: World.sakata, id: "E2", attendees: "…", kind: "exchange"),
      ])
    return world
  }

  @Test("count once wide-area, with the larger number, and once for each town")
  func countsOnce() throws {
    let engine = try sharedEvent().engine()
    let count = try engine.figure("events-count")
    #expect(count.whole == 2)
    #expect((count.simpleSum, count.overlapLower, count.overlapUpper) == (3, 1, 1))
    let attendees = try engine.figure("event-attendees")
    #expect(attendees.result == .bounds(lower: Fraction(120), upper: nil))
    #expect((attendees.simpleSum, attendees.overlapLower) == (238, 118))
    #expect((attendees.simpleSumUpper, attendees.overlapUpper) == (nil, nil))
    #expect(attendees.gaps == 1)
    #expect(try engine.figure("event-attendees", .member(World.sakata)).lowest == Fraction(118))
    #expect(try engine.figure("guest-nights").lowest == Fraction(8))
    #expect(try engine.figure("guest-nights").gaps == 1)
    #expect(try engine.figure("training-attendees").whole == 120)
  }

  @Test("those called off count for nothing and stand beside the events, once for each number")
  func calledOff() throws {
    var world = try sharedEvent()
    var rows = [("E3", "cancelled", ""), ("E4", "postponed", "0"), ("E5", "held", "7")].map {
      id, status, attendees in
      var row = event(of: World.tsuruoka, id: id, attendees: attendees)
      row["status"] = status
      return row
    }
    rows.append(event(of: World.tsuruoka, id: "E1", attendees: "120", outside: "30", nights: "8"))
    world.withdraw(World.tsuruoka, .events, "FY2024Q1")
    try world.submit(World.tsuruoka, .events, "FY2024Q1", rows)
    let engine = try world.engine()
    let count = try engine.figure("events-count")
    #expect(count.whole == 3)
    let quarter = try #require(ReportingPeriod(code: "FY2024Q1"))
    #expect(engine.total(of: "events-not-held", .wide, quarter) == 2)
    #expect(try engine.figure("event-attendees").lowest == Fraction(127))
    #expect(try engine.figure("event-attendees").gaps == 1)
  }

  @Test("numbers that start anew in each quarter are other events in each; own ones are the same")
  func numbersOfAQuarter() throws {
    for (scheme, count) in [("own", Int64(1)), ("quarter", 2)] {
      var world = try World(
        project: World.projectText.replacing("event_id: own", with: "event_id: \(scheme)"))
      for quarter in ["FY2024Q1", "FY2024Q2"] {
        try world.submit(
          World.sagae, .events, quarter,
          [event(of: World.sagae, id: "1", on: quarter == "FY2024Q1" ? "2024-05-01" : "2024-08-01")]
        )
      }
      #expect(
        try world.engine(now: "2025-05-15").figure("events-count", .member(World.sagae), "FY2024")
          .whole == count)
    }
  }

  @Test("a blank measure is a gap like a sign, unless another record of the event says the number")
  func blanks() throws {
    for unsaid in ["", "…", "x"] {
      var world = try World()
      try world.submit(
        World.tsuruoka, .events, "FY2024Q1",
        [
          event(of: World.tsuruoka, id: "E1", attendees: "300", outside: unsaid),
          event(of: World.tsuruoka, id: "E2", attendees: "20", outside: "5"),
        ])
      let alone = try world.engine().figure("event-attendees-outside")
      #expect(alone.result == .bounds(lower: Fraction(5), upper: nil))
      #expect(alone.gaps == 1)
      try world.submit(
        World.sakata, .events, "FY2024Q1",
        [event(of: World.sakata, id: "E1", attendees: "300", outside: "40")])
      #expect(try world.engine().figure("event-attendees-outside").whole == 45)
    }
  }

  @Test(
    "an id that comes again in a later quarter counts once in the year, and the quarters' 重複 is told"
  )
  func againLater() throws {
    var world = try World()
    try world.submit(
      World.tsuruoka, .events, "FY2024Q1",
      [event(of: World.tsuruoka, id: "E1", attendees: "12", outside: "1", nights: "0")])
    try world.submit(
      World.tsuruoka, .events, "FY2024Q2",
      [
        event(
          of: World.tsuruoka, id: "E1", attendees: "9", outside: "1", nights: "0", on: "2024-08-01")
      ])
    let year = try world.engine(now: "2024-11-15").figure("event-attendees", .wide, "FY2024")
    #expect(year.whole == 12)
    #expect(year.quarterOverlap == 9)
  }

  @Test("are found when their numbers differ, once for each field")
  func differing() throws {
    let found = try sharedEvent().engine().sharedEventFindings(severity: .warning)
    #expect(found.map { $0.finding.values["field"] } == ["attendees", "guest_nights"])
    let first = try #require(found.first)
    #expect(first.finding.code == .sharedEventDiffers)
    #expect(first.finding.values["numbers"] == "120, 118")
    #expect(first.finding.values["difference"] == "2")
    #expect(
      first.receipts.map(\.description) == ["FY2024Q1-062031-events-1", "FY2024Q1-062049-events-1"])
  }

  @Test("are named by the records that tell of them")
  func named() throws {
    let world = try sharedEvent()
    let found = try #require(try world.engine().sharedEventFindings(severity: .warning).first)
    let rows = found.receipts.flatMap { receipt in
      ["E1", "E2"].enumerated().map {
        EventRow(
          receipt: receipt, eventID: $0.element, owner: nil, title: "大会 \($0.element)",
          startsOn: CivilDate(iso: "2024-05-01"), endsOn: nil, record: $0.offset + 2)
      }
    }
    let values = found.named(by: rows, tallier: world.tallier).finding.values
    #expect(values["id"] == "E1")
    #expect(values["title"] == "大会 E1")
    #expect(values["records"] == "2, 2")
    #expect(values["numbers"] == "120, 118")
    #expect(found.named(by: [], tallier: world.tallier) == found)
  }

  @Test("own event ids never match another submitter's, so that the wide-area sum has bounds")
  func ownIDs() throws {
    var world = try sharedEvent()
    try world.submit(
      World.sagae, .events, "FY2024Q1", [event(of: World.sagae, id: "E1", attendees: "7")])
    let engine = try world.engine()
    #expect(
      try engine.figure("events-count").result == .bounds(lower: Fraction(2), upper: Fraction(3)))
    #expect(try engine.figure("events-count", .member(World.sagae)).whole == 1)
    #expect(
      try engine.figure("event-attendees").result == .bounds(lower: Fraction(120), upper: nil))
    #expect(engine.sharedEventFindings(severity: .warning).count == 2)
  }

  @Test(
    "that differ alike are told in one order, whatever the secret of the project",
    arguments: 1...6 as ClosedRange<UInt8>)
  func orderOfFindings(key: UInt8) throws {
    let ids = (1...8).map { "E\($0)" }
    var world = try World(key: key)
    for (town, attendees) in [(World.tsuruoka, "120"), (World.sakata, "118")] {
      try world.submit(
        town, .events, "FY2024Q1", ids.map { event(of: town, id: $0, attendees: attendees) })
    }
    let found = try world.engine().sharedEventFindings(severity: .warning)
    let rows = world.submissions.flatMap { submission in
      ids.enumerated().map {
        EventRow(
          receipt: submission.receipt, eventID: $0.element, owner: nil, title: "催し",
          startsOn: CivilDate(iso: "2024-05-01"), endsOn: nil, record: $0.offset + 2)
      }
    }
    let told = CrossFinding.sorted(found.map { $0.named(by: rows, tallier: world.tallier) })
    #expect(told.map { $0.finding.values["id"] } == ids)
  }

  private func row(
    _ submitter: String, _ id: String, _ title: String, on start: String?, to end: String? = nil,
    owner: String? = nil
  ) -> EventRow {
    let slot = Slot(
      submitter: submitter, dataset: .events,
      quarter: FiscalQuarter(year: FiscalYear(2024), number: 1))
    return EventRow(
      receipt: ReceiptNumber(slot: slot, number: 1), eventID: id, owner: owner, title: title,
      startsOn: start.flatMap { CivilDate(iso: $0) }, endsOn: end.flatMap { CivilDate(iso: $0) },
      record: 4)
  }

  @Test("with one title and day under two ids are told, and count twice")
  func twoIDs() {
    let found = SameEventTwoIDs.findings(
      [
        row(World.sakata, "E2", "地域づくり大会２０２４", on: "2024-05-01"),
        row(World.tsuruoka, "E1", "地域づくり大会2024", on: "2024-05-01"),
        row(World.tsuruoka, "E3", "研修", on: "2024-05-01"),
        row(World.tsuruoka, "E4", "研修", on: "2024-05-01"),
        row(World.tsuruoka, "E5", "交流会", on: nil), row(World.sakata, "E6", "交流会", on: nil),
      ], severity: .warning)
    #expect(found.count == 1)
    #expect(found.first?.finding.code == .sameEventTwoIDs)
    #expect(found.first?.finding.values["ids"] == "E1, E2")
    #expect(found.first?.finding.values["date"] == "2024-05-01")
  }

  @Test("under own ids that are spelt alike are told too; under one id of the project they are one")
  func ownIDsAlike() {
    func rows(owner: String?) -> [EventRow] {
      [
        row(World.tsuruoka, "1", "大会", on: "2024-05-01"),
        row(World.sagae, "1", "大会", on: "2024-05-01", owner: owner),
      ]
    }
    let found = SameEventTwoIDs.findings(rows(owner: World.sagae), severity: .warning)
    #expect(found.map { $0.finding.values["ids"] } == ["1, 1"])
    #expect(SameEventTwoIDs.findings(rows(owner: nil), severity: .warning).isEmpty)
  }

  @Test("with different last days are different; a record without one may be either")
  func lastDays() {
    let may = "2024-05-01"
    func count(_ ends: [String?]) -> Int {
      let rows = zip([World.tsuruoka, World.sakata, World.iide], ends).enumerated().map {
        row($0.element.0, "E\($0.offset)", "大会", on: may, to: $0.element.1)
      }
      return SameEventTwoIDs.findings(rows, severity: .warning).count
    }
    #expect(count(["2024-05-02", "2024-05-03"]) == 0)
    #expect(count(["2024-05-02", "2024-05-02"]) == 1)
    #expect(count(["2024-05-02", nil]) == 1)
    #expect(count(["2024-05-02", "2024-05-03", nil]) == 2)
  }
}
