import Exchange
import Indicators
import KankeiTestSupport
import Testing

@Suite("One number, told of again with other contents")
struct NumberContentsTests {
  private func findings(
    _ said: [(submitter: String, dataset: DatasetID, quarter: String, rows: [[String: String]])]
  ) throws -> [[String: String]] {
    let world = try World()
    var records = CrossRecords(schemas: world.schemas, project: world.project)
    for (submitter, dataset, quarter, rows) in said {
      let slot = Slot(
        submitter: submitter, dataset: dataset, quarter: try #require(FiscalQuarter(code: quarter)))
      records.add(
        try world.builder(dataset).batch(rows), of: ReceiptNumber(slot: slot, number: 1))
    }
    return records.reusedNumbers(severity: .warning).map(\.finding.values)
  }

  @Test("a match with another day or town is told, with both contents side by side")
  func matches() throws {
    let found = try findings([
      (
        World.prefecture, .matches, "FY2024Q1",
        [
          match("M1", in: World.tsuruoka, stage: "matched", on: "2024-05-10"),
          match("M2", in: World.tsuruoka, stage: "applied"),
          match("M3", in: World.tsuruoka, stage: "matched", on: "2024-05-10"),
        ]
      ),
      (
        World.prefecture, .matches, "FY2024Q2",
        [
          match("M1", in: World.tsuruoka, stage: "active", on: "2024-07-10"),
          match("M2", in: World.sakata, stage: "matched", on: "2024-08-01"),
          match("M3", in: World.tsuruoka, stage: "active", on: "2024-05-10"),
        ]
      ),
    ])
    #expect(found.map { $0["ids"] } == ["M1, M2"])
    #expect(found.first?["differing"] == "市町村・成立日")
    let contents = try #require(found.first?["contents"])
    for text in ["2024-05-10", "2024-07-10", World.sakata, "FY2024Q2-060003-matches-1 [2]"] {
      #expect(contents.contains(text))
    }
  }

  @Test(
    "an event id of the project used for another event is told, an own one of another town is not")
  func events() throws {
    var other = event(of: World.sakata, id: "E1", kind: "exchange", on: "2024-06-20")
    other["title"] = "別の催し"
    let first = [event(of: World.tsuruoka, id: "E1")]
    #expect(
      try findings([
        (World.tsuruoka, .events, "FY2024Q1", first), (World.sakata, .events, "FY2024Q1", [other]),
      ]).map { $0["ids"] } == ["E1"])
    #expect(
      try findings([
        (World.tsuruoka, .events, "FY2024Q1", first), (World.sagae, .events, "FY2024Q1", [other]),
      ]).isEmpty)
  }

  @Test(
    "a person with another home and age is told, one who moved is not; so is one who is new to a town twice"
  )
  func people() throws {
    func row(_ home: String, _ age: String, _ day: String, _ involvement: String = "") -> [String:
      String]
    {
      var row = participant(
        of: World.tsuruoka, key: "P1", residence: home, on: day, involvement: involvement)
      row["age_group"] = age
      return row
    }
    func told(
      _ first: [String: String], _ second: [String: String], by other: String = World.tsuruoka
    ) throws -> Int {
      try findings([
        (World.tsuruoka, .participants, "FY2024Q1", [first]),
        (other, .participants, "FY2024Q2", [second]),
      ]).count
    }
    #expect(try told(row("13", "30s", "2024-05-01"), row("47", "70-over", "2024-08-01")) == 1)
    #expect(try told(row("13", "30s", "2024-05-01"), row("47", "30s", "2024-08-01")) == 0)
    #expect(
      try told(row("13", "30s", "2024-05-01", "new"), row("13", "30s", "2024-08-01", "new")) == 1)
    #expect(
      try told(row("13", "30s", "2024-05-01", "new"), row("13", "30s", "2024-08-01", "continuing"))
        == 0)
    #expect(
      try told(
        row("13", "30s", "2024-05-01", "new"), row("13", "30s", "2024-08-01", "new"),
        by: World.sakata) == 0)
  }
}
