import JapaneseText
import Testing

@Suite struct DateTests {
  @Test("days that do not exist are refused")
  func refusesMissingDays() {
    #expect(CivilDate(year: 2024, month: 2, day: 30) == nil)
    #expect(CivilDate(year: 2023, month: 2, day: 29) == nil)
    #expect(CivilDate(year: 1900, month: 2, day: 29) == nil)
    #expect(CivilDate(year: 2024, month: 13, day: 1) == nil)
    #expect(CivilDate(year: 2024, month: 4, day: 0) == nil)
    #expect(CivilDate(year: 2000, month: 2, day: 29)?.iso == "2000-02-29")
  }

  @Test("every day of eight centuries follows the one before and comes back from its number")
  func countsDays() throws {
    var expected = try #require(CivilDate(year: 1600, month: 1, day: 1))
    let first = expected.daysSince1970
    for number in first..<first + 292_194 {
      let date = CivilDate(daysSince1970: number)
      #expect(date == expected)
      #expect(date.daysSince1970 == number)
      expected = try #require(next(after: expected))
    }
    #expect(CivilDate(daysSince1970: 0).iso == "1970-01-01")
    #expect(expected.iso == "2400-01-01")
  }

  private func next(after date: CivilDate) -> CivilDate? {
    CivilDate(year: date.year, month: date.month, day: date.day + 1)
      ?? CivilDate(year: date.year, month: date.month + 1, day: 1)
      ?? CivilDate(year: date.year + 1, month: 1, day: 1)
  }

  @Test(
    "a day lies in the era that began last",
    arguments: [
      ((2019, 4, 30), "平成", 31), ((2019, 5, 1), "令和", 1), ((2024, 4, 1), "令和", 6),
      ((1989, 1, 7), "昭和", 64), ((1989, 1, 8), "平成", 1), ((1926, 12, 25), "昭和", 1),
      ((1912, 7, 29), "明治", 45), ((1912, 7, 30), "大正", 1), ((1860, 1, 1), "明治", -7),
    ] as [((Int, Int, Int), String, Int)])
  func findsEra(day: (Int, Int, Int), name: String, year: Int) throws {
    let date = try #require(CivilDate(year: day.0, month: day.1, day: day.2))
    #expect(date.inEra.era.name == name)
    #expect(date.inEra.year == year)
  }

  @Test(
    "an era is known by its name, its first kanji, its letter in any width, and its sign",
    arguments: ["令和", "令", "R", "r", "Ｒ", "ｒ", "㋿", " 令和 "])
  func namesEra(text: String) {
    #expect(Era.named(text)?.name == "令和")
  }

  @Test("other words name no era")
  func refusesOtherNames() {
    for text in ["", "令和6", "和", "X", "㍿"] { #expect(Era.named(text) == nil) }
  }

  @Test("an era's years and days are those of the calendar")
  func knowsYears() throws {
    let heisei = try #require(Era.named("H"))
    #expect(heisei.gregorianYear(1) == 1989)
    #expect(heisei.gregorianYear(31) == 2019)
    #expect(heisei.contains(year: 2019, month: 4, day: 30))
    #expect(!heisei.contains(year: 2019, month: 5, day: 1))
    #expect(!heisei.contains(year: 1989, month: 1, day: 7))
    #expect(!heisei.contains(year: 2000, month: 2, day: 30))
  }
}
