import Exchange
import Indicators
import Testing

private let gross = "relationship-population-gross"

@Suite("Scopes: what enters which figure")
struct ScopeTests {
  @Test("a non-member's records have a line of their own and enter nothing else")
  func nonMember() throws {
    var world = try World()
    try world.submit(
      World.tsuruoka, .participants, "FY2024Q1",
      [
        participant(of: World.tsuruoka, headcount: "3"),
        participant(of: World.mamurogawa, headcount: "5"),
      ])
    let engine = try world.engine()
    #expect(try engine.figure(gross).whole == 3)
    #expect(try engine.figure(gross, .programme("training")).whole == 3)
    #expect(try engine.figure(gross, .nonMember(World.mamurogawa)).whole == 5)
    #expect(engine.scopes.last == .nonMember(World.mamurogawa))
    #expect(try engine.figure(gross, .member(World.mamurogawa)).reason == .notAtThisScope)
  }

  @Test("a member's records of a programme in which it takes no part have a line of their own")
  func unlistedProgramme() throws {
    var world = try World()
    let row = participant(of: World.tsuruoka, headcount: "5", programme: "convention")
    try world.submit(
      World.tsuruoka, .participants, "FY2024Q1",
      [participant(of: World.tsuruoka, headcount: "3"), row])
    let engine = try world.engine()
    let own = Scope.unlisted(member: World.tsuruoka, programme: "convention")
    #expect(try engine.figure(gross).whole == 3)
    #expect(try engine.figure(gross, .member(World.tsuruoka)).whole == 3)
    #expect(try engine.figure(gross, .programme("convention")).reason == .noData)
    #expect(try engine.figure(gross, own).whole == 5)
    #expect(engine.scopes.last == own)
  }

  @Test("a record of no programme counts for the member and wide-area, for no programme")
  func blankProgramme() throws {
    var world = try World()
    try world.submit(
      World.tsuruoka, .migrations, "FY2024Q1",
      [
        migration(to: World.tsuruoka, people: "2"),
        migration(to: World.tsuruoka, people: "4", programme: "training"),
      ])
    let engine = try world.engine()
    #expect(try engine.figure("migrants-people").whole == 6)
    #expect(try engine.figure("migrants-people", .member(World.tsuruoka)).whole == 6)
    #expect(try engine.figure("migrants-people", .programme("training")).whole == 4)
  }

  @Test("a record counts in the quarter of its date, else of its period, else of its slot")
  func quarters() throws {
    var world = try World()
    var period = participant(of: World.tsuruoka, headcount: "10", on: "")
    period["period"] = "FY2024Q3"
    try world.submit(
      World.tsuruoka, .participants, "FY2024Q2",
      [
        participant(of: World.tsuruoka, headcount: "1", on: "2024-06-30"), period,
        participant(of: World.tsuruoka, headcount: "100", on: ""),
      ])
    let engine = try world.engine(now: "2025-02-15")
    #expect(try engine.figure(gross, .wide, "FY2024Q1").whole == 1)
    #expect(try engine.figure(gross, .wide, "FY2024Q2").whole == 100)
    #expect(try engine.figure(gross, .wide, "FY2024Q3").whole == 10)
    #expect(try engine.figure(gross, .wide, "FY2024Q4").reason == .noData)
    #expect(try engine.figure(gross, .wide, "FY2024").whole == 111)
  }

  @Test("scope codes are read as they are written")
  func codes() {
    let scopes: [Scope] = [
      .wide, .member("062031"), .programme("training"), .line("L1"), .nonMember("063649"),
      .unlisted(member: "062031", programme: "convention"),
    ]
    #expect(scopes.map { Scope(code: $0.code) } == scopes)
    #expect(scopes.sorted() == scopes)
    #expect(scopes.last?.code == "unlisted:062031:convention")
    for code in ["", "wide:1", "member", "member:", "town:062031", "unlisted:062031"] {
      #expect(Scope(code: code) == nil)
    }
  }

  @Test("a period whose years are reversed is not counted as any year")
  func reversedPeriod() throws {
    var world = try World()
    try world.submit(
      World.tsuruoka, .participants, "FY2026Q1",
      [participant(of: World.tsuruoka, on: "2026-05-01")])
    let engine = try world.engine(now: "2026-08-15")
    let figure = try engine.figure(gross, .wide, "FY2026-FY2024")
    #expect(figure.reason == .notAtThisPeriod)
    #expect(figure.receipts.isEmpty)
    #expect(figure.coverage.due == 0)
    let reversed = try #require(ReportingPeriod(code: "FY2026-FY2024"))
    #expect(engine.total(of: "outside-participations", .wide, reversed) == nil)
    #expect(try engine.figure(gross, .wide, "FY2024-FY2026").whole == 1)
  }

  @Test("periods are the ended quarters, the begun years and the years together")
  func periods() throws {
    let engine = try World().engine(now: "2025-07-01")
    #expect(
      engine.periods.map(\.code) == [
        "FY2024Q1", "FY2024Q2", "FY2024Q3", "FY2024Q4", "FY2025Q1", "FY2024", "FY2025",
        "FY2024-FY2024", "FY2024-FY2025",
      ])
    #expect(try World().engine(now: "2025-06-30").periods.map(\.code).contains("FY2025Q1") == false)
  }
}
