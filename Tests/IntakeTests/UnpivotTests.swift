import Exchange
import Testing

@testable import Intake

@Suite("Columns that become records")
struct UnpivotTests {
  let table: Table

  init() throws { table = try Table.shared.get() }

  /// Three months of the quarter side by side.
  static let months = """
    unpivot:
      - columns: {４月: FY2024Q1, 5月: FY2024Q1, 6月: 第1四半期}
        name: period
        value: headcount
    """
  static let quarters = """
    unpivot:
      - columns: {第1四半期: FY2024Q1, 第2四半期: FY2024Q2, 第3四半期: FY2024Q3, 第4四半期: FY2024Q4}
        name: period
        value: headcount
    """
  static let header = "市町村,取組,居住地,4月,5月,6月,備考\n"

  private func check(
    _ text: String, _ unpivot: String, _ dataset: DatasetID = .participants,
    batchCapacity: Int = RecordBatch.capacity
  ) throws -> Answer {
    try table.check(
      text, dataset,
      profile:
        "submitter: \"062031\"\ndatasets:\n  \(dataset.rawValue):\n\(Self.indented(unpivot))\n",
      batchCapacity: batchCapacity)
  }

  private static func indented(_ yaml: String) -> String {
    yaml.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n")
  }

  @Test("a record becomes one for each filled cell, and a blank cell is counted and no zero")
  func expands() throws {
    let answer = try check(
      Self.header + "062031,研修会,東京都,3,,4,春\n鶴岡市,研修会,宮城県, ,5,,夏\n", Self.months)
    #expect(answer.findings == [])
    #expect(answer.texts("municipality") == ["062031", "062031", "062031"])
    #expect(answer.texts("headcount") == ["3", "4", "5"])
    #expect(answer.texts("period") == ["FY2024Q1", "FY2024Q1", "FY2024Q1"])
    #expect(answer.texts("residence") == ["13", "13", "04"])
    #expect(answer.texts("note") == ["春", "春", "夏"])
    #expect(answer.batches.flatMap(\.recordNumbers) == [2, 2, 3])
    #expect(answer.batches.flatMap(\.lines) == [2, 2, 3])
    #expect(answer.report.recordCount == 3)
    #expect(answer.report.dataRecordCount == 2)
    #expect(answer.report.unpivoted == FileReading.Unpivoted(recordCount: 3, blankCellCount: 3))
    #expect(answer.report.totals == [FieldTotal(field: "headcount", sum: 12)])
  }

