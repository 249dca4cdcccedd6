import Answers
import Exchange
import Foundation
import JapaneseText
import KankeiTestSupport
import Ledger
import Testing

@testable import Workspace

@Suite("A later file for a slot")
struct ReplacementTests {
  @Test("that holds a part of the records waits, and the version in force counts on")
  func losing() throws {
    try withSlot { slot in
      try slot.send(people: 1...18)
      let answer = try slot.send(people: 1...8)
      #expect(answer.receipt.outcome == .held)
      #expect(answer.findings.map(\.code) == [.replacementLoses])
      let revision = try #require(answer.revision)
      #expect(revision.records.isKeyed)
      #expect((revision.records.gone, revision.records.new, revision.records.changed) == (10, 0, 0))
      #expect(revision.totals == [.init(field: "headcount", before: 18, after: 8)])
      #expect(try slot.inForce == 1)
    }
  }

  @Test("that is said to be the whole counts, however much is gone")
  func whole() throws {
    try withSlot { slot in
      try slot.send(people: 1...18)
      #expect(try slot.send(people: 1...8, as: .whole).receipt.outcome == .accepted)
      #expect(try slot.inForce == 2)
      #expect(try slot.people == 8)
    }
  }

  @Test("of other people alone waits though as many come as go")
  func exchanged() throws {
    try withSlot { slot in
      try slot.send(people: 1...10)
      #expect(try slot.send(people: 11...20).receipt.outcome == .held)
    }
  }

  @Test("that lacks one record of twenty counts, with a word")
  func oneGone() throws {
    try withSlot { slot in
      try slot.send(people: 1...20)
      let answer = try slot.send(people: 1...19)
      #expect(answer.receipt.outcome == .accepted)
      #expect(answer.findings.map(\.code) == [.replacementDiffers])
    }
  }

  @Test("of additions makes the whole of both, and keeps the file that was sent")
  func additions() throws {
    try withSlot { slot in
      try slot.send(people: 1...5)
      let answer = try slot.send(people: 6...7, as: .addition)
      #expect(answer.receipt.outcome == .accepted)
      #expect(answer.receipt.recordCount == 7)
      #expect(answer.revision?.newKeys == ["FX0006 2024-04-07", "FX0007 2024-04-08"])
      #expect(try slot.people == 7)
      let ledger = try slot.workspace.openLedger()
      let part = try #require(answer.receipt.part)
      #expect(try ledger.setOrphansAside().isEmpty)
      #expect(try ledger.original(sha256: part.sha256) == slot.bytes(people: 6...7))
      // The very file again is nothing new.
      guard case .unchanged = try slot.event(people: 6...7, as: .addition) else {
        Issue.record("not known again")
        return
      }
    }
  }

  @Test("of corrections takes the place of the records with its keys")
  func corrections() throws {
    try withSlot { slot in
      try slot.send(people: 1...5)
      let answer = try slot.send(people: 2...2, from: "東京都", as: .correction)
      #expect(answer.receipt.recordCount == 5)
      #expect(answer.revision?.changes == ["FX0002 2024-04-03: 居住地 04 → 13"])
    }
  }

  @Test("of corrections is refused where nothing stands in force; its reason names nobody")
  func nothingToCorrect() throws {
    try withSlot { slot in
      let answer = try slot.send(
        people: 1...2, as: .correction, note: "電話 0234-12-3456 で確認")
      #expect(answer.findings.map(\.code) == [.correctionAdds])
      #expect(answer.receipt.note?.contains("3456") == false)
    }
  }

