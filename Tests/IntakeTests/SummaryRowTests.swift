import Testing

@testable import Exchange
@testable import Intake

@Suite("Rows that are no records, and records that are not there")
struct SummaryRowTests {
  let table: Table

  init() throws { table = try Table.shared.get() }

  private func events(_ title: String, note: String = "") throws -> [String] {
    try table.check(
      "イベントID,市町村,名称,種類,開始日,参加者数,うち県外,備考\nE1,062031,集い,交流会,2024-05-17,40,7,\n"
        + "E2,062031,\(title),交流会,2024-05-17,31,5,\(note)\n", .events
    ).findings
  }

  @Test(
    "are asked about by their words in a title or a note",
    arguments: ["4月からの累計", "累計", "うち県外", "うち女性", "目標", "計画値", "1件あたり平均", "前年度実績", "（目標値）"])
  func words(word: String) throws {
    #expect(try events(word) == ["summary-or-record C3"])
    let asked = try events("講座", note: word)
    #expect(asked == ["summary-or-record H3"] || asked == ["total-or-record H3"])
  }

  @Test(
    "but not where the words tell of a record",
    arguments: ["うち県外3名", "計画どおり実施", "目標を上回った", "うちの畑体験", "平均年齢60歳", "地域計画の会", "前年度より増"])
  func records(text: String) throws {
    #expect(try events(text) == [])
    #expect(try events("講座", note: text) == [])
  }

  private func participants(_ counts: [Int]) throws -> Answer {
    try table.check(
      "市町村,実施日,取組,人数,居住地\n"
        + counts.enumerated().map {
          "062031,2024-04-\($0.offset + 10),研修会,\($0.element),東京都\n"
        }.joined())
  }

  @Test("a record that is the sum of all others is told, wherever it stands")
  func sumOfAll() throws {
    for counts in [[30, 12, 8, 7, 3], [12, 8, 30, 7, 3], [12, 8, 7, 3, 30]] {
      let answer = try participants(counts)
      #expect(answer.report.findings.counts[.sumWithoutWord] == 1)
      #expect(
        answer.finding(.sumWithoutWord)?.place.record == (counts.firstIndex(of: 30) ?? 0) + 2)
    }
    #expect(try participants([31, 12, 8, 7, 3]).findings == [])
  }

  @Test("a record whose several counts are the sums of the last few is told")
  func sumOfRun() throws {
    func check(_ last: String) throws -> [String] {
      try table.check(
        "イベントID,市町村,名称,種類,開始日,参加者数,うち県外\nE1,062031,甲,交流会,2024-05-17,55,8\n"
          + "E2,062031,乙,交流会,2024-05-17,40,12\nE3,062031,丙,交流会,2024-05-17,33,7\n"
          + "E4,062031,丁,交流会,2024-05-17,28,9\nE5,062031,戊,交流会,2024-05-17,\(last)\n", .events
      ).findings
    }
    #expect(try check("101,28") == ["sum-without-word F6"])
    #expect(try check("101,27") == [])
  }

  private func beside(_ line: String) throws -> Answer {
    try table.check(
      "市町村,実施日,取組,人数,居住地\n062031,2024-04-06,研修会,12,東京都\n"
        + "062031,2024-04-07,研修会,8,宮城県\n\(line),,,,\n")
  }

  @Test(
    "totals in words are held against the records",
    arguments: ["合計 35人", "計３５名", "参加者計：35人", "合計35", "計35名（うち県外12名）", "総計は35人", "合計 2件 35人"])
  func statedTotals(line: String) throws {
    let answer = try beside(line)
    #expect(answer.report.findings.counts[.totalMismatch] == 1)
    #expect(answer.finding(.totalMismatch)?.values["expected"] == "20")
    let right = try beside(line.replacing("35", with: "20").replacing("３５", with: "２０"))
    #expect(right.report.findings.counts.isEmpty)
  }

  @Test(
    "lines that say so tell that records are left out",
    arguments: ["ほか10件", "他5名", "以下略", "（以下省略）", "続く", "次ページへ続く", "外10名"])
  func leftOut(line: String) throws {
    #expect(try beside(line).report.findings.counts == [.recordsLeftOut: 1])
  }

  @Test(
    "a unit stated below the records is asked about",
    arguments: ["単位：百人", "※単位：百人", "※人数は百人単位", "単位：千円"])
  func unitsBelow(line: String) throws {
    #expect(try beside(line).report.findings.counts == [.unitMismatch: 1])
  }

  @Test(
    "other lines below the records are silent",
    arguments: ["単位：人", "注：架空の数値", "※単位は人", "以上", "累計 350人", "4月計 12人", "お問い合わせは企画課まで"])
  func silent(line: String) throws {
    #expect(try beside(line).report.findings.counts.isEmpty)
  }

  @Test("an example that was filled in over is asked about; the form's own and a bare one are not")
  func examples() throws {
    func check(_ row: String) throws -> [String] {
      try table.check(
        "市町村,実施日,取組,人数,居住地\n\(row)\n062031,2024-04-07,研修会,8,宮城県\n"
      ).findings
    }
    for mark in ["記入例：", "（例）", "例)", "例："] {
      #expect(try check("\(mark)062031,2024-04-06,研修会,12,東京都") == ["example-or-record A2"])
    }
    #expect(try check("記入例：062031,2024-04-01,研修会,1,宮城県") == [])
    #expect(try check("記入例：,,,,") == [])
  }
}
