import Exchange
import Foundation
import GRDB
import KankeiTestSupport
import Testing

@testable import Ledger

struct OpeningTests {
  @Test("A new folder gets a ledger with every table, all of them strict")
  func createsTables() throws {
    try withLedger { ledger in
      let loose = try ledger.pool.read {
        try String.fetchAll(
          $0,
          sql: """
            SELECT name FROM pragma_table_list
            WHERE schema = 'main' AND type = 'table' AND NOT strict
            ORDER BY name
            """)
      }
      #expect(loose == ["grdb_migrations", "sqlite_schema"])
      for table in ["receipts", "findings", "tallies", "journal", "participants", "events"] {
        #expect(try ledger.pool.read { try $0.tableExists(table) })
      }
    }
  }

  @Test("What is committed outlives a power cut: WAL, synchronous FULL, foreign keys on")
  func isDurable() throws {
    try withLedger { ledger in
      let settings = try ledger.pool.writeWithoutTransaction { db in
        try ["journal_mode", "synchronous", "foreign_keys"].map {
          try String.fetchOne(db, sql: "PRAGMA \($0)")
        }
      }
      #expect(settings == ["wal", "2", "1"])
    }
  }

  @Test("A closed ledger is one file; what was recorded is in it")
  func closesIntoOneFile() throws {
    try withTemporaryFolder { folder in
      let ledger = try openLedger(folder)
      try ledger.record(try receipt())
      #expect(try ledger.receipts().count == 1)
      try ledger.close()
      let log = folder.appendingPathComponent("ledger.sqlite-wal")
      #expect(((try? Data(contentsOf: log)) ?? Data()).isEmpty)
      #expect(try openLedger(folder).receipts().count == 1)
    }
  }

  @Test("The key of persons is 32 bytes, stays with its ledger and differs from another's")
  func keepsPersonKey() throws {
    try withTemporaryFolder { folder in
      let one = folder.appendingPathComponent("one")
      let first = try openLedger(one).personKey
      #expect(first.count == 32)
      #expect(try openLedger(one).personKey == first)
      #expect(try openLedger(folder.appendingPathComponent("two")).personKey != first)
    }
  }

  @Test("A ledger of a later version is refused and left alone")
  func refusesNewerLedger() throws {
    try withTemporaryFolder { folder in
      let ledger = try openLedger(folder)
      try ledger.pool.write {
        try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('9-from-the-future')")
      }
      try ledger.close()
      #expect(throws: LedgerFailure.newer) { try openLedger(folder) }
    }
  }

  @Test("A ledger that is lost or empty beside originals is not made anew")
  func refusesLostLedger() throws {
    try withTemporaryFolder { folder in
      let ledger = try openLedger(folder)
      for text in ["a", "b", "c"] { try ledger.record(try receipt(file: text, in: ledger)) }
      try ledger.close()
      let file = folder.appendingPathComponent("ledger.sqlite")
      for damage in [Data?.none, Data()] {
        for name in ["ledger.sqlite", "ledger.sqlite-wal", "ledger.sqlite-shm"] {
          try? FileManager.default.removeItem(at: folder.appendingPathComponent(name))
        }
        try damage?.write(to: file)
        #expect(try Ledger.exists(in: folder))
        #expect(throws: LedgerFailure.younger(originals: 3)) { try openLedger(folder) }
      }
    }
  }

  @Test("Originals that somebody else is receiving now are not those of a lost ledger")
  func receivedMeanwhile() throws {
    try withLedger { ledger in
      for text in ["a", "b", "c"] { try ledger.record(try receipt(file: text, in: ledger)) }
      // Found empty before, asked again after the originals were counted.
      try Ledger.refuseIfYounger(ledger.originals) { false }
      #expect(throws: LedgerFailure.younger(originals: 3)) {
        try Ledger.refuseIfYounger(ledger.originals) { true }
      }
    }
  }

  @Test("A snapshot tells of one state while others write")
  func snapshot() throws {
    try withLedger { ledger in
      try ledger.record(try receipt())
      let before = try ledger.snapshot()
      try ledger.record(try receipt(of: slot(quarter: 2)))
      #expect(try before.receipts().count == 1)
      #expect(try ledger.snapshot().receipts().count == 2)
    }
  }

  @Test("A file that is no database is told apart from a busy one")
  func refusesForeignFile() throws {
    try withTemporaryFolder { folder in
      let file = folder.appendingPathComponent("ledger.sqlite")
      try Data(String(repeating: "not a database ", count: 100).utf8).write(to: file)
      let failure = #expect(throws: LedgerFailure.self) { try openLedger(folder) }
      guard case .damaged = failure else {
        Issue.record("\(String(describing: failure))")
        return
      }
    }
  }

  @Test("A folder that cannot be made is a failure to open")
  func refusesUnusableFolder() throws {
    try withTemporaryFolder { folder in
      let file = folder.appendingPathComponent("file")
      try Data().write(to: file)
      let failure = #expect(throws: LedgerFailure.self) {
        try openLedger(file.appendingPathComponent("ledger"))
      }
      guard case .cannotOpen = failure else {
        Issue.record("\(String(describing: failure))")
        return
      }
    }
  }
}
