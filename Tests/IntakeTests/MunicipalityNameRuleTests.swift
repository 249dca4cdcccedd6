import Exchange
import Testing

@testable import Intake

@Suite("The name beside a municipality's code")
struct MunicipalityNameRuleTests {
  let table: Table

  init() throws { table = try Table.shared.get() }

  @Test("holds the name beside a code against it")
  func nameBesideCode() throws {
    let answer = try table.check(
      """
      団体コード,市町村名,実施日,取組,人数,居住地
      062031,鶴岡市,2024-04-05,研修会,3,東京都
      062031,温海,2024-04-05,研修会,3,東京都
      062031,村山市,2024-04-05,研修会,3,東京都
      062031,,2024-04-05,研修会,3,東京都

      """)
    #expect(answer.findings == ["municipality-mismatch A4"])
    let finding = try #require(answer.finding(.municipalityMismatch))
    #expect(finding.raw == "062031")
    #expect(finding.values["name"] == "村山市")
    #expect(finding.suggestions.map(\.text) == ["062031", "062081"])
  }

  @Test("fills a blank code from the name beside it")
  func nameFillsCode() throws {
    let answer = try table.check("団体コード,市町村名,実施日,取組,人数,居住地\n,鶴岡市,2024-04-05,研修会,3,東京都\n")
    #expect(answer.findings == [])
    #expect(answer.texts("municipality") == ["062031"])
    #expect(answer.changes("municipality") == ["鶴岡市 → 062031 by municipality.name-beside × 1"])
  }

  @Test("asks for the code where neither it nor a name is there")
  func neither() throws {
    let answer = try table.check("団体コード,市町村名,実施日,取組,人数,居住地\n,,2024-04-05,研修会,3,東京都\n")
    #expect(answer.findings == ["required-blank A2"])
  }
}
