import Exchange
import Foundation
import JapaneseText
import Testing

@testable import Cells

@Suite("Dates")
struct DateReaderTests {
  @Test(
    "reads every way of writing a day",
    arguments: [
      ("2024-04-01", "2024-04-01"),
      ("２０２４－０４－０１", "2024-04-01 by cell.width"),
      (" 2024-04-01", "2024-04-01 by cell.trim"),
      ("2024/4/1", "2024-04-01 by date.separator"),
      ("2024.4.1", "2024-04-01 by date.separator"),
      ("2024年4月1日", "2024-04-01 by date.separator"),
      ("２０２４年４月１日", "2024-04-01 by date.separator"),
      ("2024年 4月 1日", "2024-04-01 by date.separator"),
      ("2024/4/1(月)", "2024-04-01 by date.separator"),
      ("2024/4/1（月曜日）", "2024-04-01 by date.separator"),
      ("2024/4/1月曜日", "2024-04-01 by date.separator"),
      ("2024年4月1日【月】", "2024-04-01 by date.separator"),
      ("2024/4/1 0:00", "2024-04-01 by date.time"),
      ("2024/4/1 0:00:00", "2024-04-01 by date.time"),
      ("2024/4/1 10:30", "2024-04-01 by date.time"),
      ("2024/4/1　１０：３０", "2024-04-01 by date.time"),
      ("2024/4/1(月) 10:30", "2024-04-01 by date.time"),
      ("2024-04-01T00:00:00", "2024-04-01 by date.time"),
      ("2024-04-01T10:30:00.000+09:00", "2024-04-01 by date.time"),
      ("2024-04-01T10:30:00+0900", "2024-04-01 by date.time"),
      ("2024/04/01 10:00:05 午前 GMT+9", "2024-04-01 by date.time"),
      ("2024/04/01 9:42:05 午後 GMT+9", "2024-04-01 by date.time"),
      ("2024-04-01 10:30 JST", "2024-04-01 by date.time"),
      ("=\"2024-04-01\"", "2024-04-01 by cell.text-formula"),
      ("2024/4/1 10:30:00 AM", "2024-04-01 by date.time"),
      ("令和6年4月1日 午前10時30分", "2024-04-01 by date.time"),
      ("令和6年4月1日10時", "2024-04-01 by date.time"),
      ("45383.4375", "2024-04-01 by date.time"), ("45383.0", "2024-04-01 by date.time"),
      ("20240401", "2024-04-01 by date.compact"),
      ("令和6年4月1日", "2024-04-01 by date.era"),
      ("令和６年４月１日", "2024-04-01 by date.era"),
      ("令和六年四月一日", "2024-04-01 by date.era"),
      ("令和 6 年 4 月 1 日", "2024-04-01 by date.era"),
      ("令和十六年十二月三十一日", "2034-12-31 by date.era"),
      ("令和元年5月1日", "2019-05-01 by date.era"),
      ("R元.5.1", "2019-05-01 by date.era"),
      ("平成元年1月8日", "1989-01-08 by date.era"),
      ("明治45年7月29日", "1912-07-29 by date.era"), ("M45.7.29", "1912-07-29 by date.era"),
      ("大正15年12月24日", "1926-12-24 by date.era"), ("T15.12.24", "1926-12-24 by date.era"),
      ("昭和64年1月7日", "1989-01-07 by date.era"), ("S64.1.7", "1989-01-07 by date.era"),
      ("㍾45年7月29日", "1912-07-29 by date.era"), ("㍽15.12.24", "1926-12-24 by date.era"),
      ("㍼64.1.7", "1989-01-07 by date.era"), ("㍻31/4/30", "2019-04-30 by date.era"),
      ("㋿6.4.1", "2024-04-01 by date.era"),
      ("平成31年4月30日", "2019-04-30 by date.era"),
      ("㋿6年4月1日", "2024-04-01 by date.era"),
      ("R6.4.1", "2024-04-01 by date.era"),
      ("Ｒ６．４．１", "2024-04-01 by date.era"),
      ("r6/4/1", "2024-04-01 by date.era"),
      ("R06-04-01", "2024-04-01 by date.era"),
      ("R060401", "2024-04-01 by date.era"),
      ("令6.4.1", "2024-04-01 by date.era"),
      ("H31.4.1", "2019-04-01 by date.era"),
      ("15/4/2024", "2024-04-15 by date.year-last"),
      ("令6・4・1", "2024-04-01 by date.era"),
      ("二〇二四年四月一日", "2024-04-01 by date.separator"),
      ("45383", "2024-04-01 by date.excel-serial"),
      ("１－Ａｐｒ－２０２４", "2024-04-01 by date.english"),
      ("April 1, 2024", "2024-04-01 by date.english"),
      ("2024/4/1（月・祝）", "2024-04-01 by date.separator"),
      ("令和6年4月1日（予定）", "2024-04-01 by date.note"),
      ("2024-02-29", "2024-02-29"),
    ])
  func reads(raw: String, expected: String) throws {
    #expect(try described(raw, as: "held_on") == expected)
  }

