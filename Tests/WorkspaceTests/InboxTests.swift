import Exchange
import Foundation
import JapaneseText
import KankeiTestSupport
import Testing

@testable import Workspace

@Suite("The receipt register and the inbox")
struct InboxTests {
  private let header = "file,submitter,dataset,quarter,kind,received_on,retroactive"
  private let project = """
    id: p
    title: {ja: 事業, en: Project}
    plan: {first: 2024, last: 2026}
    lead: {code: "060003", name: 山形県}
    members: [{code: "062031", name: 鶴岡市}]
    programmes: []
    submitters: [{code: "062031", name: 鶴岡市, datasets: [events]}]
    deadline: {days_after_quarter: 30}
    """
  private let line = "a.csv,062031,events,FY2024Q1,提出,2024-07-12,"

  private func inbox(_ lines: [String], files: [String] = []) throws -> Inbox {
    try withTemporaryFolder { folder in
      let text = ([header] + lines).map { $0 + "\r\n" }.joined()
      try Data([0xEF, 0xBB, 0xBF] + Array(text.utf8)).write(
        to: folder.appendingPathComponent(ReceiptRegister.fileName))
      for file in files {
        let url = folder.appendingPathComponent(file)
        try FileManager.default.createDirectory(
          at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data("x".utf8).write(to: url)
      }
      return try Inbox(
        at: folder, project: try Project(yaml: project),
        today: try #require(CivilDate(iso: "2024-08-01")))
    }
  }

  @Test("a line of the register places its file")
  func registerPlacesFile() throws {
    let delivery = try #require(try inbox([line], files: ["a.csv"]).deliveries.first)
    #expect(delivery.file == "a.csv")
    #expect(delivery.placement.slot.quarter.code == "FY2024Q1")
    #expect(delivery.placement.receivedOn.iso == "2024-07-12")
    #expect(!delivery.placement.isRetroactive)
  }

  @Test("a line may say how a later file is meant, and why it came")
  func meaningAndNote() throws {
    let delivery = try withTemporaryFolder { folder in
      try Data("\(header),as,note\n\(line),追加分,あとから分かった\n".utf8).write(
        to: folder.appendingPathComponent(ReceiptRegister.fileName))
      return try ReceiptRegister.read(inbox: folder, project: try Project(yaml: project))
        .deliveries.first
    }
    #expect(delivery?.placement.meaning == .addition)
    #expect(delivery?.placement.note == "あとから分かった")
  }

  @Test("該当なし and 取下げ need no file")
  func wordsNeedNoFile() throws {
    let deliveries = try inbox([
      ",062031,events,FY2024Q1,該当なし,2024-07-12,", ",062031,events,FY2024Q1,取下げ,2024-07-13,",
    ]).deliveries
    #expect(deliveries.map(\.placement.kind) == [.nothingToReport, .withdrawal])
    #expect(deliveries.allSatisfy { $0.file == nil })
  }

  @Test(
    "a line that cannot be read is named by its number",
    arguments: [
      "a.csv,062031,people,FY2024Q1,提出,2024-07-12,", "a.csv,062031,events,2024Q1,提出,2024-07-12,",
      "a.csv,062031,events,FY2024Q1,送付,2024-07-12,", "a.csv,062031,events,FY2024Q1,提出,7月12日,",
      "a.csv,062031,events,FY2024Q1,提出,2024-07-12,はい", ",062031,events,FY2024Q1,提出,2024-07-12,",
      "a.csv,062031,events,FY2024Q1,取下げ,2024-07-12,",
      "a.csv,62031,events,FY2024Q1,提出,2024-07-12,",
      "a.csv,062031,events,FY-001Q1,提出,2024-07-12,",
      "a.csv,062031,events,FY2027Q1,提出,2027-07-12,",
      "a.csv,062031,events",
    ])
  func faultyLines(faulty: String) {
    #expect {
      _ = try inbox([line, faulty], files: ["a.csv"])
    } throws: { error in
      guard case .faultySettings(let file, let faults) = error as? WorkspaceFailure else {
        return false
      }
      return file == "inbox/receipts.csv" && faults.faults.map(\.line) == [3]
    }
  }

  @Test("all that is wrong with the register is told at once, in the language of the run")
  func allFaults() throws {
    let lines = [
      line, "a.csv,062032,event,FY2030Q1,提出,7月12日,",
      "b.csv,062031,events,FY2024Q1,取下げ,2024-07-12,はい",
      "c.csv,062031",
    ]
    let failure = #expect(throws: WorkspaceFailure.self) { try inbox(lines) }
    #expect(
      failure?.text(in: .ja) == """
        設定ファイル inbox/receipts.csv を直してください: 
          3 行目 submitter: 「062032」は使えません。使えるもの: 062031
          3 行目 dataset: 「event」は使えません。使えるもの: participants, matches, migrations, events
          3 行目 received_on: 「7月12日」は読めません。2024-07-20 のように書いてください。
          3 行目 quarter: 「FY2030Q1」は範囲の外です（FY2024 から FY2026 まで）。
          4 行目 retroactive: 「はい」は使えません。使えるもの: 遡及
          4 行目 file: 「b.csv」とありますが、「取下げ」のときは書けません。
          5 行目: 2 個ありますが、7 個でなければなりません。
        """)
    #expect(
      failure?.text(in: .en) == """
        Please mend the settings file inbox/receipts.csv: 
          line 3 submitter: 062032 cannot stand here; what can: 062031
          line 3 dataset: event cannot stand here; what can: participants, matches, migrations, events
          line 3 received_on: 7月12日 cannot be read; write it as 2024-07-20.
          line 3 quarter: FY2030Q1 is out of range (FY2024 to FY2026).
          line 4 retroactive: はい cannot stand here; what can: 遡及
          line 4 file: b.csv cannot stand here beside 取下げ.
          line 5: 2 stand here, where 7 must.
        """)
  }

  @Test("a file that the register names and the inbox lacks blocks no other")
  func missingFile() throws {
    let inbox = try inbox(
      [line, line.replacing("a.csv", with: "b.csv")], files: ["b.csv"])
    #expect(inbox.missing == ["a.csv"])
    #expect(inbox.deliveries.map(\.file) == ["b.csv"])
  }

  @Test("a file without a line is placed by its path, or said to be unplaced")
  func placesByPath() throws {
    let inbox = try inbox([], files: ["FY2024Q2/062031/events.1.csv", "notes.txt"])
    #expect(inbox.deliveries.map(\.file) == ["FY2024Q2/062031/events.1.csv"])
    #expect(inbox.deliveries.first?.placement.receivedOn.iso == "2024-08-01")
    #expect(inbox.unplaced == ["notes.txt"])
  }

  @Test(
    "a path names a slot only in its whole form",
    arguments: [
      "participants.csv", "062031/participants.csv", "FY2024/062031/participants.csv",
      "FY2024Q1/62031/participants.csv", "FY2024Q1/062031/people.csv",
    ])
  func pathsThatPlaceNothing(path: String) {
    #expect(SlotPath(path) == nil)
  }

  @Test("files that their path places come in the order of their revision numbers")
  func revisionsInOrder() throws {
    let files = (1...11).map { "FY2024Q2/062031/events.\($0).csv" }
    #expect(try inbox([], files: files.shuffled()).deliveries.compactMap(\.file) == files)
  }

  @Test("a path that names a stranger places nothing")
  func strangersAreUnplaced() throws {
    #expect(try inbox([], files: ["FY2024Q2/062081/events.csv"]).unplaced.count == 1)
  }

  @Test("the day of receipt decides the order, whatever the order of the lines")
  func orderedByDay() throws {
    let late = line.replacing("a.csv", with: "b.csv").replacing("07-12", with: "08-12")
    let deliveries = try inbox([late, line], files: ["a.csv", "b.csv"]).deliveries
    #expect(deliveries.map(\.file) == ["a.csv", "b.csv"])
  }

  @Test(
    "finds the one file whose name only looks the same as the register's",
    arguments: [
      ("データ（控）.csv", "テ\u{3099}ータ（控）.csv"), ("a.csv", "ａ.CSV"), ("a〜b.csv", "a～b.csv"),
      ("a .csv", "a.csv"),
      ("sub\\a.csv", "sub/a.csv"),
    ])
  func namesThatLookAlike(written: String, lying: String) throws {
    let inbox = try inbox(
      [line.replacing("a.csv", with: written)], files: [lying])
    #expect(inbox.missing == [])
    #expect(inbox.unplaced == [])
    #expect(inbox.deliveries.map { $0.file.map { Array($0.utf8) } } == [Array(lying.utf8)])
  }

  @Test("takes no file where two look the same as the register's name")
  func twoNamesThatLookAlike() throws {
    let inbox = try inbox([line], files: ["ａ.csv", "A.csv"])
    #expect(inbox.missing == ["a.csv"])
  }
}
