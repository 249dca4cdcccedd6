import DelimitedText
import Exchange
import Foundation
import KankeiTestSupport
import Testing

@testable import Intake

@Suite("Properties")
struct PropertyTests {
  let table: Table

  init() throws { table = try Table.shared.get() }

  private func bigFile(rows: Int, note: String = "二回目") -> String {
    var generator = SeededGenerator(seed: 88_172_645_463_325_252)
    let dates = ["2024-04-05", "令和6年5月1日", "R6.6.30", "2024/7/1", "4月5日", ""]
    let towns = ["062031", "鶴岡市", "温海", "062049", "真室川町"]
    let counts = ["3", "１２", "約5", "1,234", "", "-"]
    var text = "市町村,実施日,取組,参加者番号,人数,居住地,備考\n"
    for row in 0..<rows {
      let key = generator.next() % 3 == 0 ? "" : "P\(generator.next() % 500)"
      let cells = [
        towns.randomElement(using: &generator) ?? "", dates.randomElement(using: &generator) ?? "",
        "研修会", key, key.isEmpty ? counts.randomElement(using: &generator) ?? "" : "",
        "東京都", row % 7 == 0 ? note : "",
      ]
      text += cells.joined(separator: ",") + "\n"
      if row % 997 == 996 { text += "小計,,,,9,,\n" }
    }
    return text
  }

  @Test("gives the same findings and changes wherever batches end")
  func batchSizes() throws {
    let text = bigFile(rows: 9_000)
    let whole = try table.check(text, isRetroactive: true)
    #expect(whole.report.findings.hasErrors)
    for capacity in [1_000, 4_097] {
      let cut = try table.check(text, isRetroactive: true, batchCapacity: capacity)
      #expect(cut.findings == whole.findings)
      #expect(cut.report.changes == whole.report.changes)
      #expect(cut.report.totals == whole.report.totals)
    }
  }

  @Test(
    "gives the same findings whether the file is read beside its survey, by a second thread, or after it"
  )
  func threads() throws {
    let text = bigFile(rows: 9_000, note: String(repeating: "長い覚え書き。", count: 200))
    let context = try table.context(isRetroactive: true)
    let after = try table.check(Array(text.utf8), in: context)
    try withTemporaryFolder { folder in
      let path = folder.appendingPathComponent("long.csv").path
      try text.write(toFile: path, atomically: true, encoding: .utf8)
      let (file, beside) = try SourceFile.open(path: path, options: ReadOptions()) { file in
        try Intake.check(file, in: context) { _ in }
      }
      #expect(file.byteCount > 5_000_000)
      #expect(beside.findings.findings == after.report.findings.findings)
      #expect(beside.findings.counts == after.report.findings.counts)
      #expect(beside.changes == after.report.changes)
      #expect(beside.totals == after.report.totals)
    }
  }

  @Test("gives the same records wherever batches end")
  func batchesHoldSameRecords() throws {
    let rows = (0..<10_000).map { "062031,2024-04-05,研修会,P\($0),,東京都,\($0 % 5 == 0 ? "再" : "")" }
    let text = "市町村,実施日,取組,参加者番号,人数,居住地,備考\n" + rows.joined(separator: "\n") + "\n"
    let whole = try table.check(text)
    let cut = try table.check(text, batchCapacity: 777)
    #expect(whole.batches.count == 1)
    #expect(cut.batches.count == 13)
    #expect(cut.batches.dropLast().allSatisfy { $0.count == 777 })
    #expect(cut.texts("participant_key") == whole.texts("participant_key"))
    #expect(cut.texts("note") == whole.texts("note"))
    #expect(cut.batches.flatMap(\.recordNumbers) == whole.batches.flatMap(\.recordNumbers))
  }

  @Test("reads CP932 and UTF-16 as it reads UTF-8")
  func encodings() throws {
    let text = LayoutTests.header + LayoutTests.first + "062031,R6.5.6,研修会,４,宮城県,予約表あり　能力開発\n"
    let wanted = try table.check(text)
    #expect(wanted.texts("headcount") == ["3", "4"])
    var utf16: [UInt8] = [0xFF, 0xFE]
    for unit in text.utf16 { utf16 += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    var writer = DelimitedWriter(encoding: .cp932)
    for line in text.split(separator: "\n") {
      try writer.append(
        line.split(separator: ",", omittingEmptySubsequences: false).map(String.init))
    }
    for bytes in [utf16, writer.bytes] {
      let answer = try table.check(bytes, in: table.context())
      #expect(answer.findings == [])
      for field in answer.schema.fields {
        #expect(answer.texts(field.name) == wanted.texts(field.name))
      }
    }
  }

  @Test("keeps the memo bounded and the counts right with more spellings than it holds")
  func manySpellings() throws {
    let rows = (1...70_000).map { "062031,研修会,\($0)人,東京都" }
    let answer = try table.check("市町村,取組,人数,居住地\n" + rows.joined(separator: "\n") + "\n")
    #expect(answer.findings == [])
    #expect(answer.report.totals.map(\.sum) == [2_450_035_000])
    #expect(
      answer.report.changes.filter { $0.field == "headcount" }.count == ChangeLog.keptPerField)
    #expect(answer.report.changes.first { $0.raw == "東京都" }?.count == 70_000)
  }
}
