import Exchange
import GRDB
import KankeiTestSupport
import Testing

@testable import Ledger

@Suite("Scores of machine readability in the ledger")
struct ReadabilityTests {
  private static let mark = ReadabilityMark(
    version: "2026-03-31", total: 65, levels: [95, nil, 100], broken: ["L1-04", "L2-01"])

  @Test("A score is read back as it was recorded, with its version, and levels not judged stay so")
  func readsBack() throws {
    try withLedger { ledger in
      var receipt = try receipt()
      receipt.readability = Self.mark
      let stored = try ledger.record(receipt)
      let read = try ledger.receipts()
      #expect(stored.readability == Self.mark)
      #expect(read.map(\.readability) == [Self.mark])
    }
  }

  @Test("A receipt without a score has none, which is not zero")
  func hasNone() throws {
    try withLedger { ledger in
      let stored = try ledger.record(try receipt())
      #expect(stored.readability == nil)
    }
  }

  @Test("A score is never changed")
  func isAppendOnly() throws {
    try withLedger { ledger in
      var receipt = try receipt()
      receipt.readability = Self.mark
      try ledger.record(receipt)
      for statement in [
        "UPDATE receipt_readability SET score = 100", "DELETE FROM receipt_readability",
      ] {
        let failure = #expect(throws: DatabaseError.self) {
          try ledger.pool.write { try $0.execute(sql: statement) }
        }
        #expect(failure?.message == "receipt_readability is append-only")
      }
    }
  }

  @Test("A file in quarantine leaves no score behind")
  func quarantine() throws {
    try withLedger { ledger in
      var receipt = NewReceipt(
        slot: try receipt().slot, kind: .submission, outcome: .quarantined,
        receivedOn: try receipt().receivedOn, stamp: try receipt().stamp)
      receipt.readability = Self.mark
      let stored = try ledger.record(receipt)
      #expect(stored.readability == nil)
    }
  }
}
