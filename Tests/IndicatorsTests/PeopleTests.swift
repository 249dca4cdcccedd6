import Exchange
import KankeiTestSupport
import Testing

@testable import Indicators

private let people = "relationship-population-distinct"
private let gross = "relationship-population-gross"

@Suite("関係人口: who is counted, once or with bounds")
struct PeopleTests {
  @Test("one person in two towns counts once wide-area and once for each town")
  func personInTwoTowns() throws {
    var world = try World()
    try world.submit(
      World.tsuruoka, .participants, "FY2024Q1",
      [participant(of: World.tsuruoka, key: "P1"), participant(of: World.tsuruoka, key: "P2")])
    try world.submit(
      World.sakata, .participants, "FY2024Q1", [participant(of: World.sakata, key: "P1")])
    let engine = try world.engine()
    let wide = try engine.figure(people)
    #expect(wide.whole == 2)
    #expect(try engine.figure(people, .member(World.tsuruoka)).whole == 2)
    #expect(try engine.figure(people, .member(World.sakata)).whole == 1)
    #expect(wide.simpleSum == 3)
    #expect((wide.overlapLower, wide.overlapUpper) == (1, 1))
    #expect(wide.participations == 3)
    #expect(try engine.figure(gross).whole == 3)
  }

  @Test("one person in two quarters counts once in the year and in each quarter")
  func personInTwoQuarters() throws {
    var world = try World()
    for (quarter, held) in [("FY2024Q1", "2024-05-01"), ("FY2024Q2", "2024-08-01")] {
      try world.submit(
        World.tsuruoka, .participants, quarter,
        [participant(of: World.tsuruoka, key: "P1", on: held)])
    }
    let engine = try world.engine(now: "2024-11-15")
    #expect(try engine.figure(people, .wide, "FY2024Q1").whole == 1)
    #expect(try engine.figure(people, .wide, "FY2024Q2").whole == 1)
    #expect(try engine.figure(people, .wide, "FY2024").whole == 1)
    #expect(try engine.figure(people, .wide, "FY2024-FY2024").whole == 1)
    #expect(try engine.figure(gross, .wide, "FY2024").whole == 2)
  }

  @Test("a submitter's own keys never match another's, so the union has bounds")
  func ownKeys() throws {
    var world = try World()
    try world.submit(
      World.tsuruoka, .participants, "FY2024Q1",
      [participant(of: World.tsuruoka, key: "P1"), participant(of: World.tsuruoka, key: "P2")])
    try world.submit(
      World.sagae, .participants, "FY2024Q1",
      ["P1", "7", "8"].map { participant(of: World.sagae, key: $0) })
    let wide = try world.engine().figure(people)
    #expect(wide.result == .bounds(lower: Fraction(3), upper: Fraction(5)))
    #expect(wide.numerator == 3)
    #expect((wide.simpleSum, wide.simpleSumUpper) == (5, 5))
    #expect((wide.overlapLower, wide.overlapUpper) == (2, 0))
    #expect(try world.engine().figure(people, .member(World.sagae)).whole == 3)
  }

