import JapaneseText
import Reporting
import Testing

@testable import Exchange

extension Fixture {
  /// A refused file with hostile and ordinary content.
  static func answer(to receipt: Receipt?) throws -> CheckAnswer {
    var reading = FileReading(
      columns: [
        ColumnMapping(index: 0, label: "市町村", target: .field("municipality"), reason: .title),
        ColumnMapping(index: 8, label: "備考2", target: .none, reason: .unknown),
      ])
    reading.dataRecordCount = 3
    reading.layout.add(.init(record: 1, line: 1, reason: .title, text: "令和7年度 参加者一覧"))
    reading.totals = [FieldTotal(field: "headcount", sum: 1_240)]
    reading.changes = [
      Change(
        field: "held_on", raw: "R7.5.1", value: "2025-05-01", rule: "date.era", count: 2,
        firstRecord: 3),
      Change(
        field: "note", raw: "090-0000-0000", value: "090-0000-0000", rule: "text.trim", count: 1,
        firstRecord: 3),
    ]
    reading.findings = FindingLog(
      [
        Finding(
          code: .dateDoesNotExist, severity: .error,
          place: .init(
            record: 12, line: 13, excelRow: 12, column: 3, field: "held_on", label: "実施日"),
          raw: "2月30日\"\u{200D}<script>", suggestions: [.init(text: "2025-02-28", meaning: "月末")]),
        Finding(
          code: .damagedRecord, severity: .error, place: .init(record: 14, line: 15, excelRow: 14),
          raw: "=cmd"),
        Finding(code: .unmappedColumn, severity: .warning, place: .init(column: 9, label: "備考2")),
        Finding(code: .wrongSlot, severity: .error, place: .init()),
      ], counts: [.dateDoesNotExist: 1, .damagedRecord: 60, .unmappedColumn: 1, .wrongSlot: 1])
    return CheckAnswer(
      receipt: try #require(receipt), reading: reading, previousTotals: ["headcount": 1_310],
      readability: score)
  }

  /// One rule kept, one broken in a column, one in a cell, one not judged.
  static let score = ReadabilityScore(
    version: "2026-03-31",
    items: [
      .init(rule: "L1-01", level: 1, title: .init(ja: "形式", en: "Format"), verdict: .met),
      .init(
        rule: "L1-06", level: 1, title: .init(ja: "スペースや改行等で体裁を整えていないか", en: "Spaces"),
        verdict: .broken, count: 1_200, first: .init(record: 3, column: 2, label: "実施日")),
      .init(
        rule: "L2-01", level: 2, title: .init(ja: "数値データは数値属性とし、文字列を含まないこと", en: "Numbers"),
        verdict: .broken, count: 1, first: .init(record: 12, line: 13, excelRow: 12, column: 4)),
      .init(
        rule: "L2-06", level: 2, title: .init(ja: "数式", en: "Formulas"), verdict: .notApplicable),
      .init(rule: "L3-07", level: 3, title: .init(ja: "年", en: "Years"), verdict: .notJudged),
    ], levels: [90, 0, nil])

  /// A quarantined file of which too much was handed in: none of it may be shown.
  static func quarantined(_ receipt: Receipt?) throws -> CheckAnswer {
    var reading = FileReading(
      findings: FindingLog(
        [
          Finding(
            code: .personalDataColumn, severity: .error, place: .init(column: 2, label: "氏名"),
            raw: "秘密花子")
        ], counts: [.personalDataColumn: 1]))
    reading.dataRecordCount = 1
    reading.changes = [
      Change(
        field: "residence", raw: "秘密花子", value: "13", rule: "residence", count: 1, firstRecord: 2)
    ]
    reading.layout.add(.init(record: 1, line: 1, reason: .note, text: "秘密花子"))
    return CheckAnswer(receipt: try #require(receipt), reading: reading)
  }
}

/// Days of fixtures.
enum CivilDay {
  /// The tenth day of a quarter.
  static func text(in quarter: FiscalQuarter) -> String {
    CivilDate(daysSince1970: quarter.firstDay.daysSince1970 + 9).iso
  }

  /// The day on which a quarter's files are due, 30 days after it.
  static func dueText(_ quarter: FiscalQuarter) -> String {
    CivilDate(daysSince1970: quarter.lastDay.daysSince1970 + 30).iso
  }
}
