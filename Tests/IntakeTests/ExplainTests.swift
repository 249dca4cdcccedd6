import DelimitedText
import Exchange
import JapaneseText
import Testing

@testable import Intake

@Suite("The explanation of one cell")
struct ExplainTests {
  let table: Table

  init() throws { table = try Table.shared.get() }

  private let header = "市町村,実施日,取組,人数,居住地,備考\n"
  private let record = "062031,2024-04-06,研修会,12,東京都,\n"

  private func explain(
    _ cell: String, of bytes: [UInt8], _ dataset: DatasetID = .participants,
    profile: String? = nil, options: ReadOptions = ReadOptions()
  ) throws -> CellExplanation {
    let source = try SourceFile.open(bytes: bytes, name: "test.csv", options: options)
    return try Intake.explain(
      try #require(ExcelCell(cell)), of: source, in: try table.context(dataset, profile: profile))
  }

  private func explain(
    _ cell: String, of text: String, _ dataset: DatasetID = .participants, profile: String? = nil
  ) throws -> CellExplanation {
    try explain(cell, of: Array(text.utf8), dataset, profile: profile)
  }

  private func steps(_ explanation: CellExplanation) -> [String] {
    explanation.steps.map { "\($0.rule) → \($0.text)" }
  }

  @Test("tells the bytes, the rules in their order, the value and the field")
  func tellsTheWay() throws {
    let text = header + "062031,　令和６年４月６日 ,研修会,12,東京都,\n"
    let explanation = try explain("B2", of: text)
    #expect(explanation.standing == .data)
    #expect(explanation.place?.record == 2 && explanation.place?.line == 2)
    #expect(explanation.text == "　令和６年４月６日 ")
    #expect(explanation.bytes == Array("　令和６年４月６日 ".utf8))
    #expect(
      steps(explanation) == [
        "cell.trim → 令和６年４月６日", "cell.width → 令和6年4月6日", "date.era → 2024-04-06",
      ])
    #expect(explanation.values.map(\.text) == ["2024-04-06"])
    #expect(explanation.field?.name == "held_on")
    #expect(explanation.column?.reason == .title)
    #expect(explanation.findings.isEmpty)
  }

  @Test("a text that is the value needs no rule")
  func plainCell() throws {
    let explanation = try explain("D2", of: header + record)
    #expect(explanation.steps.isEmpty)
    #expect(explanation.values.map(\.text) == ["12"])
  }

  @Test("tells what a code, a programme and a place stand for")
  func tellsTitles() throws {
    let text = header.replacing("備考", with: "新規・継続") + record.replacing(",\n", with: ",初回\n")
    #expect(try explain("A2", of: text).values.first?.title?.ja == "鶴岡市")
    #expect(try explain("C2", of: text).values.first?.title?.ja == "アドバイザー・研修会・中間支援")
    #expect(try explain("E2", of: text).values.first?.title?.ja == "東京都")
    let code = try explain("F2", of: text)
    #expect(code.values.first?.text == "new" && code.values.first?.title?.en == "New")
    #expect(steps(code) == ["code.spelling → new"])
  }

  @Test("a cell with a fault has no value, and its finding")
  func faultyCell() throws {
    let explanation = try explain("B2", of: header + record.replacing("04-06", with: "04-31"))
    #expect(explanation.values.isEmpty)
    #expect(explanation.findings.map(\.code) == [.dateDoesNotExist])
  }

  @Test("an era that stands beside a day is named")
  func eras() throws {
    let text = "元号,市町村,実施日,取組,人数,居住地\n令和,062031,6.4.6,研修会,12,東京都\n"
    #expect(try explain("A2", of: text).values.map(\.text) == ["令和"])
    #expect(steps(try explain("C2", of: text)) == ["cell.completed → 2024-04-06"])
  }

  @Test("tells what another column gave: the year, one person, the code of a name")
  func completedCells() throws {
    let text = "年度,市町村コード,市町村名,実施日,取組,参加者番号,人数,居住地\n令和6年度,,鶴岡市,4月6日,研修会,P0001,,東京都\n"
    #expect(steps(try explain("D2", of: text)) == ["cell.completed → 2024-04-06"])
    #expect(steps(try explain("G2", of: text)) == ["count.one-person → 1"])
    #expect(steps(try explain("B2", of: text)) == ["municipality.name-beside → 062031"])
    let year = try explain("A2", of: text)
    #expect(year.field?.name == "fiscal_year" && year.values.map(\.text) == ["2024"])
  }

  @Test("a sign is told with its meaning, a mark beside a number as a flag")
  func signs() throws {
    let unknown = try explain("D2", of: header + record.replacing("12", with: "・・・"))
    #expect(unknown.values.map(\.status) == [.unknown])
    #expect(unknown.values.map(\.text) == ["…"])
    let provisional = try explain("D2", of: header + record.replacing("12", with: "12p"))
    #expect(provisional.values.map(\.flags) == [.provisional])
  }

  @Test(
    "a cell that is no value says why",
    arguments: [
      ("A1", CellExplanation.Standing.setAside(.title)), ("D3", .header), ("D4", .data),
      ("G4", .unreadColumn), ("D5", .blankLine), ("D6", .unreadRecord), ("G7", .missing),
      ("A8", .setAside(.total)), ("D9", .damagedRecord), ("D99", .beyondTable),
      ("Z4", .beyondTable), ("C1", .beyondTable),
    ])
  func standings(cell: String, standing: CellExplanation.Standing) throws {
    let text =
      "参加者実績報告書\n\n市町村,実施日,取組,人数,居住地,備考,謎\n" + "062031,2024-04-06,研修会,12,東京都,,x\n"
      + "\n" + "062031,2024-04-06,研修会,1,234,東京都,,x\n" + "062031,2024-04-07,研修会,8,宮城県\n"
      + "合計,,,20,,,\n" + "062031,2024-04-08,研修会,\"5,東京都,,\n"
    #expect(try explain(cell, of: text).standing == standing)
  }

