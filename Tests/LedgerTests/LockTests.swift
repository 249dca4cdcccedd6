import Foundation
import KankeiTestSupport
import Ledger
import Testing

@Suite("Receiving alone")
struct ExclusiveTests {
  @Test("whoever comes second waits, and is told that the ledger is busy when it lasts")
  func secondIsBusy() throws {
    try withLedger { ledger in
      let failure = try ledger.exclusively { () throws -> LedgerFailure? in
        #expect(throws: LedgerFailure.self) { try ledger.exclusively {} }
      }
      #expect(failure == .busy)
    }
  }

  @Test("the lock is free again after the body, also when that throws")
  func lockIsReleased() throws {
    struct Stop: Error {}
    try withLedger { ledger in
      #expect(throws: Stop.self) { try ledger.exclusively { throw Stop() } }
      let seven = try ledger.exclusively { 7 }
      #expect(seven == 7)
    }
  }
}
