import Exchange
import Indicators
import KankeiTestSupport
import Testing

@Suite("References between datasets")
struct ReferenceTests {
  /// Participants by event and headcount, and events by id and attendees, of two submitters.
  private struct Said {
    var participants: [(submitter: String, event: String, headcount: String)] = []
    var events: [(submitter: String, id: String, attendees: String)] = []
    /// Submitters whose ids are their own.
    var own: Set<String> = []
  }

  private func findings(
    _ said: Said, awaited: Set<String> = []
  ) throws -> [CrossFinding] {
    let world = try World()
    let participants = try #require(world.schemas.first { $0.id == .participants })
    let events = try #require(world.schemas.first { $0.id == .events })
    let key = try #require(participants.foreignKeys.first)
    let total = try #require(participants.crossTotals.first)
    var uses = try #require(
      KeyRecords(participants, fields: key.fields, count: total.sum))
    var records = try #require(KeyRecords(events, fields: key.references, count: total.total))
    for (submitter, rows) in Dictionary(grouping: said.participants, by: \.submitter) {
      let batch = try CanonicalBatch(project: world.project, schema: participants).batch(
        rows.map { ["event_id": $0.event, "headcount": $0.headcount] })
      uses.add(
        batch, of: receipt(submitter, .participants),
        owner: said.own.contains(submitter) ? submitter : nil)
    }
    for (submitter, rows) in Dictionary(grouping: said.events, by: \.submitter) {
      let batch = try CanonicalBatch(project: world.project, schema: events).batch(
        rows.map { ["event_id": $0.id, "attendees": $0.attendees] })
      records.add(
        batch, of: receipt(submitter, .events),
        owner: said.own.contains(submitter) ? submitter : nil)
    }
    let check = ReferenceCheck(
      key, from: participants, to: events, uses: uses, records: records)
    return CrossFinding.sorted(
      check.unknownReferences(severity: .warning) { receipt, _ in
        awaited.contains(receipt.slot.submitter)
      } + check.exceededTotals(of: total, severity: .warning))
  }

  private func receipt(_ submitter: String, _ dataset: DatasetID) -> ReceiptNumber {
    ReceiptNumber(
      slot: Slot(
        submitter: submitter, dataset: dataset,
        quarter: FiscalQuarter(year: FiscalYear(2024), number: 1)), number: 1)
  }

  @Test("an event that nobody reports is told once for a submission, with its records")
  func unknown() throws {
    let found = try findings(
      Said(
        participants: [
          (World.tsuruoka, "E1", "3"), (World.tsuruoka, "E9", "1"), (World.tsuruoka, "E8", "2"),
          (World.tsuruoka, "E9", ""), (World.tsuruoka, "", "5"),
        ], events: [(World.tsuruoka, "E1", "3")]))
    #expect(found.map(\.finding.code) == [.unknownReference])
    let values = try #require(found.first?.finding.values)
    #expect(values["ids"] == "E8, E9")
    #expect(values["count"] == "2")
    #expect(values["records"] == "3")
    #expect(found.first?.receipts == [receipt(World.tsuruoka, .participants)])
    #expect(found.first?.finding.place.label == "イベントID")
    #expect(found.first?.finding.severity == .warning)
  }

  @Test("long lists are cut, and the number is not")
  func manyUnknown() throws {
    let ids = (10..<40).map { (World.tsuruoka, "E\($0)", "1") }
    let found = try findings(Said(participants: ids, events: [(World.tsuruoka, "E1", "3")]))
    #expect(found.first?.finding.values["count"] == "30")
    #expect(found.first?.finding.values["ids"]?.hasSuffix("E19, …") == true)
  }

  @Test("the project's numbers are looked up everywhere, own ones with their submitter alone")
  func schemes() throws {
    var said = Said(
      participants: [(World.tsuruoka, "E1", "3")], events: [(World.sakata, "E1", "30")])
    #expect(try findings(said).isEmpty)
    said.own = [World.tsuruoka]
    #expect(try findings(said).map(\.finding.code) == [.unknownReference])
    said.own = [World.sakata]
    #expect(try findings(said).map(\.finding.code) == [.unknownReference])
    said.own = [World.tsuruoka, World.sakata]
    said.events.append((World.tsuruoka, "E1", "2"))
    #expect(try findings(said).map(\.finding.code) == [.crossTotalExceeded])
  }

  @Test("nothing is told of events whose file may still come")
  func awaited() throws {
    let said = Said(participants: [(World.tsuruoka, "E1", "3"), (World.sakata, "E1", "3")])
    #expect(
      try findings(said, awaited: [World.tsuruoka]).flatMap(\.receipts)
        == [receipt(World.sakata, .participants)])
  }

  @Test("more participants than attendees are told, as many or fewer are not")
  func totals() throws {
    let found = try findings(
      Said(
        participants: [
          (World.tsuruoka, "E1", "20"), (World.tsuruoka, "E1", "11"), (World.tsuruoka, "E2", "30"),
          (World.tsuruoka, "E3", "30"),
        ],
        events: [
          (World.tsuruoka, "E1", "30"), (World.tsuruoka, "E2", "30"), (World.tsuruoka, "E3", "…"),
        ]))
    #expect(found.map(\.finding.code) == [.crossTotalExceeded])
    let values = try #require(found.first?.finding.values)
    #expect((values["id"], values["sum"], values["total"]) == ("E1", "31", "30"))
    #expect((values["sum_title"], values["total_title"]) == ("人数", "参加者数"))
    #expect(
      found.first?.receipts
        == [receipt(World.tsuruoka, .events), receipt(World.tsuruoka, .participants)].sorted())
  }

  @Test("of an event of two towns the larger number counts, and each town's list is its own")
  func sharedEvent() throws {
    let said = Said(
      participants: [(World.tsuruoka, "E1", "40"), (World.sakata, "E1", "41")],
      events: [(World.tsuruoka, "E1", "30"), (World.sakata, "E1", "40")])
    let found = try findings(said)
    #expect(found.map { $0.finding.values["sum"] } == ["41"])
    #expect(found.first?.finding.values["total"] == "40")
  }
}
