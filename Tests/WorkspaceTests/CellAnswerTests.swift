import Answers
import Cells
import Exchange
import Foundation
import Intake
import JapaneseText
import KankeiTestSupport
import Testing

@testable import Workspace

@Suite("The answer to kankei explain FILE CELL")
struct CellAnswerTests {
  private static let library = Result { try SchemaLibrary(source: SchemaSource(overrides: nil)) }

  private let table = """
    市町村,実施日,取組,人数,居住地,年代,謎
    062031,R6.4.6,研修会,１２人,東京都,20代,連絡先 090-0000-0000
    合計,,,12,,,

    """

  /// Text and JSON of a cell of the table, received from 鶴岡市 for the first quarter.
  private func answer(
    _ cell: String, _ language: Language = .ja, of table: String? = nil
  ) throws -> (text: String, json: String) {
    try withTemporaryFolder { parent in
      let file = parent.appendingPathComponent("a.csv")
      try Data((table ?? self.table).utf8).write(to: file)
      let workspace = try Workspace(
        folder: try ProjectFolder(url: FindingCase.root.appendingPathComponent("project")),
        library: try Self.library.get(), now: try #require(CivilDate(iso: "2024-07-31")),
        language: language)
      let flags = PlacementFlags(
        submitter: "062031", dataset: .participants, quarter: FiscalQuarter(code: "FY2024Q1"))
      let answer = try workspace.explain(
        cell: cell, of: file.path, flags: flags, reading: .evidence)
      return (answer.text(), try answer.json())
    }
  }

  @Test("says in both languages what was done by which rule")
  func tellsRules() throws {
    let japanese = try answer("B2").text
    #expect(japanese.contains("1. 元号の年を西暦にする（date.era）→ 2024-04-06"))
    #expect(japanese.contains("「実施日」→ 実施日（held_on）（見出しが様式のとおり）"))
    let english = try answer("B2", .en).text
    #expect(
      english.contains("a year of an era becomes a year of the common era (date.era) → 2024-04-06"))
    let count = try answer("D2").text
    #expect(count.contains("バイト（9）: EF BC 91 EF BC 92 E4 BA BA"))
    #expect(count.contains("1 以上"))
  }

  @Test("lists the choices of a coded field with their accepted spellings")
  func listsChoices() throws {
    let text = try answer("F2").text
    #expect(text.contains("20代（20s）"))
  }

  @Test("says why a cell is no value")
  func tellsStanding() throws {
    #expect(try answer("A3").text.contains("集計に使わない行（合計）のセル"))
    #expect(try answer("A3").json.contains("\"setAsideReason\" : \"total\""))
    #expect(try answer("G2").text.contains("「謎」（様式のどの項目とも合わない）"))
    #expect(try answer("Z99", .en).text.contains("there is no such cell"))
  }

  @Test("shows personal data in no form")
  func masks() throws {
    for form in [try answer("G2").text, try answer("G2").json, try answer("G2", .en).text] {
      #expect(!form.contains("090-"))
      #expect(!form.contains("30 39 30"))
      #expect(form.contains("●●●-●●●●-●●●●"))
    }
  }

  @Test("shows nothing of a quarantined file")
  func quarantined() throws {
    let form = try answer("B2", of: "市町村,氏名,取組,人数,居住地\n062031,架空太郎,研修会,3,東京都\n")
    for text in [form.text, form.json] {
      #expect(!text.contains("架空太郎") && !text.contains("氏名"))
    }
  }

  @Test("a control character in a cell steers no terminal and starts no line")
  func controlCharacters() throws {
    let text = try answer(
      "G2", of: table.replacing("連絡先 090-0000-0000", with: "\"a\u{1B}[31m\nb\"")
    ).text
    #expect(!text.contains("\u{1B}"))
    #expect(text.contains("a␛[31m␊b"))
  }

  @Test("what is no cell is a fault of usage")
  func refusesNoCell() throws {
    let failure = #expect(throws: WorkspaceFailure.self) { try answer("12C") }
    #expect(failure?.exitCode == 64)
  }

  @Test("every rule is described in both languages")
  func rulesAreTold() throws {
    let rules = try Self.library.get().rules()
    #expect(Set(CellRule.allCases.map(\.rawValue)).subtracting(rules.ids) == [])
    for id in rules.ids {
      for language in Language.allCases { #expect(!rules.title(of: id, in: language).isEmpty) }
    }
  }
}
