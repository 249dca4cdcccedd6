import Exchange
import KankeiTestSupport
import Testing

@testable import Intake

@Suite("A header that changed since last time")
struct DriftTests {
  private static let before = "市町村,実施日,取組,参加者番号,人数,居住地,年代,備考"

  @Test("the same header says nothing, also where widths and blanks differ")
  func same() throws {
    #expect(try drift(to: Self.before) == nil)
    #expect(try drift(to: "市町村,実施日 ,取組,参加者番号,人数,居住地,年代,備　考") == nil)
  }

  @Test(
    "the diff names what is new, gone, renamed and moved",
    arguments: [
      ("市町村,実施日,取組,参加者番号,人数,居住地,年代,備考,担当課", "＋担当課"),
      ("市町村,実施日,取組,参加者番号,人数,居住地,備考", "－年代"),
      ("市町村,開催日,取組,参加者番号,人数,居住地,年代,備考", "実施日→開催日"),
      ("市町村,実施日,取組,参加者番号,人数,居住地,ご年代,備考", "年代→ご年代"),
      ("市町村,実施した日,取組,参加者番号,人数,居住地,年代,備考", "実施日→実施した日"),
      ("市町村,取組,実施日,参加者番号,人数,居住地,年代,備考", "↑↓"),
      ("市町村,取組,実施日,参加者番号,参加者数,居住地,備考,担当課", "人数→参加者数, ＋担当課, －年代, ↑↓"),
    ])
  func differences(header: String, diff: String) throws {
    let finding = try #require(try drift(to: header))
    #expect(finding.values == ["diff": diff, "quarter": "FY2023Q4"])
    #expect(finding.place == Finding.Place())
  }

  @Test("two columns of two fields are never one that was renamed")
  func otherField() throws {
    let finding = try #require(
      try drift(to: "市町村,実施日,取組,参加者番号,人数,居住地,参加方法,備考"))
    #expect(finding.values["diff"] == "＋参加方法, －年代")
  }

  @Test("a required column that is missing says what it was called last time, before any cell")
  func missing() throws {
    let answer = try check("市町村,実施日,取組,参加者番号,人数,いなか,年代,備考", before: Self.before)
    #expect(answer.findings.first == "columns-changed")
    let missing = try #require(answer.finding(.requiredColumnMissing))
    #expect(missing.suggestions == [.init(text: "居住地", meaning: "FY2023Q4")])
  }

  @Test("a column that is no longer understood is told with its earlier label")
  func unmapped() throws {
    let answer = try check("市町村,実施日,取組,参加者番号,人数,居住地,年代など,備考", before: Self.before)
    let unmapped = try #require(answer.finding(.unmappedColumn))
    #expect(unmapped.place.label == "年代など")
    #expect(unmapped.suggestions.contains(.init(text: "年代", meaning: "FY2023Q4")))
  }

  @Test("a key that last time's file had refuses where a column is there that may be it")
  func lostKey() throws {
    let renamed = try check("市町村,実施日,取組,会員の控え,人数,居住地,年代,備考", before: Self.before)
    let missing = try #require(renamed.finding(.requiredColumnMissing))
    #expect(missing.place.field == "participant_key")
    #expect(missing.suggestions == [.init(text: "参加者番号", meaning: "FY2023Q4")])
    let dropped = try check("市町村,実施日,取組,人数,居住地,年代,備考", before: Self.before)
    #expect(dropped.finding(.requiredColumnMissing) == nil)
  }

  private func drift(to header: String) throws -> Finding? {
    try check(header, before: Self.before).finding(.columnsChanged)
  }

  private func check(_ header: String, before: String) throws -> Answer {
    let table = try Table.shared.get()
    let earlier = try table.check(before + "\n")
    var context = try table.context()
    context.earlierHeader = EarlierHeader(
      quarter: try #require(FiscalQuarter(code: "FY2023Q4")),
      columns: earlier.report.readColumns)
    return try table.check(Array((header + "\n").utf8), in: context)
  }
}

@Suite("Pairing one to one")
struct AssignmentTests {
  @Test("the best whole is not the best of each")
  func notGreedy() {
    #expect(Assignment.best([[0.9, 0.8], [0.85, 0]]) == [1, 0])
  }

  @Test("nothing is paired without likeness, and more rows than columns leave rows alone")
  func alone() {
    #expect(Assignment.best([[0, 0], [0, 0]]) == [nil, nil])
    #expect(Assignment.best([[0.2], [0.9], [0.3]]) == [nil, 0, nil])
    #expect(Assignment.best([]) == [])
    #expect(Assignment.best([[], []]) == [nil, nil])
  }

  @Test("as good as trying every pairing")
  func optimal() {
    var generator = SeededGenerator(seed: 42)
    for _ in 0..<50 {
      let scores = (0..<4).map { _ in (0..<5).map { _ in generator.share() } }
      let found = Assignment.best(scores).enumerated().map { row, column in
        column.map { scores[row][$0] } ?? 0
      }.reduce(0, +)
      #expect(abs(found - Self.most(scores[...], free: Set(0..<5))) < 1e-9)
    }
  }

  @Test("as good where there are more rows than columns; of rows that are as good, the first")
  func manyRows() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<50 {
      let scores = (0..<6).map { _ in (0..<3).map { _ in generator.share() } }
      let turned = (0..<3).map { column in scores.map { $0[column] } }
      let found = Assignment.best(scores)
      let sum = found.enumerated().map { row, column in column.map { scores[row][$0] } ?? 0 }
        .reduce(0, +)
      #expect(abs(sum - Self.most(turned[...], free: Set(0..<6))) < 1e-9)
      #expect(found.compactMap(\.self).sorted() == [0, 1, 2])
    }
    #expect(Assignment.best([[0.4], [0.4], [0.4]]) == [0, nil, nil])
  }

  private static func most(_ rows: ArraySlice<[Double]>, free: Set<Int>) -> Double {
    guard let row = rows.first else { return 0 }
    return free.map { row[$0] + most(rows.dropFirst(), free: free.subtracting([$0])) }.max() ?? 0
  }
}