  @Test("a missing cell reads as a blank, and a damaged record is shown as a whole")
  func missingAndDamaged() throws {
    let missing = try explain("F3", of: header + record + "062031,2024-04-07,研修会,8,宮城県\n")
    #expect(missing.standing == .missing && missing.values.map(\.status) == [.blank])
    let damaged = try explain("B3", of: header + record + "062031,\"5,東京都\n")
    #expect(damaged.standing == .damagedRecord)
    #expect(damaged.text?.contains("東京都") == true)
    #expect(damaged.findings.map(\.code) == [.damagedRecord])
  }

  @Test("a file that was refused as a whole has no values")
  func refusedFile() throws {
    let explanation = try explain("B1", of: record + record)
    #expect(explanation.standing == .unreadFile)
    #expect(explanation.text == "2024-04-06" && explanation.values.isEmpty)
  }

  @Test("a column whose header is at fault is not read, and says so")
  func mutedColumn() throws {
    let text = header.replacing("備考", with: "延べ人数") + record.replacing(",\n", with: ",13\n")
    let explanation = try explain("D2", of: text)
    #expect(explanation.standing == .mutedColumn && explanation.values.isEmpty)
    #expect(explanation.text == "12")
  }

  @Test("nothing of a quarantined file is told")
  func quarantined() throws {
    let text = "市町村,氏名,取組,人数,居住地\n062031,架空太郎,研修会,3,東京都\n"
    for cell in ["A2", "B2", "B1"] {
      let explanation = try explain(cell, of: text)
      #expect(explanation.standing == .quarantined)
      #expect(explanation.text == nil && explanation.bytes.isEmpty)
      #expect(explanation.column == nil && explanation.findings.isEmpty)
    }
  }

  @Test(
    "what looks like personal data is masked, its bytes too",
    arguments: [
      ("備考", "連絡先 090-0000-0000"), ("謎", "taro@example.jp"), ("参加者番号", "架空太郎"),
    ])
  func masks(label: String, cell: String) throws {
    let text = header.replacing("備考", with: label) + record.replacing(",\n", with: ",\(cell)\n")
    let explanation = try explain("F2", of: text)
    #expect(explanation.isMasked)
    #expect(explanation.text == PersonalData.masked(cell))
    #expect(explanation.bytes.isEmpty && explanation.steps.isEmpty && explanation.values.isEmpty)
  }

  @Test("the text of a damaged record and of a row that is set aside is masked as well")
  func masksOutsideData() throws {
    let note = try explain("A3", of: header + record + "※問合せ 090-0000-0000\n")
    #expect(note.standing == .setAside(.note) && note.isMasked)
    let damaged = try explain("A3", of: header + record + "062031,\"090-0000-0000\n")
    #expect(damaged.isMasked && damaged.bytes.isEmpty)
  }

  @Test("a number that a key column has read is no personal data")
  func keysAreExempt() throws {
    let key = "123456789018"
    let text = header.replacing("備考", with: "イベントID") + record.replacing(",\n", with: ",\(key)\n")
    #expect(PersonalData.isSuspicious(key))
    #expect(try explain("F2", of: text).text == key)
  }

  @Test("bytes are those of the file, whatever its encoding")
  func fileBytes() throws {
    let text = header + record
    let wide = Array(text.utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let explanation = try explain("C2", of: [0xFF, 0xFE] + wide)
    #expect(explanation.encoding == "utf-16le")
    #expect(explanation.bytes == [0x14, 0x78, 0xEE, 0x4F, 0x1A, 0x4F])
    #expect(explanation.text == "研修会")
  }

  @Test("a cell whose bytes fit nothing is told by its bytes alone")
  func undecodable() throws {
    let bytes = Array((header + "062031,2024-04-06,研修会,12,東京都,大").utf8) + [0xFF, 0x0A]
    let explanation = try explain("F2", of: bytes)
    #expect(explanation.text == nil)
    #expect(explanation.bytes == Array("大".utf8) + [0xFF])
    #expect(explanation.findings.map(\.code) == [.undecodableBytes])
  }

  @Test("a cell beside wide columns is one cell, and a wide cell is that of its field")
  func wideCells() throws {
    let profile = """
      submitter: "062031"
      datasets:
        participants:
          unpivot:
            - {name: involvement, value: headcount, columns: {新規: new, 継続: continuing}}
      """
    let text = "市町村,実施日,取組,居住地,新規,継続\n062031,2024-04-06,研修会,東京都,12,８\n"
    let wide = try explain("F2", of: text, profile: profile)
    #expect(wide.field?.name == "headcount" && wide.values.map(\.text) == ["8"])
    #expect(steps(wide) == ["cell.width → 8"])
    #expect(try explain("B2", of: text, profile: profile).values.map(\.text) == ["2024-04-06"])
  }

  @Test("Excel's rows are meant: a quoted line end starts none, a blank line does")
  func excelRows() throws {
    let text = header + "062031,2024-04-06,研修会,12,東京都,\"雨天\n中止\"\n\n" + record
    #expect(try explain("F2", of: text).text == "雨天\n中止")
    #expect(try explain("F3", of: text).standing == .blankLine)
    #expect(try explain("D4", of: text).place?.line == 5)
  }
}
