import Exchange
import Indicators
import JapaneseText
import Testing

@Suite("Attainment: actual against plan")
struct AttainmentTests {
  private func kpi(
    _ indicator: String, basis: String = "annual", base: String, form: String, plan: String
  ) throws -> KPI {
    let list = try KPI.list(
      yaml: """
        kpis:
          - id: K
            indicator: \(indicator)
            title: {ja: 指標, en: Indicator}
            basis: \(basis)
            base: {value: \(base)}
            plan: {form: \(form), values: {\(plan)}}
        """)
    return try #require(list.first)
  }

  /// 鶴岡 alone reports migrations: so many people in each quarter of FY2024 and on.
  private func migrants(_ quarters: [Int]) throws -> World {
    let text = World.projectText.replacing(
      "datasets: [participants, migrations, events]", with: "datasets: [participants, events]"
    )
    .replacing(
      "name: 鶴岡市\n    datasets: [participants, events]",
      with: "name: 鶴岡市\n    datasets: [participants, migrations, events]")
    var world = try World(project: text)
    for (offset, people) in quarters.enumerated() {
      let quarter = FiscalQuarter(ordinal: FiscalYear(2024).quarters[0].ordinal + offset)
      try world.submit(
        World.tsuruoka, .migrations, quarter.code,
        [migration(to: World.tsuruoka, people: String(people), on: quarter.firstDay.iso)])
    }
    return world
  }

  private let migrantsPeople = "migrants-people"