  @Test("of both at once fits neither word and is refused")
  func mixed() throws {
    try withSlot { slot in
      try slot.send(people: 1...5)
      #expect(try slot.send(people: 5...6, as: .correction).receipt.outcome == .refused)
      #expect(
        try slot.send(people: 5...6, from: "東京都", as: .addition).findings.map(\.code)
          == [.additionChanges])
    }
  }

  @Test("that was sent by mistake settles the question and leaves nothing to mend")
  func mistake() throws {
    try withSlot { slot in
      try slot.send(people: 1...18)
      try slot.send(people: 1...8)
      #expect(try slot.send(people: 1...8, as: .mistake).receipt.outcome == .discarded)
      let ledger = try slot.workspace.openLedger()
      let facts = try #require(slot.workspace.slots(in: ledger).first { $0.slot == slot.slot })
      #expect(facts.latest == .accepted)
      #expect(try slot.inForce == 1)
    }
  }

  @Test("that counts and was sent by mistake is taken back")
  func mistakeInForce() throws {
    try withSlot { slot in
      try slot.send(people: 1...3)
      guard case .word(let receipt, nowInForce: nil) = try slot.event(people: 1...3, as: .mistake)
      else {
        Issue.record("not taken back")
        return
      }
      #expect(receipt.outcome == .withdrawn)
      #expect(try slot.inForce == nil)
    }
  }

  @Test("without numbers counts where each day has as many records, and waits where days are lost")
  func withoutKeys() throws {
    try withSlot { slot in
      _ = try slot.send(groups: ["2024-04-06,12", "2024-04-07,5"])
      let corrected = try slot.send(groups: ["2024-04-06,15", "2024-04-07,5"])
      #expect(corrected.receipt.outcome == .accepted)
      #expect(corrected.revision?.totals.map(\.after) == [20])
      #expect(try slot.send(groups: ["2024-04-08,15", "2024-04-09,5"]).receipt.outcome == .held)
    }
  }

  @Test("with other contents under the same numbers counts, with a word")
  func changed() throws {
    try withSlot { slot in
      try slot.send(people: 1...5)
      let answer = try slot.send(people: 1...5, from: "鶴岡市")
      #expect(answer.receipt.outcome == .accepted)
      #expect(answer.findings.map(\.code) == [.replacementDiffers])
    }
  }

  @Test("may not say 該当なし over records without being asked")
  func nothingToReport() throws {
    try withSlot { slot in
      try slot.send(people: 1...3)
      let asked = try slot.workspace.receive(.nothingToReport, flags: slot.flags()).done
      #expect(asked.answers.map { $0.receipt?.outcome } == [.held])
      #expect(asked.hasFindings(atLeast: .error))
      #expect(try slot.inForce == 1)
      let meant = try slot.workspace.receive(.nothingToReport, flags: slot.flags(as: .whole)).done
      #expect(meant.answers.map { $0.receipt?.outcome } == [.accepted])
      #expect(try slot.inForce == 3)
    }
  }

  @Test("is a revision whatever the register calls it, with its reason and what it changed")
  func revisionIsAFact() throws {
    try withSlot { slot in
      try slot.send(people: 1...3)
      try slot.send(people: 1...4, note: "追加で1人分かった")
      _ = try slot.workspace.receive(.withdrawal, flags: slot.flags())
      let changes = InForceRules.changes(among: try slot.workspace.openLedger().receipts())
      #expect(changes.map(\.receipt.note) == ["追加で1人分かった", nil])
      #expect(changes.map(\.before.recordCount) == [3, 4])
      #expect(changes.map(\.after?.recordCount) == [4, 3])
      #expect(changes.first?.receipt.revision?.new == 1)
    }
  }

  /// One slot of a project of its own, and files of people for it.
  private struct TestSlot {
    let workspace: Workspace
    let folder: URL
    let slot: Slot

    func flags(as meaning: RevisionMeaning? = nil, note: String? = nil) -> PlacementFlags {
      PlacementFlags(
        submitter: slot.submitter, dataset: slot.dataset, quarter: slot.quarter, meaning: meaning,
        note: note)
    }

    func bytes(people: ClosedRange<Int>, from: String = "宮城県") -> [UInt8] {
      let rows = people.map { number in
        let day = number % 28 + 1
        return "062031,2024-04-\(Digits.padded(day, to: 2)),研修会,"
          + "FX\(Digits.padded(number, to: 4)),1,\(from)"
      }
      return Array((["市町村,実施日,取組,参加者番号,人数,居住地"] + rows).joined(separator: "\n").utf8)
    }

    func send(groups: [String]) throws -> CheckAnswer {
      let rows = groups.map { group in
        let cells = group.split(separator: ",")
        return "062031,\(cells[0]),研修会,\(cells[1]),宮城県"
      }
      let file = folder.appendingPathComponent("groups.csv")
      let text = (["市町村,実施日,取組,人数,居住地"] + rows).joined(separator: "\n")
      try Data(text.utf8).write(to: file)
      let answer = try workspace.receive(file: file.path, flags: flags(), reading: .evidence)
      guard case .file(let check) = answer.event else { throw NoAnswer() }
      return check
    }

    func event(
      people: ClosedRange<Int>, from: String = "宮城県", as meaning: RevisionMeaning? = nil,
      note: String? = nil
    ) throws -> ReceiptAnswer.Event {
      let file = folder.appendingPathComponent("participants.csv")
      try Data(bytes(people: people, from: from)).write(to: file)
      return try workspace.receive(
        file: file.path, flags: flags(as: meaning, note: note), reading: .evidence
      ).event
    }

    @discardableResult
    func send(
      people: ClosedRange<Int>, from: String = "宮城県", as meaning: RevisionMeaning? = nil,
      note: String? = nil
    ) throws -> CheckAnswer {
      guard case .file(let answer) = try event(people: people, from: from, as: meaning, note: note)
      else { throw NoAnswer() }
      return answer
    }

    /// The number of the receipt in force.
    var inForce: Int? { get throws { try receipt?.number.number } }
    var people: Int64? {
      get throws { try receipt?.totals.first { $0.field == "headcount" }?.sum }
    }
    private var receipt: Receipt? {
      get throws { try workspace.openLedger().inForce(of: slot) }
    }

    struct NoAnswer: Error {}
  }

  private func withSlot(_ body: (TestSlot) throws -> Void) throws {
    try withTemporaryFolder { folder in
      let url = folder.appendingPathComponent("project")
      try FileManager.default.copyItem(
        at: FindingCase.root.appendingPathComponent("project"), to: url)
      try body(
        TestSlot(
          workspace: try Workspace(
            folder: try ProjectFolder(url: url), library: try FindingCase.library.get(),
            now: try #require(CivilDate(iso: "2026-10-31")), language: .ja), folder: folder,
          slot: Slot(
            submitter: "062031", dataset: .participants,
            quarter: try #require(FiscalQuarter(code: "FY2024Q1")))))
    }
  }
}
