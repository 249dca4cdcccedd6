import Exchange
import Testing

@testable import Ledger

struct JournalTests {
  @Test("Each receipt leaves a line that says who recorded it, when, and with what outcome")
  func journalsReceipts() throws {
    try withLedger { ledger in
      var refused = try receipt(.refused)
      refused.registerRow = "line 2"
      let number = try ledger.record(refused).number
      #expect(
        try ledger.journal() == [
          JournalEntry(
            action: .received, stamp: refused.stamp, receipt: number, registerRow: "line 2",
            detail: "refused")
        ])
    }
  }

  @Test("A line of the register is known once it led to a receipt or was found unchanged")
  func knowsRegisterRows() throws {
    try withLedger { ledger in
      var new = try receipt()
      new.registerRow = "first"
      try ledger.record(new)
      try ledger.addToJournal(
        JournalEntry(action: .unchanged, stamp: new.stamp, registerRow: "second"))
      #expect(try ledger.hasDealtWith(registerRow: "first"))
      #expect(try ledger.hasDealtWith(registerRow: "second"))
      #expect(try !ledger.hasDealtWith(registerRow: "third"))
    }
  }
}
