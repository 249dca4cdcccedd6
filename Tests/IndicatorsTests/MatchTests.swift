import Exchange
import Indicators
import Testing

@Suite("Matches: one id through its life")
struct MatchTests {
  @Test("a match counts once, in the quarter in which it was concluded")
  func countsOnce() throws {
    var world = try World()
    try world.submit(
      World.prefecture, .matches, "FY2024Q2",
      [match("M1", in: World.tsuruoka, stage: "matched", on: "2024-06-20")])
    try world.submit(
      World.prefecture, .matches, "FY2024Q3",
      [match("M1", in: World.tsuruoka, stage: "active", on: "2024-06-20")])
    let engine = try world.engine(now: "2025-02-15")
    #expect(try engine.figure("matches-concluded", .wide, "FY2024Q1").whole == 1)
    #expect(try engine.figure("matches-concluded", .wide, "FY2024Q2").whole == 0)
    #expect(try engine.figure("matches-concluded", .wide, "FY2024").whole == 1)
    #expect(try engine.figure("matches-concluded", .member(World.tsuruoka), "FY2024").whole == 1)
    #expect(try engine.figure("matches-concluded", .member(World.sakata), "FY2024").whole == 0)
  }

  @Test("an ended match without day or period was never concluded")
  func endedWithoutDay() throws {
    var world = try World()
    try world.submit(
      World.prefecture, .matches, "FY2024Q1",
      [
        match("M1", in: World.tsuruoka, stage: "closed"),
        match("M2", in: World.tsuruoka, stage: "closed", on: "2024-04-20"),
        match("M3", in: World.tsuruoka, stage: "closed", period: "FY2024Q1"),
        match("M4", in: World.tsuruoka, stage: "open"),
        match("M5", in: World.tsuruoka, stage: "applied", kind: "side-job"),
      ])
    let engine = try world.engine()
    #expect(try engine.figure("matches-concluded").whole == 2)
    #expect(try engine.figure("matches-concluded-company").whole == 2)
    #expect(try engine.figure("matches-concluded-side-job").whole == 0)
    let rate = try engine.figure("match-success-ratio")
    #expect((rate.numerator, rate.denominator) == (2, 4))
    #expect(rate.result == .exact(Fraction(50)))
  }

  @Test("the success rate counts who was reported in the slot's quarter, whenever it was concluded")
  func slotQuarter() throws {
    var world = try World()
    try world.submit(
      World.prefecture, .matches, "FY2024Q2",
      [match("M1", in: World.tsuruoka, stage: "active", on: "2024-05-01")])
    let engine = try world.engine(now: "2024-11-15")
    let second = try engine.figure("match-success-ratio", .wide, "FY2024Q2")
    #expect((second.numerator, second.denominator) == (0, 1))
    #expect(try engine.figure("match-success-ratio", .wide, "FY2024Q1").reason == .zeroDenominator)
  }

  @Test("a cost per match exists for a budget line and a settled fiscal year only")
  func costPerMatch() throws {
    var world = try World()
    try world.submit(
      World.prefecture, .matches, "FY2024Q1",
      [
        match("M1", in: World.tsuruoka, stage: "matched", on: "2024-04-20"),
        match("M2", in: World.iide, stage: "matched", on: "2024-04-20", programme: "convention"),
        match("M3", in: World.sakata, stage: "matched", on: "2024-04-20"),
        match("M4", in: World.sakata, stage: "matched", on: "2024-04-20", programme: "convention"),
      ])
    let engine = try world.engine(now: "2025-08-15")
    let cost = try engine.figure("cost-per-match", .line("L1"), "FY2024")
    #expect(cost.result == .exact(Fraction(450)))
    #expect((cost.numerator, cost.denominator) == (900, 2))
    #expect(try engine.figure("cost-per-match", .line("L2"), "FY2024").whole == 400)
    #expect(try engine.figure("executed-cost", .line("L1"), "FY2024").whole == 900)
    #expect(try engine.figure("executed-cost", .line("L1"), "FY2025").reason == .notSettled)
    #expect(try engine.figure("cost-per-match", .wide, "FY2024").reason == .notAtThisScope)
    #expect(try engine.figure("cost-per-match", .line("L9"), "FY2024").reason == .notAtThisScope)
    #expect(try engine.figure("cost-per-match", .line("L1"), "FY2024Q1").reason == .notAtThisPeriod)
    #expect(
      try engine.figure("executed-cost", .line("L1"), "FY2024-FY2024").reason == .notAtThisPeriod)
    #expect(try engine.figure("matches-concluded", .line("L1"), "FY2024").reason == .notAtThisScope)
  }

  @Test("a year with cost and no match has no cost per match")
  func noMatches() throws {
    var world = try World()
    try world.sayNothing(World.prefecture, .matches, "FY2024Q1")
    let cost = try world.engine().figure("cost-per-match", .line("L1"), "FY2024")
    #expect(cost.reason == .zeroDenominator)
    #expect((cost.numerator, cost.denominator) == (900, 0))
  }
}
