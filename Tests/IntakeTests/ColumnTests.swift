import Exchange
import Tables
import Testing

@testable import Intake

@Suite("Columns")
struct ColumnTests {
  let table: Table

  init() throws { table = try Table.shared.get() }

  @Test("maps columns by name, title, label and label with its unit")
  func mapsByLabel() throws {
    let answer = try table.check(
      """
      municipality,開催日,取組名,延べ人数（人）,居 住 地,ﾒﾓ
      062031,2024-04-05,研修会,3,東京都,

      """)
    #expect(answer.findings == [])
    #expect(
      answer.report.columns.map(\.fieldName) == [
        "municipality", "held_on", "programme", "headcount", "residence", "note",
      ])
    #expect(answer.report.columns.map(\.reason) == [.name, .label, .label, .label, .title, .label])
  }

  @Test("refuses a label whose unit is not the field's")
  func unitOfLabel() throws {
    let answer = try table.check(
      """
      イベントID,市町村,名称,種類,開始日,参加者数,経費（人）
      E1,062031,春の集い,交流会,2024-04-05,30,120

      """, .events)
    #expect(answer.findings == ["unit-mismatch G1"])
  }

  @Test("counts the cells below a label of thousands in thousands, those of totals too")
  func thousandsOfLabel() throws {
    let answer = try table.check(
      """
      イベントID,市町村,名称,種類,開始日,参加者数,経費（千円）
      E1,062031,春の集い,交流会,2024-04-05,30,120.5
      E2,062031,夏の集い,交流会,2024-05-05,30,12
      合計,,,,,60,132.5

      """, .events)
    #expect(answer.findings == [])
    #expect(answer.texts("cost_yen") == ["120500", "12000"])
    #expect(answer.changes("cost_yen").first == "120.5 → 120500 by count.scaled × 1")
  }

  @Test("maps columns as the submitter's profile says, and passes over what it ignores")
  func mapsByProfile() throws {
    let answer = try table.check(
      """
      町コード,いつ,何の取組,何人,どこから,受付者
      062031,2024-04-05,研修会,3,東京都,窓口

      """,
      profile: """
        submitter: "062031"
        datasets:
          participants:
            columns: {町コード: municipality, いつ: held_on, 何の取組: programme, 何人: headcount, どこから: residence}
            ignore: [受付者]
        """)
    #expect(answer.findings == [])
    #expect(answer.report.columns.last?.target == .ignored)
    #expect(answer.texts("headcount") == ["3"])
  }

  @Test("takes the profile's constant for a column that the file lacks")
  func constants() throws {
    let answer = try table.check(
      "実施日,取組,人数,居住地\n2024-04-05,研修会,3,東京都\n",
      profile: """
        submitter: "062031"
        datasets: {participants: {constants: {municipality: "062031"}}}
        """)
    #expect(answer.findings == [])
    #expect(answer.texts("municipality") == ["062031"])
  }

  @Test("refuses a profile whose constant is no value of its field")
  func badConstant() throws {
    #expect(throws: SettingsFaults.self) {
      try table.check(
        "実施日,取組,人数,居住地\n2024-04-05,研修会,3,東京都\n",
        profile: """
          submitter: "062031"
          datasets: {participants: {constants: {municipality: "鶴丘市"}}}
          """)
    }
  }

  static let plain = "市町村,実施日,取組,人数,居住地\n062031,2024-04-05,研修会,3,東京都\n"

  @Test(
    "refuses a profile that says two things of spellings that become one",
    arguments: [
      ("signs: {\"－\": unknown, \"-\": nil}", "signs", "- (nothing)", "－ (unknown)"),
      (
        "datasets: {participants: {columns: {ﾄﾘｸﾐ: programme, トリクミ: note}}}",
        "datasets.participants", "トリクミ (note)", "ﾄﾘｸﾐ (programme)"
      ),
      (
        "datasets: {participants: {columns: {何人: headcount}, ignore: [何 人]}}",
        "datasets.participants", "何人 (headcount)", "何 人 (ignore)"
      ),
      (
        "datasets: {participants: {values: {programme: {ｱ: training, ア: convention}}}}",
        "datasets.participants.values.programme", "ア (convention)", "ｱ (training)"
      ),
      (
        "datasets: {participants: {values: {municipality: {Ａ: \"062031\", a: \"062049\"}}}}",
        "datasets.participants.values.municipality", "a (062049)", "Ａ (062031)"
      ),
    ])
  func contradictions(part: String, path: String, first: String, second: String) throws {
    let faults = [SettingsFault(.contradiction(first, second), line: 2, path: path)]
    #expect(throws: SettingsFaults(faults, file: "profiles/062031.yml")) {
      try table.check(Self.plain, profile: "submitter: \"062031\"\n" + part + "\n")
    }
  }

  @Test("accepts a profile that says one thing of spellings that become one")
  func agreement() throws {
    let answer = try table.check(
      Self.plain,
      profile: """
        submitter: "062031"
        signs: {"－": nil, "-": nil}
        datasets: {participants: {values: {programme: {ｱ: training, ア: training}}}}
        """)
    #expect(answer.findings == [])
  }

  @Test(
    "refuses a profile whose spelling stands for no code, or for a field without codes",
    arguments: [
      ("programme: {ア: trainning}", "programme.ア", "trainning"),
      ("involvement: {ア: newcomer}", "involvement.ア", "newcomer"),
      ("residence: {ア: \"062032\"}", "residence.ア", "062032"),
      ("headcount: {ア: \"3\"}", "headcount", nil), ("heads: {ア: \"3\"}", "heads", nil),
    ] as [(String, String, String?)])
  func unknownCodes(values: String, path: String, code: String?) throws {
    let faults = #expect(throws: SettingsFaults.self) {
      try table.check(
        Self.plain,
        profile: "submitter: \"062031\"\ndatasets: {participants: {values: {\(values)}}}\n")
    }
    #expect(faults?.faults.map(\.path) == ["datasets.participants.values." + path])
    switch faults?.faults.first?.problem {
    case .value(let found, _): #expect(found == code)
    case .unknownKey(let allowed): #expect(code == nil && allowed.contains("residence"))
    default: Issue.record("another fault")
    }
  }

  @Test("tells all that is wrong with a profile at once, in every dataset")
  func profileFaults() throws {
    let faults = #expect(throws: SettingsFaults.self) {
      try table.check(
        Self.plain,
        profile: """
          submitter: "062031"
          datasets:
            participants:
              columns: {いつ: heldon}
              constants:
                mode: どこか
                modus: 現地
              values:
                programme: {ア: trainning}
            events:
              columns: {名: titel}
          """)
    }
    #expect(
      faults?.faults.map { "\($0.line ?? 0) \($0.path)" } == [
        "4 datasets.participants.columns.いつ", "6 datasets.participants.constants.mode",
        "7 datasets.participants.constants.modus", "9 datasets.participants.values.programme.ア",
        "11 datasets.events.columns.名",
      ])
  }

  @Test("refuses a schema whose label names two fields, and one whose spelling means two codes")
  func schemaContradictions() throws {
    let json = try #require(table.schemas.first { $0.id == .participants }?.json)
    for (old, new) in [("\"参加人数\"", "\"活　動日\""), ("\"初参加\"", "\"継続\"")] {
      let broken = try DatasetSchema(json: json.replacing(old, with: new))
      let context = try IntakeContext(
        schemas: [broken], slot: table.context().slot, isRetroactive: false, project: table.project,
        profile: Profile(submitter: "062031"), areas: table.areas, catalogue: table.catalogue,
        vocabulary: table.vocabulary)
      #expect(throws: SettingsFaults.self) {
        try table.check(Array(Self.plain.utf8), in: context)
      }
    }
  }

  @Test("warns of a column that fits nothing, with the labels that are near")
  func unmapped() throws {
    let answer = try table.check("市町村,実施日,取組,人数,居住地,備考欄\n062031,2024-04-05,研修会,3,東京都,\n")
    #expect(answer.findings == ["unmapped-column F1"])
    #expect(answer.finding(.unmappedColumn)?.suggestions.map(\.text) == ["備考"])
    #expect(answer.batches.count == 1)
  }

  @Test("refuses two columns for one field and reads the first")
  func duplicate() throws {
    let answer = try table.check("市町村,実施日,開催日,取組,人数,居住地\n062031,2024-04-05,嘘,研修会,3,東京都\n")
    #expect(answer.findings == ["duplicate-column C1"])
  }

  @Test("refuses a file without a required column and speaks of nothing else in it")
  func requiredColumn() throws {
    let answer = try table.check("市町村,実施日,取組,人数\n062031,2024-04-05,研修会,約3\n")
    #expect(answer.findings == ["required-column-missing", "approximate-number D2"])
    #expect(answer.finding(.requiredColumnMissing)?.place.field == "residence")
  }

  @Test("passes over a column without label and content, and warns of one with content")
  func blankLabel() throws {
    let empty = try table.check("市町村,実施日,取組,人数,居住地,\n062031,2024-04-05,研修会,3,東京都,\n")
    #expect(empty.findings == [])
    let filled = try table.check("市町村,実施日,取組,人数,居住地,\n062031,2024-04-05,研修会,3,東京都,済\n")
    #expect(filled.findings == ["unmapped-column F2"])
  }

  @Test("takes a name column alone for the municipality")
  func nameAlone() throws {
    let answer = try table.check("市町村名,実施日,取組,人数,居住地\n鶴岡市,2024-04-05,研修会,3,東京都\n")
    #expect(answer.findings == [])
    #expect(answer.report.columns[0].reason == .onlyName)
    #expect(answer.texts("municipality") == ["062031"])
  }

  @Test("takes 市町村 beside 市町村コード for the name")
  func titleBesideCode() throws {
    let answer = try table.check("市町村コード,市町村,実施日,取組,人数,居住地\n062031,鶴岡市,2024-04-05,研修会,3,東京都\n")
    #expect(answer.findings == [])
    #expect(answer.report.columns[1].reason == .besideCode)
  }

  @Test("completes month and day from a year column, January to March in the next calendar year")
  func completesDates() throws {
    let answer = try table.check(
      """
      市町村,年度,実施日,取組,人数,居住地
      062031,令和6年度,1月5日,研修会,3,東京都
      062031,R6,３月３１日,研修会,3,東京都
      062031,6,2025-02-01,研修会,3,東京都

      """, quarter: "FY2024Q4")
    #expect(answer.findings == [])
    #expect(answer.texts("held_on") == ["2025-01-05", "2025-03-31", "2025-02-01"])
    #expect(
      answer.changes("held_on") == [
        "1月5日 → 2025-01-05 by cell.completed × 1", "３月３１日 → 2025-03-31 by cell.completed × 1",
      ])
  }

  @Test("asks for the year where no column has it")
  func yearMissing() throws {
    let answer = try table.check("市町村,実施日,取組,人数,居住地\n062031,4月5日,研修会,3,東京都\n")
    #expect(answer.findings == ["date-incomplete B2"])
  }

  @Test("finds that 29 February is no day of the year in its column")
  func leapDay() throws {
    let answer = try table.check(
      "市町村,年,実施日,取組,人数,居住地\n062031,2025,2月29日,研修会,3,東京都\n", quarter: "FY2024Q4")
    #expect(answer.findings == ["date-does-not-exist C2"])
  }

  @Test("completes a day of an era by the column that tells the era")
  func completesByEra() throws {
    let answer = try table.check(
      """
      市町村,元号,開催日,取組,人数,居住地
      062031,令和,6.4.1,研修会,3,東京都
      062031,平成,36.4.2,研修会,4,東京都
      062031,,6.4.1,研修会,5,東京都

      """)
    #expect(answer.findings == ["era-mismatch C3", "ambiguous-date C4"])
  }

  @Test("completes 第1四半期 by the year column, else by the slot")
  func completesPeriods() throws {
    let bySlot = try table.check(
      "市町村,四半期,取組,人数,居住地\n062031,第1四半期,研修会,3,東京都\n")
    #expect(bySlot.texts("period") == ["FY2024Q1"])
    let byColumn = try table.check(
      "市町村,年度,四半期,取組,人数,居住地\n062031,令和5年度,第1四半期,研修会,3,東京都\n", isRetroactive: true)
    #expect(byColumn.texts("period") == ["FY2023Q1"])
  }

  @Test("a number that a submitter uses for a sign is read by its meaning")
  func signOfDigits() throws {
    let answer = try table.check(
      "イベントID,市町村,名称,種類,開始日,参加者数\nE1,062031,会,交流会,2024-04-05,0\n", .events,
      profile: """
        submitter: "062031"
        signs: {"0": unknown}
        """)
    #expect(answer.findings == [])
    #expect(answer.texts("attendees") == ["…"])
  }

  @Test("a file of distinct counts gives what the same file in other spellings gives")
  func sums() throws {
    let header = "市町村,実施日,取組,人数,居住地\n"
    func file(_ spelled: (Int) -> String) -> String {
      header + (1...3_000).map { "062031,2024-04-05,研修会,\(spelled($0)),東京都\n" }.joined()
    }
    let plain = try table.check(file { String($0) })
    let wide = try table.check(file { "\($0)人" })
    #expect(plain.findings == [] && wide.findings == [])
    #expect(plain.report.totals == wide.report.totals)
    #expect(plain.report.changes.allSatisfy { $0.field != "headcount" })
    #expect(wide.report.changes.count { $0.field == "headcount" } == 3_000)
    #expect(plain.texts("headcount") == wide.texts("headcount"))
  }
}
