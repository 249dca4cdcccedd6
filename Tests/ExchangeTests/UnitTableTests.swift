import Exchange
import Testing

@Suite("The table of units")
struct UnitTableTests {
  @Test("a unit counts in whatever width and case the file or the cell writes it")
  func widthAndCase() throws {
    let units = try UnitTable(
      yaml: """
        families: [[ＫＭ, キロ], [人]]
        scales: {千: 1000}
        measures: [ＭＧ]
        divisors: [Ｌ]
        openings: ["単位："]
        """)
    #expect(units.isUnit("km"))
    #expect(units.agree("KM", with: "Ｋｍ"))
    #expect(units.agree("千KM", with: "ｷﾛ"))
    #expect(!units.agree("人", with: "km"))
    #expect(units.unit(stated: "（単位：ｋｍ）") == "km")
    #expect(units.anyUnit(stated: "mg／L") == "mg/l")
  }
}
