import Exchange
import Testing

@Suite("Profiles of submitters")
struct ProfileTests {
  private func profile(_ unpivot: String) throws -> Profile {
    try Profile(
      yaml: "submitter: \"062031\"\ndatasets: {participants: {unpivot: [\(unpivot)]}}\n")
  }

  @Test("columns that become records tell one field or several, and may hold several")
  func unpivots() throws {
    let unpivots = try profile(
      """
      {columns: {第1四半期: FY2024Q1, 2024: 2024}, name: period, value: headcount},
      {columns: {新規 現地: [new, onsite]}, name: [involvement, mode], value: headcount}
      """
    ).dataset(.participants).unpivot
    #expect(unpivots.map(\.names) == [["period"], ["involvement", "mode"]])
    #expect(unpivots.map(\.value) == ["headcount", "headcount"])
    #expect(unpivots[0].columns == ["第1四半期": ["FY2024Q1"], "2024": ["2024"]])
    #expect(unpivots[1].columns == ["新規 現地": ["new", "onsite"]])
  }

  @Test("a dataset without such columns has none")
  func none() throws {
    #expect(try profile("").dataset(.participants).unpivot.isEmpty)
    #expect(Profile(submitter: "062031").dataset(.events).unpivot.isEmpty)
  }

  @Test(
    "an entry that lacks its columns, its name or its value is refused",
    arguments: [
      "{name: period, value: headcount}", "{columns: {4月: FY2024Q1}, value: headcount}",
      "{columns: {4月: FY2024Q1}, name: period}", "{columns: [4月], name: period, value: headcount}",
    ])
  func incomplete(entry: String) {
    #expect(throws: (any Error).self) { try profile(entry) }
  }
}