  @Test("increments: the year's value against base and the increments so far")
  func increments() throws {
    let kpi = try kpi(migrantsPeople, base: "100", form: "increments", plan: "2024: 10, 2025: 30")
    let engine = try migrants([30, 30, 30, 25, 40, 40, 40, 40]).engine(now: "2026-08-15")
    let first = engine.attainment(of: kpi, in: FiscalYear(2024))
    #expect(
      (first.base, first.target, first.level) == (Fraction(100), Fraction(110), Fraction(115)))
    #expect(first.incrementRate == .value(try #require(Fraction(3, 2))))
    #expect(first.levelRate == .value(try #require(Fraction(115, 110))))
    #expect(first.verdict == .reached)
    #expect(first.comparison == nil)
    let second = engine.attainment(of: kpi, in: FiscalYear(2025))
    #expect(second.target == Fraction(140))
    #expect(second.level == Fraction(160))
    #expect(second.comparison?.difference == Span(Fraction(45), Fraction(45)))
    #expect(second.comparison?.isWholeYear == true)
    #expect(
      engine.attainment(of: kpi, in: FiscalYear(2026)).incrementRate == .notComputable(.noPlan))
  }

  @Test("cumulative basis: base and everything since the plan began")
  func cumulative() throws {
    let kpi = try kpi(
      migrantsPeople, basis: "cumulative", base: "5", form: "cumulative",
      plan: "2024: 100, 2025: 300")
    let engine = try migrants([30, 30, 30, 25, 40, 40, 40, 40]).engine(now: "2026-08-15")
    let second = engine.attainment(of: kpi, in: FiscalYear(2025))
    #expect(second.actual.period.code == "FY2024-FY2025")
    #expect((second.target, second.level) == (Fraction(305), Fraction(280)))
    #expect(second.incrementRate == .value(try #require(Fraction(275, 300))))
    #expect(second.verdict == .notReached)
  }

  @Test("an open year shows progress against the full plan and no verdict")
  func openYear() throws {
    let kpi = try kpi(migrantsPeople, base: "0", form: "level", plan: "2024: 100, 2025: 50")
    let engine = try migrants([30, 30, 30, 25, 40, 35, 99]).engine(now: "2025-11-15")
    let attainment = engine.attainment(of: kpi, in: FiscalYear(2025))
    #expect(!attainment.isComplete)
    #expect(attainment.verdict == .none)
    #expect(attainment.levelRate == .value(try #require(Fraction(174, 50))))
    #expect(attainment.comparison?.quarters == [1, 2])
    #expect(attainment.comparison?.current.numerator == 75)
    #expect(attainment.comparison?.previous.numerator == 60)
    #expect(attainment.comparison?.difference == Span(Fraction(15), Fraction(15)))
  }

  @Test("a year with a due slot that is missing has no verdict")
  func missingSlot() throws {
    let kpi = try kpi(migrantsPeople, base: "0", form: "level", plan: "2024: 10")
    let engine = try migrants([30, 30, 30]).engine(now: "2025-08-15")
    let attainment = engine.attainment(of: kpi, in: FiscalYear(2024))
    #expect(attainment.verdict == .none)
    #expect((attainment.actual.coverage.inForce, attainment.actual.coverage.due) == (3, 4))
  }

  @Test("zero and negative plans have no increment rate, levels are compared all the same")
  func oddPlans() throws {
    let engine = try migrants([25, 25, 25, 25]).engine(now: "2025-08-15")
    func attainment(base: String, target: String) throws -> Attainment {
      engine.attainment(
        of: try kpi(migrantsPeople, base: base, form: "level", plan: "2024: \(target)"),
        in: FiscalYear(2024))
    }
    let flat = try attainment(base: "100", target: "100")
    #expect(flat.incrementRate == .notComputable(.zeroPlan))
    #expect(flat.verdict == .reached)
    let falling = try attainment(base: "110", target: "100.5")
    #expect(falling.incrementRate == .notComputable(.negativePlan))
    #expect(falling.verdict == .notReached)
    let zero = try attainment(base: "-50", target: "0")
    #expect(zero.incrementRate == .value(Fraction(3)))
    #expect(zero.levelRate == .notComputable(.zeroTarget))
    let negative = try attainment(base: "-50", target: "-10")
    #expect(negative.levelRate == .notComputable(.negativeTarget))
  }

  @Test("a decreasing KPI is measured by how far it fell")
  func decreasing() throws {
    let text = try catalogueText().replacing(
      "unit: {ja: 人, en: people}\n    digits: 0\n    direction: up",
      with: "unit: {ja: 人, en: people}\n    digits: 0\n    direction: down")
    let world = try migrants([20, 20, 20, 20])
    let engine = try world.engine(now: "2025-08-15", catalogue: try IndicatorCatalogue(yaml: text))
    func attainment(base: String, target: String) throws -> Attainment {
      engine.attainment(
        of: try kpi(migrantsPeople, base: base, form: "level", plan: "2024: \(target)"),
        in: FiscalYear(2024))
    }
    let reached = try attainment(base: "100", target: "90")
    #expect(reached.incrementRate == .value(Fraction(2)))
    #expect(reached.verdict == .reached)
    #expect(reached.meetsTarget)
    #expect(try attainment(base: "100", target: "80").meetsTarget)
    #expect(try attainment(base: "100", target: "70").verdict == .notReached)
    #expect(try attainment(base: "100", target: "70").meetsTarget == false)
    #expect(try attainment(base: "60", target: "70").incrementRate == .notComputable(.negativePlan))
  }

  /// One known person, and headcounts of people who may be anybody, in every quarter of the year.
  private func people(_ headcount: String) throws -> IndicatorEngine {
    var world = try World(
      project: World.projectText.replacing(
        "datasets: [participants, migrations, events]", with: "datasets: [participants]"
      ).replacing("datasets: [participants, events]", with: "datasets: []"))
    for town in [World.tsuruoka, World.sakata, World.sagae] {
      for (quarter, day) in [
        ("FY2024Q1", "2024-05-01"), ("FY2024Q2", "2024-08-01"), ("FY2024Q3", "2024-11-01"),
        ("FY2024Q4", "2025-02-01"),
      ] {
        let rows =
          town == World.tsuruoka
          ? [
            participant(of: town, key: "P1", on: day),
            participant(of: town, headcount: headcount, on: day),
          ] : []
        try world.submit(town, .participants, quarter, rows)
      }
    }
    return try world.engine(now: "2025-08-15")
  }

  @Test(
    "a KPI between two bounds is judged where both say the same, and not where the target lies between"
  )
  func bounds() throws {
    let engine = try people("2")
    func attainment(target: String) throws -> Attainment {
      engine.attainment(
        of: try kpi(
          "relationship-population-distinct", base: "0", form: "level", plan: "2024: \(target)"),
        in: FiscalYear(2024))
    }
    let spread = try attainment(target: "5")
    #expect(spread.span == Span(Fraction(2), Fraction(9)))
    #expect(spread.verdict == .undecided)
    #expect(!spread.meetsTarget)
    #expect(spread.levelRate == .range(lower: Fraction(2, 5), upper: Fraction(9, 5)))
    #expect(try attainment(target: "2").verdict == .reached)
    #expect(try attainment(target: "10").verdict == .notReached)
  }

  @Test("a cumulative KPI between bounds has both of them above its base")
  func boundsAboveBase() throws {
    let engine = try people("2")
    let attainment = engine.attainment(
      of: try kpi(
        "relationship-population-distinct", basis: "cumulative", base: "3", form: "level",
        plan: "2024: 8"), in: FiscalYear(2024))
    #expect(attainment.span == Span(Fraction(5), Fraction(12)))
    #expect(attainment.incrementRate == .range(lower: Fraction(2, 5), upper: Fraction(9, 5)))
    #expect(attainment.verdict == .undecided)
  }

  @Test("a number that is not known leaves a target below it reached, and any other undecided")
  func openEnd() throws {
    let engine = try people("…")
    func verdict(target: String) throws -> Attainment.Verdict {
      engine.attainment(
        of: try kpi(
          "relationship-population-distinct", base: "0", form: "level", plan: "2024: \(target)"),
        in: FiscalYear(2024)
      ).verdict
    }
    #expect(try verdict(target: "1") == .reached)
    #expect(try verdict(target: "2") == .undecided)
  }

  @Test("no data is no zero")
  func noData() throws {
    let kpi = try kpi(migrantsPeople, base: "0", form: "level", plan: "2024: 4")
    let attainment = try World().engine().attainment(of: kpi, in: FiscalYear(2024))
    #expect(attainment.incrementRate == .notComputable(.noActual(.noData)))
    #expect(attainment.level == nil)
    #expect(attainment.verdict == .none)
  }
}
