import Exchange
import Testing

@testable import Intake

@Suite("Values spelled as their column's label")
struct OwnLabelTests {
  @Test("are data, while the header once more is set aside")
  func valuesAndHeader() throws {
    let header = "municipality,held_on,programme,headcount,residence,foreign\n"
    let record = "062031,2024-04-05,training,3,13,foreign\n"
    let answer = try Table.shared.get().check(
      header + record + header + record.replacing("foreign", with: "japanese"))
    #expect(answer.findings == [])
    #expect(answer.texts("foreign") == ["foreign", "japanese"])
    #expect(answer.report.layout.setAside.map(\.reason) == [.repeatedHeader])
  }
}
