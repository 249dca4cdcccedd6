import Exchange
import Testing

@testable import Reporting

@Suite("Numbers and periods in words")
struct NumberTextTests {
  @Test(
    "thousands are set apart",
    arguments: [
      ("0", "0"), ("999", "999"), ("1000", "1,000"), ("-1234567.89", "-1,234,567.89"),
      ("100000000", "100,000,000"), ("0.05", "0.05"),
    ])
  func grouped(plain: String, grouped: String) {
    #expect(NumberText.grouped(plain) == grouped)
  }

  @Test(
    "a difference always has a sign, and zero none",
    arguments: [
      ("12", "+12"), ("-3", "-3"), ("0", "0"), ("-0.0", "0.0"), ("1234", "+1,234"),
      ("0.1", "+0.1"),
    ])
  func signed(plain: String, signed: String) {
    #expect(NumberText.signed(plain) == signed)
  }

  @Test(
    "pixels have one decimal at the most and no negative zero",
    arguments: [(1.0, "1"), (1.25, "1.3"), (-0.04, "0"), (-1.25, "-1.3"), (144.0, "144")])
  func pixels(value: Double, text: String) {
    #expect(NumberText.pixels(value) == text)
  }

  @Test("periods are named by era in Japanese and by fiscal year in English")
  func periods() throws {
    let japanese = PeriodNames(language: .ja)
    let english = PeriodNames(language: .en)
    let quarter = FiscalQuarter(year: FiscalYear(2024), number: 4)
    #expect(japanese.name(of: quarter) == "令和6年度 第4四半期")
    #expect(japanese.short(quarter) == "R6Q4")
    #expect(japanese.name(of: FiscalYear(2018)) == "平成30年度")
    #expect(japanese.name(of: quarter.lastDay) == "令和7年3月31日")
    #expect(japanese.name(of: FiscalYear(2019).quarters[1].firstDay) == "令和元年7月1日")
    #expect(english.name(of: quarter) == "FY2024 Q4")
    #expect(english.short(quarter) == "FY24Q4")
    #expect(english.name(of: quarter.lastDay) == "2025-03-31")
  }
}
