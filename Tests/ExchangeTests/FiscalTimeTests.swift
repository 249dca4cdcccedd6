import Exchange
import JapaneseText
import Testing

@Suite("Fiscal years and quarters")
struct FiscalTimeTests {
  @Test(
    "a fiscal year runs from April to March",
    arguments: [
      ("2024-03-31", 2023, 4), ("2024-04-01", 2024, 1), ("2024-06-30", 2024, 1),
      ("2024-07-01", 2024, 2), ("2024-12-31", 2024, 3), ("2025-01-01", 2024, 4),
      ("2025-03-31", 2024, 4),
    ])
  func quarterOfDay(iso: String, year: Int, number: Int) throws {
    let quarter = FiscalQuarter(containing: try #require(CivilDate(iso: iso)))
    #expect(quarter == FiscalQuarter(year: FiscalYear(year), number: number))
  }

  @Test("a quarter begins and ends on the right days, leap years included")
  func daysOfQuarter() throws {
    let fourth = try #require(FiscalQuarter(code: "FY2023Q4"))
    #expect(fourth.firstDay.iso == "2024-01-01")
    #expect(fourth.lastDay.iso == "2024-03-31")
    #expect(fourth.next.code == "FY2024Q1")
    #expect(fourth.sameQuarterLastYear.code == "FY2022Q4")
    #expect(fourth.contains(try #require(CivilDate(iso: "2024-02-29"))))
  }

  @Test(
    "codes are read back as they are written",
    arguments: [
      "FY2024Q1", "FY2026Q4", "FY2024", "FY2024-FY2026",
    ])
  func codesRoundTrip(code: String) throws {
    #expect(try #require(ReportingPeriod(code: code)).code == code)
  }

  @Test(
    "what is no period is not read",
    arguments: [
      "", "2024", "FY24", "FY2024Q0", "FY2024Q5", "FY2024Q", "FY2024-", "FY2024Q1-FY2024Q2",
      "fy2024",
    ])
  func refusesOtherText(text: String) {
    #expect(ReportingPeriod(code: text) == nil)
  }

  @Test("a cumulative period holds every quarter of its years")
  func quartersOfPlan() throws {
    let period = try #require(ReportingPeriod(code: "FY2024-FY2025"))
    #expect(period.quarters.map(\.code).first == "FY2024Q1")
    #expect(period.quarters.count == 8)
    #expect(period.lastYear == FiscalYear(2025))
  }

  @Test("平成31年度 is the year that became 令和元年度")
  func eraOfYear() {
    #expect(FiscalYear(2019).inEra.era.name == "平成")
    #expect(FiscalYear(2019).inEra.year == 31)
    #expect(FiscalYear(2024).inEra.year == 6)
  }

  @Test(
    "only four-two-two digits that exist are an ISO day",
    arguments: [
      "2024-4-1", "2024-02-30", "20240401", "2024-04-01 ", "+024-04-01", "",
    ])
  func refusesOtherDays(text: String) {
    #expect(CivilDate(iso: text) == nil)
  }
}
