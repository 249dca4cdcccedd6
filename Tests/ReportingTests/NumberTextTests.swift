import Exchange
import Indicators
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

  @Test("two numbers that differ are printed with enough digits to be told apart, and no more")
  func toldApart() throws {
    func texts(_ numbers: [String]) throws -> [String] {
      let fractions = try numbers.map { try #require(Fraction(decimalText: $0)) }
      let text = ValueText(nil, words: Words(language: .ja), telling: fractions)
      return fractions.map { text.text($0) }
    }
    #expect(try texts(["24.96", "25"]) == ["24.96", "25.00"])
    #expect(try texts(["24.4", "25"]) == ["24", "25"])
    #expect(try texts(["25", "25"]) == ["25", "25"])
  }

  @Test("a number without an upper end is written as such")
  func openEnd() {
    let text = ValueText(nil, words: Words(language: .ja))
    #expect(text.text(Span(Fraction(1200), nil)) == "1,200〜")
    #expect(text.text(Span(Fraction(5), Fraction(8))) == "5〜8")
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
