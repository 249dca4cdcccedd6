import Exchange
import Indicators
import KankeiTestSupport
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

  @Test("what ended without conclusion is never concluded, whatever its quarter column says")
  func notConcluded() throws {
    var world = try World()
    try world.submit(
      World.prefecture, .matches, "FY2024Q1",
      [
        match("M1", in: World.tsuruoka, stage: "matched", on: "2024-05-01", period: "FY2024Q1"),
        match("M2", in: World.tsuruoka, stage: "not-concluded", period: "FY2024Q1"),
        match("M3", in: World.tsuruoka, stage: "not-concluded", period: "FY2024Q1"),
        match("M4", in: World.sakata, stage: "applied", period: "FY2024Q1"),
      ])
    let engine = try world.engine()
    #expect(try engine.figure("matches-concluded").whole == 1)
    let rate = try engine.figure("match-success-ratio")
    #expect((rate.numerator, rate.denominator) == (1, 3))
    let quarter = try #require(ReportingPeriod(code: "FY2024Q1"))
    #expect(engine.total(of: "matches-pending", .wide, quarter, time: .last) == 1)
  }

  @Test(
    "an ended match is concluded where it has a day or was reported so, failed after an application"
  )
  func ended() throws {
    var world = try World()
    try world.submit(
      World.prefecture, .matches, "FY2024Q1",
      [
        match("M1", in: World.tsuruoka, stage: "closed"),
        match("M2", in: World.tsuruoka, stage: "closed", on: "2024-04-20"),
        match("M3", in: World.tsuruoka, stage: "closed", stated: "FY2024Q1"),
        match("M4", in: World.tsuruoka, stage: "open"),
        match("M5", in: World.tsuruoka, stage: "applied", kind: "side-job"),
        match("M6", in: World.tsuruoka, stage: "matched", period: "FY2024Q1"),
        match("M7", in: World.tsuruoka, stage: "closed", period: "FY2024Q1"),
      ])
    try world.submit(
      World.prefecture, .matches, "FY2024Q2",
      [
        match("M4", in: World.tsuruoka, stage: "not-concluded"),
        match("M5", in: World.tsuruoka, stage: "closed"),
        match("M6", in: World.tsuruoka, stage: "closed"),
      ])
    let engine = try world.engine(now: "2024-11-15")
    #expect(try engine.figure("matches-concluded").whole == 3)
    #expect(try engine.figure("matches-concluded-company").whole == 3)
    #expect(try engine.figure("matches-concluded-side-job").whole == 0)
    let second = try engine.figure("match-success-ratio", .wide, "FY2024Q2")
    #expect((second.numerator, second.denominator) == (0, 1))
    let year = try engine.figure("match-success-ratio", .wide, "FY2024")
    #expect((year.numerator, year.denominator) == (3, 4))
    #expect(year.result == .exact(Fraction(75)))
  }

  @Test("a call whose failure names the applicant had one")
  func applicant() throws {
    var world = try World()
    var failed = match("M1", in: World.tsuruoka, stage: "not-concluded")
    failed["counterpart"] = "株式会社見本"
    try world.submit(
      World.prefecture, .matches, "FY2024Q1", [match("M1", in: World.tsuruoka, stage: "open")])
    try world.submit(World.prefecture, .matches, "FY2024Q2", [failed])
    let rate = try world.engine(now: "2024-11-15").figure(
      "match-success-ratio", .wide, "FY2024Q2")
    #expect((rate.numerator, rate.denominator) == (0, 1))
  }

  @Test(
    "an active match with the quarter of its report counts in the first that calls it concluded")
  func reportedAgain() throws {
    var world = try World()
    for quarter in ["FY2024Q3", "FY2024Q4", "FY2025Q1"] {
      try world.submit(
        World.prefecture, .matches, quarter,
        [match("M1", in: World.tsuruoka, stage: "active", period: quarter)])
    }
    let engine = try world.engine(now: "2025-08-15")
    #expect(try engine.figure("matches-concluded", .wide, "FY2024Q3").whole == 1)
    #expect(try engine.figure("matches-concluded", .wide, "FY2024Q4").whole == 0)
    #expect(try engine.figure("matches-concluded", .wide, "FY2025").whole == 0)
  }

  @Test("the latest report decides day, town and whether it was concluded at all")
  func latest() throws {
    var world = try World()
    try world.submit(
      World.prefecture, .matches, "FY2024Q4",
      [
        match("M1", in: World.tsuruoka, stage: "matched", on: "2025-03-28"),
        match("M2", in: World.tsuruoka, stage: "matched", on: "2025-03-28"),
      ])
    try world.submit(
      World.prefecture, .matches, "FY2025Q1",
      [
        match("M1", in: World.sakata, stage: "active", on: "2025-04-02"),
        match("M2", in: World.tsuruoka, stage: "not-concluded"),
      ])
    let engine = try world.engine(now: "2025-08-15")
    #expect(try engine.figure("matches-concluded", .wide, "FY2024").whole == 0)
    #expect(try engine.figure("matches-concluded", .wide, "FY2025").whole == 1)
    #expect(try engine.figure("matches-concluded", .member(World.sakata), "FY2025").whole == 1)
    #expect(try engine.figure("match-success-ratio", .wide, "FY2025").denominator == 2)
    world.withdraw(World.prefecture, .matches, "FY2025Q1")
    let before = try world.engine(now: "2025-08-15")
    #expect(try before.figure("matches-concluded", .member(World.tsuruoka), "FY2024").whole == 2)
  }

  @Test("a match that is told after its quarter is in both parts of that quarter's rate")
  func neverAboveHundred() throws {
    var world = try World()
    try world.submit(
      World.prefecture, .matches, "FY2024Q4", [match("M1", in: World.tsuruoka, stage: "applied")])
    try world.submit(
      World.prefecture, .matches, "FY2025Q1",
      [
        match("M1", in: World.tsuruoka, stage: "matched", on: "2025-03-20"),
        match("M2", in: World.sakata, stage: "matched", on: "2025-03-25"),
      ])
    let engine = try world.engine(now: "2025-08-15")
    #expect(try engine.figure("match-success-ratio", .wide, "FY2024").whole == 100)
    #expect(try engine.figure("match-success-ratio", .wide, "FY2025").reason == .zeroDenominator)
    #expect(try engine.figure("match-success-ratio-v1", .wide, "FY2024").whole == 200)
    #expect(
      try engine.figure("match-success-ratio-v1", .wide, "FY2026").reason == .notAtThisPeriod)
    #expect(
      try engine.figure("match-success-ratio-v1", .wide, "FY2024Q4").reason == .notAtThisPeriod)
  }

  @Test(
    "whatever is reported of matches, quarters and towns add up to the year, and rates stay below 100 %",
    arguments: 1...4 as ClosedRange<UInt64>)
  func histories(_ seed: UInt64) throws {
    let empty = try World()
    var generator = SeededGenerator(seed: seed)
    let stages = empty.schemas.first { $0.id == .matches }?.field("stage")?.codes.map(\.code) ?? []
    let quarters = ["FY2024Q1", "FY2024Q2", "FY2024Q3", "FY2024Q4", "FY2025Q1", "FY2025Q2"]
    for _ in 0..<25 {
      var world = empty
      var concluded: Set<String> = []
      for quarter in quarters {
        let rows = (0..<5).filter { _ in Bool.random(using: &generator) }.map { number in
          let stage = stages.randomElement(using: &generator) ?? "open"
          let isDated = !["open", "applied", "interview", "not-concluded"].contains(stage)
          if isDated { concluded.insert("M\(number)") }
          return match(
            "M\(number)",
            in: [World.tsuruoka, World.sakata].randomElement(using: &generator) ?? World.iide,
            stage: stage,
            on: isDated && Bool.random(using: &generator) ? "2024-05-01" : "",
            period: Bool.random(using: &generator) ? quarter : "")
        }
        try world.submit(World.prefecture, .matches, quarter, rows)
      }
      let engine = try world.engine(now: "2025-11-15")
      func count(_ scope: Scope, _ period: String) throws -> Int64 {
        try engine.figure("matches-concluded", scope, period).whole ?? 0
      }
      let whole = try count(.wide, "FY2024-FY2025")
      #expect(try quarters.map { try count(.wide, $0) }.reduce(0, +) == whole)
      #expect(
        try [World.tsuruoka, World.sakata].map { try count(.member($0), "FY2024-FY2025") }
          .reduce(0, +) == whole)
      #expect(whole <= concluded.count)
      #expect(try engine.figure("matches-concluded", .wide, "FY2024-FY2025").quarterOverlap == 0)
      for period in quarters + ["FY2024", "FY2025"] {
        let rate = try engine.figure("match-success-ratio", .wide, period)
        #expect(rate.lowest.map { $0 <= Fraction(100) } ?? true)
        #expect(rate.numerator == (try count(.wide, period)))
      }
    }
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