  @Test("headcounts without key raise the upper bound, and the lower one to the largest of them")
  func unkeyedHeadcounts() throws {
    var world = try World()
    try world.submit(
      World.tsuruoka, .participants, "FY2024Q1",
      [
        participant(of: World.tsuruoka, key: "P1"),
        participant(of: World.tsuruoka, headcount: "4"),
      ])
    try world.submit(
      World.iide, .participants, "FY2024Q1",
      ["7", "5"].map { participant(of: World.iide, headcount: $0) })
    let engine = try world.engine()
    let wide = try engine.figure(people)
    #expect(wide.result == .bounds(lower: Fraction(7), upper: Fraction(17)))
    #expect(wide.participations == 17)
    #expect(
      try engine.figure(people, .member(World.iide)).result
        == .bounds(lower: Fraction(7), upper: Fraction(12)))
  }

  @Test("one member alone has no overlap, however wide its bounds")
  func loneMember() throws {
    var world = try World()
    try world.submit(
      World.iide, .participants, "FY2024Q1", [participant(of: World.iide, headcount: "12")])
    let wide = try world.engine().figure(people)
    #expect((wide.overlapLower, wide.overlapUpper) == (0, 0))
    #expect((wide.simpleSum, wide.simpleSumUpper) == (12, 12))
  }

  @Test("only residence outside the prefecture counts; abroad does, unknown does not")
  func residence() throws {
    var world = try World()
    let homes = ["13", "131016", "海外", "06", "062049", "062031", "不明", "…"]
    try world.submit(
      World.tsuruoka, .participants, "FY2024Q1",
      homes.enumerated().map {
        participant(of: World.tsuruoka, key: "P\($0.offset)", residence: $0.element)
      })
    #expect(try world.engine().figure(people).whole == 3)
    let quarter = try #require(ReportingPeriod(code: "FY2024Q1"))
    let engine = try world.engine()
    #expect(engine.total(of: "outside-participations", .wide, quarter) == 3)
    #expect(engine.total(of: "inside-participations", .wide, quarter) == 2)
    #expect(engine.total(of: "resident-participations", .wide, quarter) == 1)
    #expect(engine.total(of: "unknown-residence-participations", .wide, quarter) == 2)
    #expect(engine.total(of: "residents", .wide, quarter) == nil)
  }

  @Test("the share of new participants leaves blanks out of both sides")
  func newShare() throws {
    var world = try World()
    let rows = [("new", "2"), ("continuing", "3"), ("", "9")].map {
      participant(of: World.tsuruoka, headcount: $0.1, involvement: $0.0)
    }
    try world.submit(World.tsuruoka, .participants, "FY2024Q1", rows)
    let share = try world.engine().figure("new-participant-ratio")
    #expect(share.result == .exact(Fraction(40)))
    #expect((share.numerator, share.denominator) == (2, 5))
  }

  @Test("a row with a key is one person, whatever sign its number holds")
  func keyWithSign() throws {
    var world = try World()
    try world.submit(
      World.tsuruoka, .participants, "FY2024Q1",
      ["…", "x", "-", "***", ""].enumerated().map {
        participant(of: World.tsuruoka, key: "P\($0.offset)", headcount: $0.element)
      })
    let engine = try world.engine()
    #expect(try engine.figure(people).whole == 5)
    #expect(try engine.figure(gross).whole == 5)
    #expect(try engine.figure(gross).gaps == 0)
  }

  @Test("a person at an event that two towns list counts once in 延べ wide-area, the rest is 重複")
  func jointEvent() throws {
    var world = try World()
    func row(_ town: String, _ key: String, _ event: String) -> [String: String] {
      var row = participant(of: town, key: key)
      row["event_id"] = event
      return row
    }
    try world.submit(
      World.tsuruoka, .participants, "FY2024Q1",
      [
        row(World.tsuruoka, "P1", "E1"), row(World.tsuruoka, "P1", "E1"),
        row(World.tsuruoka, "P2", "E1"), row(World.tsuruoka, "P2", ""),
      ])
    try world.submit(
      World.sakata, .participants, "FY2024Q1",
      [row(World.sakata, "P1", "E1"), row(World.sakata, "P1", "E2"), row(World.sakata, "P3", "E1")])
    try world.submit(World.sagae, .participants, "FY2024Q1", [row(World.sagae, "P1", "E1")])
    let engine = try world.engine()
    let wide = try engine.figure(gross)
    #expect(wide.whole == 7)
    #expect((wide.simpleSum, wide.overlapLower, wide.overlapUpper) == (8, 1, 1))
    #expect(try engine.figure(gross, .member(World.tsuruoka)).whole == 4)
    #expect(try engine.figure(people).participations == 7)
  }

  @Test("a period in which nothing was received has no sum of nothing beside it")
  func nothingReceived() throws {
    let figure = try World().engine().figure(people)
    #expect(figure.reason == .noData)
    #expect(figure.simpleSum == nil)
    #expect(figure.overlapLower == nil)
    #expect(figure.participations == nil)
    let quarter = try #require(ReportingPeriod(code: "FY2024Q1"))
    #expect(try World().engine().total(of: "inside-participations", .wide, quarter) == nil)
  }

  @Test("unknown and concealed headcounts open the upper end, nothing said is zero")
  func gaps() throws {
    var world = try World()
    try world.submit(
      World.tsuruoka, .participants, "FY2024Q1",
      ["…", "x", "-", "***", "5"].map { participant(of: World.tsuruoka, headcount: $0) })
    let figure = try world.engine().figure(gross)
    #expect(figure.result == .bounds(lower: Fraction(5), upper: nil))
    #expect(figure.gaps == 2)
    #expect(try world.engine().figure(people).gaps == 2)
  }

  @Test("provisional and revised numbers are counted beside the figure that they enter")
  func flags() throws {
    var world = try World()
    try world.submit(
      World.tsuruoka, .participants, "FY2024Q1",
      ["4p", "5p", "6r", "7"].map { participant(of: World.tsuruoka, headcount: $0) })
    try world.submit(
      World.sakata, .events, "FY2024Q1",
      [event(of: World.sakata, id: "E1", attendees: "120p", nights: "8")])
    let engine = try world.engine()
    let figure = try engine.figure(gross)
    #expect(figure.whole == 22)
    #expect(figure.marks == CellMarks(gaps: 0, provisional: 2, revised: 1))
    #expect(try engine.figure(people).marks.provisional == 2)
    #expect(try engine.figure("event-attendees").marks == CellMarks(provisional: 1))
    #expect(try engine.figure("guest-nights").marks == CellMarks())
    let tally = try #require(world.submissions.first?.tally)
    #expect(try Tally(decoding: tally.encoded) == tally)
  }

  @Test(
    "another secret makes other hashes, so tallies of two secrets are told apart by fingerprint")
  func secrets() throws {
    let world = try World()
    let other = try Tallier(
      catalogue: world.catalogue, project: world.project, schemas: world.schemas,
      key: try World.key(2))
    #expect(other.fingerprint != world.tallier.fingerprint)
    let batch = try world.builder(.participants).batch([participant(of: World.tsuruoka, key: "P1")])
    var (one, two) = (
      try world.tally(World.tsuruoka, .participants, "FY2024Q1", []),
      try world.tally(World.tsuruoka, .participants, "FY2024Q1", [])
    )
    one.add(batch, by: world.tallier)
    two.add(batch, by: other)
    #expect(one != two)
    #expect(PersonKey(bytes: [1, 2, 3]) == nil)
  }
}
