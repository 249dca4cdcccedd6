import Exchange
import Testing

@testable import Intake

/// Habits of offices that were met with files nobody had designed for.
@Suite("Ditto marks, contradictory zero reports and labels of people")
struct HabitTests {
  @Test(
    "a ditto mark in a key column is refused, for it would make many people one",
    arguments: [
      "〃", "同上", "々",
    ])
  func dittoMarks(mark: String) throws {
    let report = try check(
      "市町村,取組,実施日,参加者番号,居住地\n鶴岡市,研修会,2024/5/1,P1,東京都\n鶴岡市,研修会,2024/5/1,\(mark),東京都\n")
    #expect(report.findings.findings.map(\.code) == [.dittoMark])
  }

  @Test("該当なし beside records is one error for the file")
  func zeroReportBesideRecords() throws {
    let report = try check(
      "市町村,取組,実施日,参加者番号,居住地\n該当なし,,,,\n鶴岡市,研修会,2024/5/1,P1,東京都\n")
    #expect(report.findings.findings.map(\.code).contains(.nothingToReportBesideRecords))
    #expect(!report.saysNothingToReport)
  }

  @Test("an unknown word in a field of few choices is answered with all of them")
  func listsTheChoices() throws {
    let report = try check(
      "市町村,取組,実施日,参加者番号,居住地\n鶴岡市,まったく別のもの,2024/5/1,P1,東京都\n")
    let finding = try #require(report.findings.findings.first)
    #expect(finding.code == .unknownProgramme)
    #expect(finding.suggestions.count > 3)
  }

  @Test(
    "a telephone number or mail address is seen in a column that nobody reads, and never printed",
    arguments: [
      "090-1234-5678", "taro@example.jp", "０９０－１２３４－５６７８",
    ])
  func contactsInUnreadColumns(cell: String) throws {
    let report = try check(
      "市町村,取組,実施日,参加者番号,居住地,その他\n鶴岡市,研修会,2024/5/1,P1,東京都,\(cell)\n")
    let findings = report.findings.findings.filter { $0.code == .personalDataCell }
    #expect(findings.map(\.place.cell) == ["F2"])
    #expect(!"\(report)".contains(cell))
  }

  private func check(_ text: String) throws -> FileReading {
    try Table.shared.get().check(text).report
  }
}
