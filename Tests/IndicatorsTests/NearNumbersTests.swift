import Exchange
import Indicators
import KankeiTestSupport
import Testing

@Suite("Nearly one number in several submissions")
struct NearNumbersTests {
  private func findings(
    _ said: [(submitter: String, quarter: String, ids: [String])]
  ) throws -> [[String: String]] {
    let world = try World()
    var records = CrossRecords(schemas: world.schemas, project: world.project)
    for (submitter, quarter, ids) in said {
      let slot = Slot(
        submitter: submitter, dataset: .matches,
        quarter: try #require(FiscalQuarter(code: quarter)))
      let rows = ids.map { match($0, in: World.tsuruoka, stage: "applied") }
      records.add(
        try world.builder(.matches).batch(rows), of: ReceiptNumber(slot: slot, number: 1))
    }
    return records.nearNumbers(severity: .warning).map(\.finding.values)
  }

  @Test("zeros that a later quarter has lost are told, with both places")
  func quarters() throws {
    let found = try findings([
      (World.prefecture, "FY2024Q1", ["M0001", "M0002"]),
      (World.prefecture, "FY2024Q2", ["M1", "M0002", "M10"]),
    ])
    #expect(found.map { $0["count"] } == ["1"])
    let pairs = try #require(found.first?["pairs"])
    #expect(pairs.contains("M0001 (FY2024Q1-060003-matches-1 ["))
    #expect(pairs.contains("M1 (FY2024Q2-060003-matches-1 ["))
  }

  @Test("what stands in one file is told of the file alone")
  func oneFile() throws {
    #expect(try findings([(World.prefecture, "FY2024Q1", ["M0001", "M1"])]).isEmpty)
  }
}
