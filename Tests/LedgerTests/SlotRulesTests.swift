import Exchange
import JapaneseText
import Testing

@testable import Ledger

struct SlotRulesTests {
  /// What came on which day, the day of asking, and the facts of the slot, due on 2024-07-30.
  struct Case: Sendable, CustomTestStringConvertible {
    let received: [(day: String, outcome: ReceiptOutcome)]
    let now: String
    let facts: String

    var testDescription: String { "\(received.map { "\($0)" }) on \(now)" }
  }

  static let cases: [Case] = [
    Case(received: [], now: "2024-04-01", facts: "not-yet-due none nothing"),
    Case(received: [], now: "2024-07-30", facts: "not-yet-due none nothing"),
    Case(received: [], now: "2024-07-31", facts: "due none nothing late"),
    Case(
      received: [("2024-07-30", .accepted)], now: "2024-07-30",
      facts: "not-yet-due accepted 1"),
    Case(received: [("2024-07-30", .accepted)], now: "2024-08-30", facts: "due accepted 1"),
    Case(received: [("2024-07-31", .accepted)], now: "2024-08-30", facts: "due accepted 1 late"),
    Case(
      received: [("2024-07-20", .refused)], now: "2024-07-30", facts: "not-yet-due refused nothing"),
    Case(
      received: [("2024-07-20", .refused)], now: "2024-08-01", facts: "due refused nothing late"),
    Case(
      received: [("2024-07-20", .refused), ("2024-08-05", .accepted)], now: "2024-08-06",
      facts: "due accepted 2"),
    Case(
      received: [("2024-07-20", .accepted), ("2024-08-05", .refused)], now: "2024-08-06",
      facts: "due refused 1"),
    Case(
      received: [("2024-07-20", .accepted), ("2024-08-05", .quarantined)], now: "2024-08-06",
      facts: "due quarantined 1"),
    Case(
      received: [("2024-07-20", .accepted), ("2024-07-21", .withdrawn)], now: "2024-07-22",
      facts: "not-yet-due withdrawn nothing"),
    Case(
      received: [("2024-07-20", .accepted), ("2024-08-05", .withdrawn)], now: "2024-08-06",
      facts: "due withdrawn nothing late"),
    Case(
      received: [
        ("2024-07-20", .accepted), ("2024-07-25", .accepted), ("2024-08-05", .withdrawn),
      ], now: "2024-08-06", facts: "due withdrawn 1"),
  ]

  @Test("The facts of a slot follow from its receipts and the day", arguments: cases)
  func table(_ wanted: Case) throws {
    let receipts = try wanted.received.enumerated().map { index, received in
      stored(index + 1, outcome: received.outcome, day: try day(received.day))
    }
    let all = SlotRules.facts(
      receipts: receipts, project: try smallProject(), now: try day(wanted.now))
    let facts = try #require(all.first { $0.slot == slot() })
    #expect(text(facts) == wanted.facts)
    #expect(facts.dueDay == (try day("2024-07-30")))
    #expect(!facts.isClosed)
  }

  @Test("Every expected slot of each quarter that has begun is there, in order")
  func expectedSlots() throws {
    let facts = SlotRules.facts(
      receipts: [], project: try smallProject(), now: try day("2024-07-01"))
    #expect(
      facts.map(\.slot) == [
        slot(), slot(.events), slot(submitter: "062049"), slot(quarter: 2),
        slot(.events, quarter: 2), slot(submitter: "062049", quarter: 2),
      ])
    let early = SlotRules.facts(
      receipts: [], project: try smallProject(), now: try day("2024-03-31"))
    #expect(early.isEmpty)
    let ended = SlotRules.facts(
      receipts: [], project: try smallProject(), now: try day("2030-01-01"))
    #expect(ended.count == 12)
  }

  @Test("該当なし is in force as a word of its own")
  func nothingToReport() throws {
    let number = ReceiptNumber(slot: slot(), number: 1)
    let said = Receipt(
      number: number, kind: .nothingToReport, outcome: .accepted,
      receivedOn: try day("2024-07-01"), isNothingToReport: true)
    let facts = SlotRules.facts(
      receipts: [said], project: try smallProject(), now: try day("2024-08-01"))
    #expect(facts.first { $0.slot == slot() }?.inForce == .nothingToReport(number))
  }

  @Test(
    "What was received though not expected has a slot that is never due nor late",
    arguments: [
      slot(.migrations), slot(submitter: "063649"),
      Slot(
        submitter: "062031", dataset: .participants,
        quarter: FiscalQuarter(year: FiscalYear(2023), number: 4)),
    ])
  func unexpectedSlot(slot: Slot) throws {
    let received = stored(1, of: slot, outcome: .accepted, day: try day("2025-03-01"))
    let all = SlotRules.facts(
      receipts: [received], project: try smallProject(), now: try day("2025-03-01"))
    let facts = try #require(all.first { $0.slot == slot })
    #expect(text(facts) == "not-expected accepted 1")
  }

  private func stored(
    _ number: Int, of slot: Slot = slot(), outcome: ReceiptOutcome, day: CivilDate
  ) -> Receipt {
    Receipt(
      number: ReceiptNumber(slot: slot, number: number), kind: .submission, outcome: outcome,
      receivedOn: day)
  }

  private func text(_ facts: SlotFacts) -> String {
    let inForce = facts.inForce.receipt.map { String($0.number) } ?? "nothing"
    let words = [facts.expectation.rawValue, facts.latest.rawValue, inForce]
    return (words + (facts.isLate ? ["late"] : [])).joined(separator: " ")
  }
}
