import Exchange
import Foundation
import KankeiTestSupport
import Tables
import Testing

@testable import Intake

@Suite("A file beside what its submitter reported before")
struct HistoryRuleTests {
  let table: Table
  let rules: HistoryRules

  init() throws {
    table = try Table.shared.get()
    rules = try HistoryRules(
      yaml: String(
        contentsOf: repositoryRoot.appendingPathComponent("Schemas/history.yml"), encoding: .utf8))
  }

  /// Checks a file of 第3四半期 when the given files of other quarters are in force.
  private func check(
    _ text: String, _ dataset: DatasetID, after files: [String: String],
    isRetroactive: Bool = false, batchCapacity: Int = RecordBatch.capacity
  ) throws -> Answer {
    let plain = try table.context(dataset, quarter: "FY2024Q3")
    let context = try IntakeContext(
      schemas: table.schemas, slot: plain.slot, isRetroactive: isRetroactive,
      project: table.project, profile: plain.profile, areas: table.areas,
      catalogue: table.catalogue, vocabulary: table.vocabulary,
      history: try history(dataset, files, of: plain.schema))
    return try table.check(Array(text.utf8), in: context, batchCapacity: batchCapacity)
  }

  private func history(
    _ dataset: DatasetID, _ files: [String: String], of schema: DatasetSchema
  ) throws -> SubmitterHistory {
    let prints = RecordPrints(schema: schema)
    var earlier: [SubmitterHistory.Quarter] = []
    var last: SubmitterHistory.Rows?
    var reported: [UInt64: FiscalQuarter] = [:]
    var things: [Int64: [SubmitterHistory.Thing]] = [:]
    for (code, text) in files.sorted(by: { $0.key < $1.key }) {
      let quarter = try #require(FiscalQuarter(code: code))
      let answer = try table.check(text, dataset, quarter: code)
      try #require(!answer.report.findings.hasErrors)
      let slot = Slot(submitter: "062031", dataset: dataset, quarter: quarter)
      let numbered = NumberedThings(schema: schema, slot: slot, project: table.project)
      for batch in answer.batches {
        prints.note(batch, of: quarter, in: &reported)
        numbered?.note(batch, of: quarter, in: &things)
      }
      if code == "FY2024Q2" {
        var rows = SubmitterHistory.Rows()
        for batch in answer.batches { prints.add(batch, to: &rows) }
        last = rows
      }
      guard code < "FY2024Q3" else { continue }
      earlier.append(
        SubmitterHistory.Quarter(
          quarter: quarter, recordCount: answer.report.dataRecordCount,
          totals: Dictionary(
            uniqueKeysWithValues: answer.report.totals.map { ($0.field, $0.sum) })))
    }
    return SubmitterHistory(
      rules: rules, earlier: earlier, last: last, reported: reported, things: things)
  }

  private static let eventHeader = "イベントID,市町村,名称,種類,開始日,参加者数,うち県外,宿泊実人数,延べ人泊\n"

  private func event(_ id: String, _ day: String, attendees: Int = 30) -> String {
    "\(id),062031,集い\(id),交流会,\(day),\(attendees),10,3,5\n"
  }

  private static let header = "市町村,実施日,取組,参加者番号,人数,居住地,年代\n"

  /// People with numbers of their own on a day of a month.
  private func people(_ numbers: Range<Int>, _ month: String) -> String {
    numbers.map { number in
      "062031,\(month)-\(Digits.padded(number % 28 + 1, to: 2)),研修会,P\(number),1,東京都,\(number % 5 + 2)0代\n"
    }.joined()
  }

  // MARK: Records reported before

  @Test("tells an event that stands in another quarter, however the file is cut")
  func alreadyReported() throws {
    let before = ["FY2024Q1": Self.eventHeader + event("E1", "2024-04-05")]
    let text =
      Self.eventHeader + event("E2", "2024-10-05", attendees: 31) + event("Ｅ１", "2024-10-06")
    for capacity in [1, RecordBatch.capacity] {
      let answer = try check(text, .events, after: before, batchCapacity: capacity)
      #expect(answer.findings == ["already-reported A3"])
      #expect(answer.finding(.alreadyReported)?.values == ["quarter": "FY2024Q1"])
      #expect(!answer.report.findings.hasErrors)
    }
  }

