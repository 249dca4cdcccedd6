import Exchange
import Testing

@testable import Cells

@Suite("Programmes, codes, periods and numbers of bodies")
struct SpellingReaderTests {
  @Test(
    "reads a programme by code, title or spelling",
    arguments: [
      ("training", "training"), ("Training", "training by programme.case"),
      ("暮らし体験", "living-trial by programme.title"), ("研修会", "training by programme.spelling"),
      ("地域×企業マッチング", "company-matching by programme.title"),
      ("コンベンション", "convention by programme.spelling"),
      ("ｺﾝﾍﾞﾝｼｮﾝ", "convention by programme.spelling"),
      ("首都圏子育て世帯　仕事・暮らし体験", "living-trial by programme.spelling"),
    ])
  func readsProgramme(raw: String, expected: String) throws {
    #expect(try described(raw, as: "programme") == expected)
  }

  @Test(
    "suggests the nearest programmes for a misspelling, all of them where none is near",
    arguments: [
      ("暮し体験", "unknown-programme: 暮らし体験"), ("副業マチング", "unknown-programme: 副業・兼業マッチング, 地域×企業マッチング"),
      (
        "清掃活動",
        "unknown-programme: 地域×企業マッチング, 副業・兼業マッチング, 学会・大会誘致, 暮らし体験, アドバイザー・研修会・中間支援, 外国人関係人口"
      ),
    ])
  func suggestsProgramme(raw: String, expected: String) throws {
    #expect(try described(raw, as: "programme") == expected)
  }

  @Test(
    "reads codes in the spellings of the schema",
    arguments: [
      ("new", "new"), ("新規", "new by code.title"), ("初参加", "new by code.spelling"),
      ("ﾘﾋﾟｰﾀｰ", "continuing by code.spelling"), ("新規 ", "new by code.title"),
      ("新期", "unknown-code: 新規"), ("？", "unknown-code: 新規, 継続"), ("…", "…"),
    ])
  func readsCode(raw: String, expected: String) throws {
    #expect(try described(raw, as: "involvement") == expected)
  }

  @Test("reads age groups whatever their dashes and widths")
  func readsAgeGroup() throws {
    for raw in ["20～29歳", "20〜29歳", "２０～２９歳", "20代", "２０代", "20-29"] {
      let grammar = try grammar(of: "age_group")
      #expect(grammar.spelling(of: raw).changed?.value == "20s", "\(raw)")
    }
  }

  @Test("takes the spellings of the submitter's profile first")
  func readsProfileSpelling() throws {
    let profile = """
      submitter: "064033"
      datasets:
        participants:
          values: {programme: {受入研修: training, 研修会: convention}}
      """
    let grammar = try grammar(of: "programme", profile: profile)
    #expect(grammar.spelling(of: "受入研修").changed?.rule == .profile)
    #expect(grammar.spelling(of: "研修会").changed?.value == "convention")
  }

  @Test("takes the profile's code for a place that only its submitter calls so")
  func readsProfilePlace() throws {
    let profile = """
      submitter: "064033"
      datasets: {participants: {values: {municipality: {手ノ子: "064033"}, residence: {手ノ子: "064033"}}}}
      """
    for field in ["municipality", "residence"] {
      let changed = try grammar(of: field, profile: profile).spelling(of: "手ノ子").changed
      #expect(changed?.value == "064033")
      #expect(changed?.rule == .profile)
    }
  }

