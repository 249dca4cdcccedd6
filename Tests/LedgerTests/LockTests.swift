import Exchange
import Foundation
import KankeiTestSupport
import Synchronization
import Testing

@testable import Ledger

struct LockTests {
  @Test("A second writer that may not wait longer is told that the ledger is busy")
  func secondWriterIsBusy() throws {
    try withTemporaryFolder { folder in
      let first = try openLedger(folder)
      let second = try openLedger(folder, busyTimeout: 0.01)
      try first.record { _ in
        #expect(throws: LedgerFailure.busy) { try second.record(try receipt()) }
        return try receipt()
      }
      #expect(try second.record(try receipt()).number.number == 2)
    }
  }

  @Test("A reader sees the last finished state while another process writes")
  func readerNeverWaits() throws {
    try withTemporaryFolder { folder in
      let writer = try openLedger(folder)
      try writer.record(try receipt())
      try writer.record { _ in
        let reader = try openLedger(folder, busyTimeout: 0.01)
        #expect(try reader.receipts().count == 1)
        return try receipt()
      }
    }
  }

  @Test("Several processes may open a new folder at once; one ledger comes of it")
  func opensTogether() throws {
    try withTemporaryFolder { folder in
      let keys = Mutex<[[UInt8]?]>([])
      DispatchQueue.concurrentPerform(iterations: 6) { _ in
        let key = try? openLedger(folder, busyTimeout: 60).personKey
        keys.withLock { $0.append(key) }
      }
      let found = keys.withLock { $0 }
      #expect(Set(found).count == 1)
      #expect(found.count == 6)
      #expect(found.first??.count == 32)
    }
  }

  @Test("A second writer that may wait goes on when the first has finished")
  func secondWriterWaits() throws {
    try withTemporaryFolder { folder in
      let first = try openLedger(folder)
      let second = try openLedger(folder, busyTimeout: 60)
      let started = DispatchSemaphore(value: 0)
      let finished = DispatchGroup()
      let late = try receipt(of: slot(quarter: 2))
      try first.record { _ in
        DispatchQueue.global().async(group: finished) {
          started.signal()
          _ = try? second.record(late)
        }
        started.wait()
        return try receipt()
      }
      finished.wait()
      #expect(Set(try first.receipts().map(\.slot)) == [slot(), slot(quarter: 2)])
    }
  }
}