  @Test(
    "keeps month and day for a year that stands elsewhere",
    arguments: [
      ("4月1日", "partial 4-1"), ("４月１日", "partial 4-1"), ("4/1", "partial 4-1"),
      ("2月29日", "partial 2-29"), ("1-Apr", "partial 4-1"), ("4月1日（雨天順延）", "partial 4-1"),
    ])
  func keepsPartial(raw: String, expected: String) throws {
    #expect(try described(raw, as: "held_on") == expected)
  }

  @Test(
    "asks where a text is no day, or more than one",
    arguments: [
      ("2月30日", "date-does-not-exist"),
      ("2025年2月30日", "date-does-not-exist: 2025-02-28"),
      ("2023-02-29", "date-does-not-exist: 2023-02-28"),
      ("令和6年13月1日", "date-does-not-exist"),
      ("2024/4/31", "date-does-not-exist: 2024-04-30"),
      ("平成35年4月1日", "era-mismatch: 2023-04-01"),
      ("令和元年4月1日", "era-mismatch: 2019-04-01"),
      ("6/4/1", "ambiguous-date: 2024-04-01, 2006-04-01, 1994-04-01"),
      ("240401", "ambiguous-date: 2042-04-01, 2024-04-01, 2012-04-01"),
      ("4/5/2024", "ambiguous-date: 2024-04-05, 2024-05-04"),
      ("R6.4", "date-incomplete"),
      ("2024年4月", "date-incomplete"),
      ("令和6年", "date-incomplete"),
      ("2024", "date-incomplete"),
      ("4月", "date-incomplete"), ("令和6年4月", "date-incomplete"), ("2024/4", "date-incomplete"),
      ("R6.4.1 25:00", "not-a-date"), ("R6.4.1 10:60", "not-a-date"),
      ("2024-04-01T00:00:00Z", "not-a-date: 2024-04-01"),
      ("2024-03-31T15:00:00.000Z", "not-a-date: 2024-04-01"), ("令和6年4月頃", "not-a-date"),
      ("調整中", "not-a-date"),
      ("昭和64年1月8日", "era-mismatch: 1989-01-08"), ("R1.4.30", "era-mismatch: 2019-04-30"),
      ("大正15年12月25日", "era-mismatch: 1926-12-25"), ("R0.4.1", "era-mismatch: 2018-04-01"),
      ("令和6年4月31日", "date-does-not-exist: 2024-04-30"), ("R6.0.1", "date-does-not-exist"),
      ("24/4/1", "ambiguous-date: 2042-04-01, 2024-04-01, 2012-04-01"),
      ("Apr-24", "date-incomplete"), ("4538", "not-a-date"), ("453831", "not-a-date"),
      ("2024/4/1（4/2まで）", "not-a-date"), ("6月頃", "not-a-date"),
      ("########", "excel-damage"),
      ("未定", "not-a-date"), ("2024/4/1 2", "not-a-date"), ("2024 4 1", "not-a-date"),
      ("4月上旬", "not-a-date"),
      ("2024-04-01〜2024-04-03", "not-a-date"),
      ("1024-04-01", "not-a-date"),
    ])
  func asks(raw: String, expected: String) throws {
    #expect(try described(raw, as: "held_on") == expected)
  }

  @Test("reads a year of the era that the column's label states")
  func readsEraOfLabel() {
    let reader = DateReader(era: Era.stated(in: "開催日（令和）"))
    #expect(reader.read("6.4.1").value == 19_814)
    #expect(reader.read("6年4月1日").value == 19_814)
    #expect(reader.read("060401").value == 19_814)
    #expect(reader.read("60401").value == 19_814)
    #expect(reader.read("6/4").partial == .monthDay(month: 6, day: 4))
    #expect(DateReader(era: .heisei).read("36/4/1").fault?.code == .eraMismatch)
    #expect(Era.stated(in: "開催日（平成・令和）") == nil)
  }

  @Test("tells the era year of a suggested day without words of any language")
  func neutralMeaning() {
    let suggestions = DateReader().read("6/4/1").fault?.suggestions ?? []
    #expect(suggestions.map(\.meaning) == ["R6.4.1", "H18.4.1", "H6.4.1"])
  }

  @Test("reads every day since 1873 as the calendar of the system writes it in its era")
  func agreesWithJapaneseCalendar() throws {
    var calendar = Calendar(identifier: .japanese)
    calendar.timeZone = .gmt
    let first = try #require(CivilDate(year: 1873, month: 1, day: 1))
    let today = Int(Date().timeIntervalSince1970 / 86_400)
    // The system numbers 明治 232, 大正 233, 昭和 234, 平成 235 and 令和 236.
    let eras = [232: "明治", 233: "大正", 234: "昭和", 235: "平成", 236: "令和"]
    let reader = DateReader()
    var wrong: [String] = []
    for number in first.daysSince1970...today {
      let date = Date(timeIntervalSince1970: Double(number) * 86_400)
      let parts = calendar.dateComponents([.era, .year, .month, .day], from: date)
      guard let era = parts.era.flatMap({ eras[$0] }), let year = parts.year,
        let month = parts.month, let day = parts.day
      else {
        wrong.append("\(number)")
        continue
      }
      let written = "\(era)\(year == 1 ? "元" : String(year))年\(month)月\(day)日"
      if reader.read(written) != .value(number, rule: .dateEra) { wrong.append(written) }
    }
    #expect(wrong == [])
  }
}
