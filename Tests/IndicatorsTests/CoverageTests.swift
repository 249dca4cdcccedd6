import Exchange
import Indicators
import Testing

private let gross = "relationship-population-gross"
private let matches = "matches-concluded"

@Suite("Coverage: what a figure leaves out, and whether it is 参考値")
struct CoverageTests {
  /// Every town but 飯豊 has sent its participants of the first quarter.
  private func threeOfFour() throws -> World {
    var world = try World()
    for town in [World.tsuruoka, World.sakata, World.sagae] {
      try world.submit(town, .participants, "FY2024Q1", [participant(of: town, headcount: "2")])
    }
    return world
  }

  @Test("counts the due slots of the datasets that the indicator reads, and their residents")
  func counts() throws {
    let engine = try threeOfFour().engine()
    let wide = try engine.figure(gross)
    #expect((wide.coverage.inForce, wide.coverage.due) == (3, 4))
    #expect(wide.coverage.population == Fraction(9, 10))
    #expect(wide.isReference)
    let member = try engine.figure(gross, .member(World.tsuruoka))
    #expect((member.coverage.inForce, member.coverage.due) == (1, 1))
    #expect(member.coverage.population == Fraction(1))
    #expect(!member.isReference)
  }

  @Test("a programme is covered by the members that take part")
  func programme() throws {
    let convention = try threeOfFour().engine().figure(gross, .programme("convention"))
    #expect((convention.coverage.inForce, convention.coverage.due) == (1, 2))
    #expect(convention.coverage.population == Fraction(2, 3))
    #expect(convention.whole == 0)
  }

  @Test("該当なし is in force and says zero")
  func nothingToReport() throws {
    var world = try threeOfFour()
    #expect(try world.engine().figure(gross, .member(World.iide)).reason == .noData)
    try world.sayNothing(World.iide, .participants, "FY2024Q1")
    let engine = try world.engine()
    #expect(try engine.figure(gross).coverage.inForce == 4)
    #expect(try engine.figure(gross).isReference == false)
    #expect(try engine.figure(gross, .member(World.iide)).whole == 0)
  }

  @Test("a withdrawn submission is as if it had never come")
  func withdrawn() throws {
    var world = try threeOfFour()
    world.withdraw(World.sagae, .participants, "FY2024Q1")
    let wide = try world.engine().figure(gross)
    #expect(wide.whole == 4)
    #expect(wide.coverage.inForce == 2)
    #expect(wide.receipts.map(\.slot.submitter) == [World.tsuruoka, World.sakata])
  }

  @Test("the prefecture's slot belongs to every member it reports for")
  func prefecture() throws {
    var world = try World()
    try world.submit(
      World.prefecture, .matches, "FY2024Q1",
      [match("M1", in: World.sakata, stage: "matched", on: "2024-04-20")])
    let engine = try world.engine()
    let member = try engine.figure(matches, .member(World.tsuruoka))
    #expect((member.coverage.inForce, member.coverage.due) == (1, 1))
    #expect(member.whole == 0)
    #expect(member.receipts.map(\.description) == ["FY2024Q1-060003-matches-1"])
    #expect(try engine.figure(matches).coverage.population == Fraction(1))
    #expect(try engine.figure(matches, .programme("training")).coverage.due == 1)
  }

  @Test("an open quarter makes a reference value, though nothing of it is due")
  func openQuarter() throws {
    var world = try World()
    try world.submit(
      World.tsuruoka, .participants, "FY2024Q1", [participant(of: World.tsuruoka)])
    let figure = try world.engine(now: "2024-06-30").figure(gross, .member(World.tsuruoka))
    #expect((figure.coverage.inForce, figure.coverage.due) == (0, 0))
    #expect(figure.coverage.population == nil)
    #expect(figure.isReference)
  }

  @Test("an ended quarter stays a reference value while an expected file is awaited")
  func awaited() throws {
    var world = try World()
    let tsuruoka = Scope.member(World.tsuruoka)
    #expect(try world.engine(now: "2024-07-10").figure(gross, tsuruoka).isReference)
    try world.submit(
      World.tsuruoka, .participants, "FY2024Q1", [participant(of: World.tsuruoka)])
    #expect(try world.engine(now: "2024-07-10").figure(gross, tsuruoka).isReference == false)
  }

  @Test("an unknown population leaves the share open")
  func unknownPopulation() throws {
    let engine = try threeOfFour().engine(populations: [World.tsuruoka: 400])
    #expect(try engine.figure(gross).coverage.population == nil)
  }

  @Test("the receipts of a figure are those with records in it or with zero to say of it")
  func receipts() throws {
    var world = try threeOfFour()
    try world.submit(
      World.tsuruoka, .participants, "FY2024Q2",
      [participant(of: World.tsuruoka, on: "2024-05-02")])
    try world.submit(World.sakata, .events, "FY2024Q1", [event(of: World.sakata, id: "E1")])
    let engine = try world.engine()
    #expect(
      try engine.figure(gross, .member(World.tsuruoka)).receipts.map(\.description) == [
        "FY2024Q1-062031-participants-1", "FY2024Q2-062031-participants-1",
      ])
    #expect(
      try engine.figure(gross, .programme("convention")).receipts.map(\.description) == [
        "FY2024Q1-062065-participants-1"
      ])
  }
}
