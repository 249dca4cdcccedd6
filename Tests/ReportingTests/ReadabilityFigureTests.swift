import Exchange
import Testing

@testable import Reporting

@Suite("Machine readability on pages")
struct ReadabilityFigureTests {
  private func mark(
    _ total: Int, version: String = "2026-03-31", broken: [String] = []
  ) -> ReadabilityMark {
    ReadabilityMark(
      version: version, total: total, levels: [total, total, total], broken: broken)
  }

  /// What stands in each quarter, by the text of its row.
  private func trend(
    language: Language = .ja, _ receive: (inout ReportWorld) throws -> Void
  ) throws -> [String: [String]] {
    var world = try ReportWorld(project: Fixture.project, kpis: Fixture.kpis, now: "2025-11-10")
    try receive(&world)
    let figure = ReadabilityTrend(input: try world.input(language: language))
      .figure(id: "F-STATUS-READABILITY")
    return Dictionary(
      figure.table.rows.map { row in
        (
          row.header.text,
          row.cells.dropFirst().map {
            [$0.text, $0.detail].compactMap { $0 }.joined(separator: " ")
          }
        )
      }, uniquingKeysWith: { first, _ in first })
  }

  @Test("a quarter shows the mean of the files in force and how many they are")
  func meanOfFiles() throws {
    let rows = try trend { world in
      try world.receive("FY2024Q1-062031-participants-1", on: "2024-07-20", readability: mark(60))
      try world.receive("FY2024Q1-062031-events-1", on: "2024-07-20", readability: mark(65))
      try world.receive("FY2024Q2-062031-participants-1", on: "2024-10-20", readability: mark(0))
    }
    #expect(rows["甲市"]?.prefix(3) == ["63 2件", "0 1件", ""])
    #expect(rows["乙町"]?.allSatisfy(\.isEmpty) == true)
  }

  @Test("a revision replaces the score, a refused file leaves it")
  func followsWhatIsInForce() throws {
    let rows = try trend { world in
      try world.receive("FY2024Q1-062031-participants-1", on: "2024-07-20", readability: mark(60))
      try world.receive("FY2024Q1-062031-participants-2", on: "2024-07-21", readability: mark(90))
      try world.receive(
        "FY2024Q1-062031-participants-3", .refused, on: "2024-07-22", readability: mark(10))
    }
    #expect(rows["甲市"]?.first == "90 1件")
  }

  @Test(
    "files from before scoring are told apart from quarters without a file, and neither is a zero")
  func unscored() throws {
    let rows = try trend { world in
      try world.receive("FY2024Q1-062031-participants-1", on: "2024-07-20")
      try world.receive("FY2024Q2-062031-participants-1", on: "2024-10-20", readability: mark(80))
      try world.receive("FY2024Q3-062031-participants-1", on: "2025-01-20", rows: nil)
    }
    #expect(rows["甲市"]?.prefix(4) == ["採点なし", "80 1件", "", ""])
  }

  @Test("scores by two versions of the rules stand in rows of their own")
  func versionsApart() throws {
    let rows = try trend { world in
      for (quarter, version) in [(1, "2026-03-31"), (2, "2026-03-31"), (3, "2027-03-31")] {
        try world.receive(
          "FY2024Q\(quarter)-062031-participants-1", on: "2025-02-20",
          readability: mark(quarter * 10, version: version))
      }
    }
    #expect(rows["甲市（規則 2026-03-31）"]?.prefix(3) == ["10 1件", "20 1件", ""])
    #expect(rows["甲市（規則 2027-03-31）"]?.prefix(3) == ["", "", "30 1件"])
  }

  @Test(
    "the rules broken by the last files in force stand at the end, and the title has the range of the quarter"
  )
  func brokenNow() throws {
    var world = try ReportWorld(project: Fixture.project, kpis: Fixture.kpis, now: "2025-11-10")
    try world.receive(
      "FY2024Q1-062031-participants-1", on: "2024-07-20", readability: mark(60, broken: ["L1-04"]))
    try world.receive(
      "FY2024Q2-062031-participants-1", on: "2024-10-20", readability: mark(65, broken: ["L2-01"]))
    try world.receive(
      "FY2024Q2-062031-events-1", on: "2024-10-20",
      readability: mark(80, broken: ["L1-06", "L2-01"]))
    let figure = ReadabilityTrend(input: try world.input()).figure(id: "F")
    #expect(figure.table.rows.map { $0.cells.last?.text } == ["L1-06 L2-01", ""])
    #expect(figure.title == "令和6年度 第2四半期のファイル2件の得点は65点から80点")
  }

  @Test("the line of a row runs from 0 to 100, so that rows can be compared")
  func commonScale() throws {
    let high = try #require(Sparkline([90, 90, 90], ceiling: 100)).svg()
    let low = try #require(Sparkline([10, 10, 10], ceiling: 100)).svg()
    #expect(high != low)
    #expect(Sparkline([90, 90, 90])?.svg() == Sparkline([10, 10, 10])?.svg())
  }

  @Test("the CSV has the plain number beside what it is worth, blank where there is none")
  func csv() throws {
    var world = try ReportWorld(project: Fixture.project, kpis: Fixture.kpis, now: "2024-08-01")
    try world.receive(
      "FY2024Q1-062031-participants-1", on: "2024-07-20", readability: mark(60, broken: ["L2-01"]))
    let input = try world.input()
    let bytes = try ReadabilityTrend(input: input).figure(id: "F").csv(words: input.words)
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\r\n")
    #expect(lines.dropFirst().map(String.init) == ["甲市,60,1件,,,L2-01", "乙町,,,,,"])
  }

  @Test(
    "a file's figure gives score, version and counts, and each broken rule with its first place")
  func figureOfFile() throws {
    let figure = ReadabilityFigure(score: Fixture.score, words: try Fixture.words())
      .figure(id: "F", subtitle: "file.csv")
    #expect(
      figure.title == "機械可読性 45/100（規則 2026-03-31、満たす 1・満たさない 2・対象外 1・判定せず 1）")
    #expect(figure.notes.first == "段階1 90、段階2 0、段階3 判定せず")
    #expect(
      figure.table.rows.map { [$0.header.text] + $0.cells.map(\.text) } == [
        ["L1-06", "スペースや改行等で体裁を整えていないか", "1,200", "3件目のレコード（列「実施日」）"],
        ["L2-01", "数値データは数値属性とし、文字列を含まないこと", "1", "D12"],
      ])
  }
}
