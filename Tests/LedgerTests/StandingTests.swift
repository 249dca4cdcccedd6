import Exchange
import GRDB
import Testing

@testable import Ledger

@Suite("What is asked of the ledger once a file")
struct StandingTests {
  @Test(
    "the receipt in force of a slot is that of the rules, after any history",
    arguments: InForceRulesTests.histories)
  func inForce(history: String, inForce: Int) throws {
    try withLedger { ledger in
      for outcome in try outcomes(history) { try ledger.record(try receipt(outcome)) }
      #expect(try ledger.inForce(of: slot())?.number.number ?? 0 == inForce)
    }
  }

  @Test("and after histories in which accepted files and withdrawals come in any order")
  func inForceOfRandomHistories() throws {
    try withLedger { ledger in
      var random = SystemRandomNumberGenerator()
      for quarter in 1...4 {
        for _ in 0..<60 {
          let outcome: ReceiptOutcome = Bool.random(using: &random) ? .accepted : .withdrawn
          try ledger.record(try receipt(outcome, of: slot(quarter: quarter)))
          #expect(
            try ledger.inForce(of: slot(quarter: quarter))
              == ledger.inForce()[slot(quarter: quarter)])
        }
      }
    }
  }

  @Test("a submitter's quarters of a dataset are found in their order, each once, and no others")
  func series() throws {
    try withLedger { ledger in
      for quarter in [3, 1, 2, 1, 3] { try ledger.record(try receipt(of: slot(quarter: quarter))) }
      try ledger.record(try receipt(.withdrawn, of: slot(quarter: 2)))
      try ledger.record(try receipt(of: slot(.events, quarter: 4)))
      try ledger.record(try receipt(of: slot(submitter: "062049", quarter: 4)))
      let found = try ledger.inForce(ofSeries: "062031", .participants)
      #expect(
        found.map(\.number.description) == [
          "FY2024Q1-062031-participants-2", "FY2024Q3-062031-participants-2",
        ])
    }
  }

  @Test("the same contents in force are found in other slots of the dataset, and nowhere else")
  func elsewhere() throws {
    try withLedger { ledger in
      func put(_ slot: Slot, _ contents: UInt64?) throws {
        var new = try receipt(of: slot)
        new.reading = StoredReading(fingerprint: "1", contents: contents)
        try ledger.record(new)
      }
      let high = UInt64.max - 5
      try put(slot(quarter: 1), high)
      try put(slot(quarter: 2), high)
      try put(slot(quarter: 3), 7)
      try put(slot(.events, quarter: 1), high)
      try put(slot(quarter: 4), nil)
      func found(_ contents: UInt64?) throws -> [Int] {
        try ledger.inForceElsewhere(than: slot(quarter: 2), sha256: "", contents: contents)
          .map(\.slot.quarter.number)
      }
      #expect(try found(high) == [1])
      #expect(try found(7) == [3])
      #expect(try found(nil) == [])
      try put(slot(quarter: 1), 8)
      #expect(try found(high) == [])
    }
  }

  @Test("no question reads a whole table: each step follows an index")
  func indexes() throws {
    try withLedger { ledger in
      try ledger.record(try receipt(file: "a", in: ledger))
      let statements = try ledger.pool.read { db in
        var statements: [String] = []
        db.trace { statements.append($0.expandedDescription) }
        let found = try StandingRows.inForce(of: slot(), in: db)
        _ = try StandingRows.slots(ofSeries: "062031", .participants, in: db)
        _ = try StandingRows.inForce(sha256: "a", contents: 1, in: db)
        _ = try ReceiptRows.nextNumber(for: slot(), in: db)
        _ = try JournalRows.has(registerRow: "a", in: db)
        _ = try JournalRows.has(
          sameAs: JournalEntry(
            action: .reread, stamp: JournalStamp(day: try day("2024-07-21"), actor: "a"),
            receipt: found?.number), in: db)
        db.trace(options: [])
        return statements
      }
      #expect(statements.count >= 8)
      let steps = try ledger.pool.read { db in
        try statements.flatMap {
          try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN \($0)").map { $0["detail"] as String }
        }
      }
      #expect(steps.contains { $0.contains("receipts_standing") })
      #expect(steps.contains { $0.contains("receipts_series") })
      #expect(steps.filter { step in Self.large.contains { step.hasPrefix("SCAN \($0)") } } == [])
    }
  }

  private static let large = ["receipts", "receipt_totals", "readings", "journal"]

  private func outcomes(_ history: String) throws -> [ReceiptOutcome] {
    let outcomes: [Character: ReceiptOutcome] = [
      "A": .accepted, "F": .refused, "Q": .quarantined, "W": .withdrawn,
    ]
    return try history.map { try #require(outcomes[$0]) }
  }
}