  @Test("each column is reported as the field that its cells hold")
  func columns() throws {
    let answer = try check(Self.header + "062031,研修会,東京都,3,,4,\n", Self.months)
    #expect(
      answer.report.columns.map(\.fieldName) == [
        "municipality", "programme", "residence", "headcount", "headcount", "headcount", "note",
      ])
    #expect(answer.report.columns[4].reason == .unpivot)
  }

  @Test("signs stay signs: 皆無, 不詳 and 秘匿 are records and no numbers")
  func signs() throws {
    let answer = try check(Self.header + "062031,研修会,東京都,-,…,x,\n", Self.months)
    #expect(answer.texts("headcount") == ["-", "…", "x"])
    #expect(answer.report.totals.map(\.sum) == [0])
  }

  @Test("a wide cell with a fault is told at its own cell, a cell beside it once")
  func faults() throws {
    let answer = try check(
      Self.header + "062031,研集会,東京都,約3,4,5人位,\n", Self.months)
    #expect(
      answer.findings == ["unknown-programme B2", "approximate-number D2", "not-a-number F2"])
    #expect(answer.report.findings.counts[.unknownProgramme] == 1)
    #expect(answer.finding(.approximateNumber)?.place.label == "4月")
    #expect(answer.finding(.approximateNumber)?.raw == "約3")
    #expect(answer.batches.isEmpty)
  }

  @Test("a spelling beside the wide columns is counted as often as it was written")
  func changes() throws {
    let answer = try check(Self.header + "鶴岡市,研修会,東京,３,4,5,\n", Self.months)
    #expect(answer.changes("municipality") == ["鶴岡市 → 062031 by municipality.name × 1"])
    #expect(answer.changes("headcount") == ["３ → 3 by cell.width × 1"])
    #expect(
      answer.changes("period") == [
        "4月 → FY2024Q1 by cell.unpivot × 1", "5月 → FY2024Q1 by cell.unpivot × 1",
        "6月 → FY2024Q1 by cell.completed × 1",
      ])
  }

  @Test("columns of other quarters that are empty say nothing")
  func emptyQuarters() throws {
    let answer = try check(
      "市町村,取組,居住地,第1四半期,第2四半期,第3四半期,第4四半期\n062031,研修会,東京都,3,,,\n", Self.quarters)
    #expect(answer.findings == [])
    #expect(answer.texts("period") == ["FY2024Q1"])
    #expect(answer.report.unpivoted?.blankCellCount == 3)
  }

  @Test("a filled column of another quarter is told once, at its label")
  func otherQuarter() throws {
    let answer = try check(
      "市町村,取組,居住地,第1四半期,第2四半期,第3四半期,第4四半期\n062031,研修会,東京都,3,4,,\n062031,研修会,宮城県,3,4,,\n",
      Self.quarters)
    #expect(answer.findings == ["date-outside-quarter E1"])
    #expect(answer.finding(.dateOutsideQuarter)?.raw == "第2四半期")
    #expect(answer.finding(.dateOutsideQuarter)?.place.field == "period")
    #expect(answer.report.findings.counts == [.dateOutsideQuarter: 1])
  }

  @Test("a file whose filled columns are all of other quarters is in the wrong slot")
  func wrongQuarter() throws {
    let answer = try check(
      "市町村,取組,居住地,第1四半期,第2四半期\n062031,研修会,東京都,,4\n", Self.quarters)
    #expect(answer.findings == ["wrong-slot"])
  }

  @Test("each wide cell of a total row is held against its own column")
  func totals() throws {
    let answer = try check(
      Self.header + "062031,研修会,東京都,3,1,,\n062031,研修会,宮城県,4,2,5,\n合計,,,7,4,5,\n", Self.months)
    #expect(answer.findings == ["total-mismatch E4"])
    #expect(answer.finding(.totalMismatch)?.values["expected"] == "3")
    #expect(answer.report.totals == [FieldTotal(field: "headcount", sum: 15)])
  }

  @Test("labels of several levels tell several fields")
  func twoNames() throws {
    let answer = try check(
      "市町村,取組,居住地,新規 現地,新規　オンライン,継続 現地\n062031,研修会,東京都,3,4,5\n",
      """
      unpivot:
        - columns: {新規 現地: [新規, 現地], 新規オンライン: [new, online], 継続 現地: [リピーター, 対面]}
          name: [involvement, mode]
          value: headcount
      """)
    #expect(answer.findings == [])
    #expect(answer.texts("involvement") == ["new", "new", "continuing"])
    #expect(answer.texts("mode") == ["onsite", "online", "onsite"])
    #expect(answer.texts("headcount") == ["3", "4", "5"])
  }

  @Test("columns of two fields for one quarter make one record")
  func twoValues() throws {
    let answer = try check(
      "市町村,移住元,4〜6月 組,4〜6月 人,7〜9月 組,7〜9月 人\n062031,東京都,2,5,,\n",
      """
      unpivot:
        - columns: {4〜6月 組: 4〜6月, 7〜9月 組: 7〜9月}
          name: period
          value: households
        - columns: {4〜6月 人: 4〜6月, 7〜9月 人: 7〜9月}
          name: period
          value: people
      """, .migrations)
    #expect(answer.finding(.dateOutsideQuarter) == nil)
    #expect(answer.texts("households") == ["2"])
    #expect(answer.texts("people") == ["5"])
    #expect(answer.texts("period") == ["FY2024Q1"])
  }

  @Test("where no column is to become records there is no plan for any")
  func noPlan() {
    let column = ColumnMapping(
      index: 3, label: "4月", target: .none, reason: .duplicate, unit: nil, told: ["FY2024Q1"])
    #expect(UnpivotPlan(names: ["period"], columns: [column])?.parts.count == nil)
  }

  @Test(
    "in a header of two rows a column is known by its lower label alone, with a unit or without",
    arguments: ["5月", "5月（人）"])
  func lowerLabel(may: String) throws {
    let answer = try check(
      "市町村,取組,居住地,参加者数,,\n,,,4月,\(may),6月\n062031,研修会,東京都,3,4,5\n062031,研修会,宮城県,6,,7\n",
      Self.months)
    #expect(answer.findings == [])
    #expect(answer.texts("headcount") == ["3", "4", "5", "6", "7"])
    #expect(answer.report.columns.last?.label == "参加者数 6月")
    #expect(answer.report.unpivoted == FileReading.Unpivoted(recordCount: 5, blankCellCount: 1))
  }

  @Test("a helper may be told too: the year beside a quarter")
  func helperNames() throws {
    let answer = try check(
      "市町村,取組,居住地,期間,令和5年度,令和6年度\n062031,研修会,東京都,第1四半期,3,4\n",
      """
      unpivot:
        - columns: {令和5年度: R5, 令和6年度: "2024"}
          name: fiscal_year
          value: headcount
      """)
    #expect(answer.texts("headcount") == [])
    #expect(answer.findings == ["date-outside-quarter D2"])
  }

  @Test("a programme that must be named may be told by labels")
  func requiredName() throws {
    let answer = try check(
      "市町村,居住地,研修会,オンライン講座\n062031,東京都,3,4\n",
      """
      unpivot:
        - columns: {研修会: training, オンライン講座: training}
          name: programme
          value: headcount
      """)
    #expect(answer.findings == [])
    #expect(answer.texts("programme") == ["training", "training"])
  }

  @Test("a file without the columns is read as ever")
  func longFile() throws {
    let answer = try check(CheckTests.plain, Self.quarters)
    #expect(answer.findings == [])
    #expect(answer.report.unpivoted == nil)
    #expect(answer.report.dataRecordCount == 3)
  }

  @Test("a column of the field beside the wide ones is asked about")
  func ownColumnBeside() throws {
    let answer = try check("市町村,取組,居住地,4月,5月,人数\n062031,研修会,東京都,3,4,7\n", Self.months)
    #expect(answer.findings == ["duplicate-column F1"])
    #expect(answer.finding(.duplicateColumn)?.values["other"] == "4月")
  }

  @Test("a label that comes twice is asked about")
  func labelTwice() throws {
    let answer = try check("市町村,取組,居住地,4月,4月\n062031,研修会,東京都,3,4\n", Self.months)
    #expect(answer.findings == ["duplicate-column E1"])
  }

  @Test("a table whose wide cells are all blank has no records, unless it says so")
  func allBlank() throws {
    let blank = try check(Self.header + "062031,研修会,東京都,,,,\n", Self.months)
    #expect(blank.findings == ["no-records"])
    let said = try check(Self.header + "該当なし,,,,,,\n", Self.months)
    #expect(said.findings == [])
    #expect(said.report.saysNothingToReport)
  }

  @Test("one person's record that comes twice is told, its parts are not")
  func duplicateRows() throws {
    let row = "062031,研修会,東京都,P0001,1,1"
    let answer = try check("市町村,取組,居住地,参加者番号,4月,5月\n\(row)\n\(row)\n", Self.months)
    #expect(answer.findings == ["duplicate-row D3"])
  }

  @Test("gives the same records, findings and changes wherever batches end")
  func batches() throws {
    let rows = (0..<2_000).map {
      "\($0 % 3 == 0 ? "鶴岡市" : "062031"),研修会,東京,\($0 % 5),\($0 % 7 == 0 ? "" : "2"),１,備考 \($0 % 11)"
    }
    let text = Self.header.replacing("\n", with: "") + "\n" + rows.joined(separator: "\n") + "\n"
    let plain = text.replacing(",0,", with: ",9,")
    let whole = try check(plain, Self.months)
    #expect(whole.findings == ["repeated-records"])
    for capacity in [1, 2, 100, 1_001] {
      let cut = try check(plain, Self.months, batchCapacity: capacity)
      #expect(cut.batches.count > 1)
      #expect(cut.batches.flatMap(\.recordNumbers) == whole.batches.flatMap(\.recordNumbers))
      for field in cut.schema.fields { #expect(cut.texts(field.name) == whole.texts(field.name)) }
      #expect(cut.report.changes == whole.report.changes)
    }
  }

  @Test(
    "a profile that contradicts itself or the schema is refused, whatever the file holds",
    arguments: [
      ("{4月: FY2024Q1}", "nobody", "headcount", "unpivot[1].name"),
      ("{4月: FY2024Q1}", "period", "nobody", "unpivot[1].value"),
      ("{4月: FY2024Q1}", "period", "note", "unpivot[1].value"),
      ("{4月: \"3\"}", "headcount", "headcount", "unpivot[1].value"),
      ("{4月: 東京都}", "residence", "headcount", "unpivot[1].name"),
      ("{4月: いつか}", "period", "headcount", "unpivot[1].columns.4月"),
      ("{4月: [new, online]}", "involvement", "headcount", "unpivot[1].columns.4月"),
      ("{4月: new}", "[involvement, mode]", "headcount", "unpivot[1].columns.4月"),
      ("{4月: new, ４月: continuing}", "involvement", "headcount", ""),
      ("{来た日: new}", "involvement", "headcount", ""),
    ])
  func contradictions(columns: String, name: String, value: String, path: String) throws {
    let unpivot = """
      columns: {来た日: held_on}
      constants: {residence: 東京都}
      unpivot:
        - columns: \(columns)
          name: \(name)
          value: \(value)
      """
    let faults = #expect(throws: SettingsFaults.self) {
      let answer = try check(CheckTests.plain, unpivot)
      #expect(answer.batches.isEmpty)
    }
    #expect(
      faults?.faults.map(\.path) == ["datasets.participants" + (path.isEmpty ? "" : "." + path)])
  }

  @Test("columns that tell one field and columns that tell another cannot be one table's records")
  func differentNames() throws {
    let unpivot = """
      unpivot:
        - {columns: {4月: FY2024Q1}, name: period, value: headcount}
        - {columns: {新規: new}, name: involvement, value: headcount}
      """
    let faults = #expect(throws: SettingsFaults.self) {
      let answer = try check(CheckTests.plain, unpivot)
      #expect(answer.batches.isEmpty)
    }
    #expect(faults?.faults.map(\.path) == ["datasets.participants.unpivot[2].name"])
  }
}