  @Test(
    "reads a quarter of a fiscal year",
    arguments: [
      ("FY2024Q1", "FY2024Q1"), ("ＦＹ２０２４Ｑ１", "FY2024Q1 by cell.width"),
      ("令和6年度第1四半期", "FY2024Q1 by period.quarter"),
      ("令和６年度第１四半期", "FY2024Q1 by period.quarter"),
      ("令和6年度 第1四半期（4〜6月）", "FY2024Q1 by cell.stated-twice"),
      ("2024年度第4四半期", "FY2024Q4 by period.quarter"), ("R6 1Q", "FY2024Q1 by period.quarter"),
      ("R6Q1", "FY2024Q1 by period.quarter"), ("2024年度1Q", "FY2024Q1 by period.quarter"),
      ("第1四半期", "partial Q1"), ("第一四半期", "partial Q1"), ("1Q", "partial Q1"),
      ("Q1", "partial Q1"), ("第２四半期", "partial Q2"), ("4〜6月", "partial Q1"),
      ("4月～6月", "partial Q1"), ("１～３月", "partial Q4"), ("4月", "partial Q1"),
      ("令和6年度4〜6月", "FY2024Q1 by period.quarter"),
      ("令和7年1〜3月", "FY2024Q4 by period.months"), ("2024年5月", "FY2024Q1 by period.months"),
      ("2024年第1四半期", "not-a-period: FY2024Q1, FY2023Q4"), ("第5四半期", "not-a-period"),
      ("上期", "not-a-period: 1Q, 2Q"), ("下半期", "not-a-period: 3Q, 4Q"), ("3〜5月", "not-a-period"),
      ("令和6年度", "not-a-period: FY2024Q1, FY2024Q2, FY2024Q3, FY2024Q4"),
      ("令和6年度上期", "not-a-period: FY2024Q1, FY2024Q2"),
      ("平成31年度下半期", "not-a-period: FY2019Q3, FY2019Q4"),
      ("令和元年度第1四半期", "FY2019Q1 by period.quarter"),
      ("平成31年度第1四半期", "FY2019Q1 by period.quarter"),
      ("第Ⅱ四半期", "partial Q2"), ("R6年度 1/四半期", "FY2024Q1 by period.quarter"),
      ("2024/4", "FY2024Q1 by period.months"), ("R7.1", "FY2024Q4 by period.months"),
      ("2024-1", "not-a-period"), ("2024年4月～2024年6月", "FY2024Q1 by period.months"),
      ("R6.4.1～R6.6.30", "FY2024Q1 by period.months"),
      ("令和6年4月1日から6月30日まで", "FY2024Q1 by period.months"),
      ("2024年4月～7月", "not-a-period"), ("6月頃", "not-a-period"), ("未定", "not-a-period"),
      ("平成36年度第1四半期", "era-mismatch: FY2024Q1"), ("平成36年4月", "era-mismatch"),
      ("令和六年度第一四半期", "FY2024Q1 by period.quarter"), ("㋿6年度1Q", "FY2024Q1 by period.quarter"),
      ("R6.4", "FY2024Q1 by period.months"), ("令和6年4月", "FY2024Q1 by period.months"),
      ("R6.4.1", "FY2024Q1 by period.day"), ("20240401", "FY2024Q1 by period.day"),
      ("4~6月期", "partial Q1"), ("令和6年度上半期", "not-a-period: FY2024Q1, FY2024Q2"),
      ("2024年4月15日", "FY2024Q1 by period.day"),
    ])
  func readsPeriod(raw: String, expected: String) throws {
    #expect(try described(raw, as: "period") == expected)
  }

  @Test(
    "reads a corporate number and checks its digit",
    arguments: [
      ("7000012050002", "7000012050002"),
      ("7-0000-1205-0002", "7000012050002 by corporate-number.hyphens"),
      ("T7000012050002", "7000012050002 by corporate-number.prefix"),
      ("７００００１２０５０００２", "7000012050002 by cell.width"),
      ("7000012050003", "corporate-number-check-digit"),
      ("000012050002", "corporate-number-check-digit"), ("7.00001E+12", "excel-damage"),
    ])
  func readsCorporateNumber(raw: String, expected: String) throws {
    #expect(try described(raw, as: "corporate_number", of: .matches) == expected)
  }

  @Test("finds a year that its era never had, and what is no year")
  func refusesYear() {
    #expect(YearReader().read("平成35年度").fault?.code == .eraMismatch)
    #expect(YearReader().read("昭和65年").fault?.code == .eraMismatch)
    #expect(YearReader().read("624").fault?.code == .notADate)
    #expect(YearReader().read("0").fault?.code == .notADate)
    #expect(YearReader().read("今年度").fault?.code == .notADate)
  }

  @Test(
    "reads a year column",
    arguments: [
      ("2024", 2024), ("令和6年度", 2024), ("Ｒ６", 2024), ("FY2024", 2024), ("平成30年", 2018),
      ("令和六年度", 2024), ("二〇二四年度", 2024), ("平成31年度", 2019), ("令和元年度", 2019), ("㋿6年", 2024),
      ("６", 6), ("元", 1), ("元年", 1),
    ])
  func readsYear(raw: String, year: Int64) {
    #expect(YearReader().read(raw).value == year)
  }

  @Test(
    "reads marks that look alike as one, and words with and without their kana",
    arguments: [
      ("〇", "yes"), ("◯", "yes"), ("○", "yes"), ("有り", "yes"), ("有", "yes"), ("✕", "no"),
      ("✖", "no"),
      ("×", "no"), ("無し", "no"), ("=\"有\"", "yes"),
    ])
  func marks(raw: String, expected: String) throws {
    let told = try described(raw, as: "prior_involvement", of: .migrations)
    #expect(told.prefix { $0 != " " } == expected)
  }
}