  @Test("an event that was put off comes again under its number; one that was cancelled does not")
  func putOff() throws {
    let header = "イベントID,市町村,名称,種類,開始日,開催状況,参加者数\n"
    func told(after status: String) throws -> [String] {
      let before = ["FY2024Q1": header + "E1,062031,集い,交流会,2024-04-05,\(status),\n"]
      return try check(
        header + "E1,062031,集い,交流会,2024-10-05,実施,30\n", .events, after: before
      ).findings
    }
    #expect(try told(after: "延期") == [])
    #expect(try told(after: "中止") == ["already-reported A2"])
  }

  @Test(
    "asks of an event number that stood for another event, by title and day, in any earlier quarter"
  )
  func numberOfAnother() throws {
    let before = [
      "FY2024Q1": Self.eventHeader + "E1,062031,集い,交流会,2024-04-05,30,10,3,5\n",
      "FY2024Q2": Self.eventHeader + "E7,062031,祭り,交流会,2024-07-05,30,10,3,5\n",
    ]
    func told(_ row: String) throws -> [String] {
      try check(Self.eventHeader + row, .events, after: before).findings
    }
    let other = try check(
      Self.eventHeader + "E1,062031,収穫の会,交流会,2024-10-06,20,10,3,5\n", .events, after: before)
    #expect(other.findings == ["number-of-another A2"])
    #expect(
      other.finding(.numberOfAnother)?.values == ["quarter": "FY2024Q1", "other": "集い 2024-04-05"])
    #expect(try told("E7,062031,祭り,交流会,2024-10-06,20,10,3,5\n") == ["already-reported A2"])
    #expect(try told("E8,062031,祭り,交流会,2024-10-06,20,10,3,5\n") == [])
  }

  @Test(
    "asks of a match number with another counterpart and day; one of the two alone is a correction")
  func matchOfAnother() throws {
    let header = "マッチングID,市町村,取組,成立日,相手の種類,相手先,段階\n"
    func told(_ row: String) throws -> [String] {
      try check(
        header + row, .matches,
        after: ["FY2024Q2": header + "M1,062031,研修会,2024-07-01,企業,株式会社甲,成立\n"]
      ).findings.filter { !$0.hasPrefix("unlisted") }
    }
    #expect(try told("M1,062031,研修会,2024-10-01,企業,株式会社乙,成立\n") == ["number-of-another A2"])
    #expect(try told("M1,062031,研修会,2024-07-01,企業,株式会社乙,協働中\n") == [])
  }

  @Test("says nothing of a match that goes on")
  func matchesGoOn() throws {
    let header = "マッチングID,市町村,取組,成立日,相手の種類,段階\n"
    let match = "M1,062031,研修会,2024-07-01,企業,協働中\n"
    let answer = try check(header + match, .matches, after: ["FY2024Q2": header + match])
    #expect(answer.findings.filter { !$0.hasPrefix("unlisted") } == [])
  }

  @Test("tells under 遡及 a record without a key that is in force in its own quarter, notes aside")
  func retroactive() throws {
    let header = "市町村,実施日,取組,人数,居住地,備考\n"
    let row = "062031,2024-04-05,研修会,3,東京都,"
    let answer = try check(
      header + row + "追加\n" + "062031,2024-04-05,研修会,4,東京都,\n062031,,研修会,5,東京都,\n", .participants,
      after: ["FY2024Q1": header + row + "\n062031,,研修会,5,東京都,\n"], isRetroactive: true)
    #expect(answer.findings == ["already-reported B2"])
  }

  @Test("tells such a record though its file has a column more")
  func columnMore() throws {
    let answer = try check(
      "市町村,実施日,取組,人数,居住地,年代\n062031,2024-04-05,研修会,3,東京都,30代\n", .participants,
      after: ["FY2024Q1": "市町村,実施日,取組,人数,居住地\n062031,2024-04-05,研修会,3,東京都\n"],
      isRetroactive: true)
    #expect(answer.findings == ["already-reported B2"])
  }

  // MARK: Files that repeat or hold the last one

  @Test("tells a file that holds the last quarter's records, and not each of them")
  func cumulative() throws {
    let last = people(0..<8, "2024-07")
    let answer = try check(
      Self.header + last + people(8..<12, "2024-10"), .participants,
      after: ["FY2024Q2": Self.header + last])
    #expect(answer.report.findings.counts == [.cumulativeFile: 1, .dateOutsideQuarter: 8])
    #expect(answer.finding(.cumulativeFile)?.values["quarter"] == "FY2024Q2")
    let events = (1...6).map { event("E\($0)", "2024-07-05", attendees: 20 + $0) }.joined()
    let repeated = try check(
      Self.eventHeader + events + event("E9", "2024-10-05"), .events,
      after: ["FY2024Q2": Self.eventHeader + events])
    #expect(repeated.report.findings.counts == [.cumulativeFile: 1, .dateOutsideQuarter: 6])
  }

  @Test("says nothing of growth alone, and nothing where a fiscal year begins")
  func growth() throws {
    let answer = try check(
      Self.header + people(0..<30, "2024-10"), .participants,
      after: ["FY2024Q2": Self.header + people(0..<8, "2024-07")])
    #expect(answer.findings == [])
    // A list without days and numbers: the same few kinds of people, more of them.
    let header = "市町村,取組,人数,居住地,年代\n"
    let kinds = (2...7).map { "062031,研修会,1,東京都,\($0)0代\n" }.joined()
    let grown = try check(
      header + kinds + kinds + kinds, .participants, after: ["FY2024Q2": header + kinds])
    #expect(grown.findings == ["repeated-records"])
  }

  @Test("tells a file that is the last one with other days")
  func sameRecords() throws {
    let before = ["FY2024Q2": Self.header + people(0..<12, "2024-07")]
    let same = try check(Self.header + people(0..<12, "2024-10"), .participants, after: before)
    #expect(same.findings == ["same-as-last-quarter"])
    let one = try check(
      Self.header + people(0..<11, "2024-10") + people(12..<13, "2024-10"), .participants,
      after: before)
    #expect(one.findings == [])
    let few = try check(
      Self.header + people(0..<4, "2024-10"), .participants,
      after: ["FY2024Q2": Self.header + people(0..<4, "2024-07")])
    #expect(few.findings == [])
  }

  @Test("tells a file whose totals are all those of the last one")
  func sameTotals() throws {
    let before = ["FY2024Q2": Self.eventHeader + event("E1", "2024-07-05")]
    let same = try check(Self.eventHeader + event("E2", "2024-10-05"), .events, after: before)
    #expect(same.findings == ["same-as-last-quarter"])
    let other = try check(
      Self.eventHeader + event("E2", "2024-10-05", attendees: 31), .events, after: before)
    #expect(other.findings == [])
  }

  // MARK: Unusual totals

  private func events(_ attendees: [Int], now: Int) throws -> Answer {
    let quarters = ["FY2023Q3", "FY2023Q4", "FY2024Q1", "FY2024Q2"].suffix(attendees.count)
    let months = [
      "FY2023Q3": "2023-10", "FY2023Q4": "2024-01", "FY2024Q1": "2024-04", "FY2024Q2": "2024-07",
    ]
    let files = zip(quarters, attendees).map { quarter, count in
      (quarter, Self.short + "\(quarter),062031,集い,交流会,\(months[quarter] ?? "")-05,\(count)\n")
    }
    return try check(
      Self.short + "E1,062031,集い,交流会,2024-10-05,\(now)\n", .events,
      after: Dictionary(uniqueKeysWithValues: files))
  }

  private static let short = "イベントID,市町村,名称,種類,開始日,参加者数\n"

  @Test("tells a slipped digit, with the usual range and the quarters that it is from")
  func slippedDigit() throws {
    let answer = try events([30, 42, 35, 28], now: 320)
    #expect(answer.findings == ["unusual-total"])
    let values = try #require(answer.finding(.unusualTotal)?.values)
    #expect(values["value"] == "320")
    #expect(values["totals"] == "30, 42, 35, 28")
    #expect(values["quarters"] == "FY2023Q3, FY2023Q4, FY2024Q1, FY2024Q2")
    #expect(answer.finding(.unusualTotal)?.place.label == "参加者数")
  }

  @Test(
    "says nothing of what counts of that size do, and nothing by fewer than four quarters",
    arguments: [
      ([3, 3, 3, 3], 6), ([0, 0, 0, 0], 8), ([30, 42, 35, 28], 70), ([1, 0, 2, 1], 9),
      ([30, 42, 35], 900), ([200, 20, 150, 60], 500), ([72, 225, 81, 0], 507),
    ])
  func usual(attendees: [Int], now: Int) throws {
    #expect(try events(attendees, now: now).findings == [])
  }

  @Test("says nothing of the totals of a file that must be mended first")
  func withErrors() throws {
    let before = ["FY2024Q2": Self.eventHeader + event("E1", "2024-07-05")]
    let answer = try check(
      Self.eventHeader + event("E2", "2024-10-05") + "E3,062031,集い,交流会,2024-10-05,約3,,,\n", .events,
      after: before)
    #expect(answer.findings == ["approximate-number F3"])
    let same = try check(
      Self.eventHeader + "E2,062031,集い,交流会,2024-10-05,約30,10,3,5\n", .events, after: before)
    #expect(same.findings == ["approximate-number F2"])
  }

  // MARK: The range

  @Test("a range is as wide as counting scatters, at least, and holds what was seen before")
  func range() throws {
    let narrow = try UsualRange([9, 9, 9, 9], outliers("deviations: 2", "seen: 1"))
    // 2√9.375 ± 2 = 4.12 and 8.12; squared halves less 3/8: 3.88 and 16.12.
    #expect(narrow?.lowest == 4)
    #expect(narrow?.highest == 16)
    #expect(narrow?.contains(16) == true)
    #expect(narrow?.contains(17) == false)
    let odd = try UsualRange([9, 9, 9, 9, 900], outliers("deviations: 2", "seen: 3"))
    #expect(odd?.lowest == 3)
    #expect(odd?.highest == 2700)
    #expect(try UsualRange([], outliers("deviations: 2", "seen: 1")) == nil)
    let huge = try UsualRange([.max, .max], outliers("deviations: 2", "seen: 3"))
    #expect(huge?.contains(.max / 2) == true)
  }

  /// The rules of Schemas/history.yml with other numbers, and no spread by share.
  private func outliers(_ deviations: String, _ seen: String) throws -> HistoryRules.Outliers {
    let text = try String(
      contentsOf: repositoryRoot.appendingPathComponent("Schemas/history.yml"), encoding: .utf8)
    let changed = text.replacing("deviations: 5", with: deviations).replacing("seen: 3", with: seen)
      .replacing("least_relative_spread: 0.15", with: "least_relative_spread: 0")
    return try HistoryRules(yaml: changed).outliers
  }

  @Test("numbers that make no sense are refused")
  func refusesRules() throws {
    let text = try String(
      contentsOf: repositoryRoot.appendingPathComponent("Schemas/history.yml"), encoding: .utf8)
    for (old, new) in [
      ("share: 0.9", "share: 1.9"), ("quarters: 4 ", "quarters: 0 "),
      ("least_spread: 1 ", "least_spread: -1 "),
    ] {
      try #require(text.contains(old))
      #expect(throws: SettingsFaults.self) {
        try HistoryRules(yaml: text.replacing(old, with: new))
      }
    }
  }
}
