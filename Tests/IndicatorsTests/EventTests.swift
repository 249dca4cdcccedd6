import Exchange
import Indicators
import JapaneseText
import Testing

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
    #expect(attendees.whole == 120)
    #expect((attendees.simpleSum, attendees.overlapLower) == (238, 118))
    #expect(attendees.gaps == 1)
    #expect(try engine.figure("event-attendees", .member(World.sakata)).whole == 118)
    #expect(try engine.figure("guest-nights").whole == 8)
    #expect(try engine.figure("training-attendees").whole == 120)
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
          receipt: receipt, eventID: $0.element, title: "大会 \($0.element)",
          startsOn: day("2024-05-01"), record: $0.offset + 2)
      }
    }
    let values = found.named(by: rows, tallier: world.tallier).finding.values
    #expect(values["id"] == "E1")
    #expect(values["title"] == "大会 E1")
    #expect(values["records"] == "2, 2")
    #expect(values["numbers"] == "120, 118")
    #expect(found.named(by: [], tallier: world.tallier) == found)
  }

  @Test("own event ids are distinct by submitter, even where they are spelt alike")
  func ownIDs() throws {
    var world = try sharedEvent()
    try world.submit(
      World.sagae, .events, "FY2024Q1", [event(of: World.sagae, id: "E1", attendees: "7")])
    let engine = try world.engine()
    #expect(try engine.figure("events-count").whole == 3)
    #expect(try engine.figure("event-attendees").whole == 127)
    #expect(engine.sharedEventFindings(severity: .warning).count == 2)
  }

  @Test("with one title and day under two ids are told, and count twice")
  func twoIDs() throws {
    let may = try #require(day("2024-05-01"))
    func row(_ submitter: String, _ id: String, _ title: String, on day: CivilDate?) throws
      -> EventRow
    {
      let slot = Slot(
        submitter: submitter, dataset: .events,
        quarter: FiscalQuarter(year: FiscalYear(2024), number: 1))
      return EventRow(
        receipt: ReceiptNumber(slot: slot, number: 1), eventID: id, title: title, startsOn: day,
        record: 4)
    }
    let found = SameEventTwoIDs.findings(
      [
        try row(World.sakata, "E2", "地域づくり大会２０２４", on: may),
        try row(World.tsuruoka, "E1", "地域づくり大会2024", on: may),
        try row(World.tsuruoka, "E3", "研修", on: may), try row(World.tsuruoka, "E4", "研修", on: may),
        try row(World.tsuruoka, "E5", "交流会", on: nil), try row(World.sakata, "E6", "交流会", on: nil),
      ], severity: .warning)
    #expect(found.count == 1)
    #expect(found.first?.finding.code == .sameEventTwoIDs)
    #expect(found.first?.finding.values["ids"] == "E1, E2")
    #expect(found.first?.finding.values["date"] == "2024-05-01")
  }
}
