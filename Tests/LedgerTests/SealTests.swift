import Exchange
import Foundation
import GRDB
import KankeiTestSupport
import Testing

@testable import Ledger

@Suite("Seals")
struct SealTests {
  @Test(
    "what is hashed while it is written is what is hashed of the rows",
    arguments: DatasetID.allCases)
  func digests(dataset: DatasetID) throws {
    try withLedger { ledger in
      let schema = try #require(ledger.schemas[dataset])
      try ledger.record(try receipt(of: slot(dataset), file: "named", in: ledger)) {
        try $0.write(.sample(of: schema, rows: 60))
        try $0.write(.plain(of: schema, rows: 40, startingAt: 500))
      }
      #expect(try ledger.faults().filter { $0.part != .tallies }.isEmpty)
    }
  }

  @Test(
    "a ledger of which nothing was touched holds, also after records were read and counted again")
  func soundAfterRereading() throws {
    try withLedger { ledger in
      let schema = try #require(ledger.schemas[.participants])
      var new = try receipt(file: "named", in: ledger)
      new.tally = StoredTally(fingerprint: "1", bytes: [1])
      let number = try ledger.record(new) { try $0.write(.sample(of: schema, rows: 20)) }.number
      try ledger.reread(number, as: StoredReading(fingerprint: "2"), stamp: new.stamp) {
        try $0.write(.sample(of: schema, rows: 30))
        return StoredTally(fingerprint: "2", bytes: [2])
      }
      try ledger.setTally(StoredTally(fingerprint: "3", bytes: [3]), of: number, stamp: new.stamp)
      #expect(try ledger.faults() == [])
    }
  }

  @Test(
    "a line of the journal that was given the first or the last number there is, is told of and ends no run",
    arguments: [Int64.min, .max])
  func farNumbers(number: Int64) throws {
    try withLedger { ledger in
      try ledger.record(try receipt(file: "named", in: ledger))
      try ledger.pool.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA foreign_keys = OFF")
        try db.execute(sql: "DROP TRIGGER journal_no_update")
        try db.execute(sql: "UPDATE journal SET id = ?", arguments: [number])
      }
      #expect(try !ledger.faults().isEmpty)
    }
  }

  @Test("a copy for readers tells what the ledger tells, and is gone with its value")
  func copies() throws {
    try withTemporaryFolder { folder in
      let ledger = try openLedger(folder)
      try ledger.record(try receipt(file: "named", in: ledger))
      var place: URL?
      do {
        let copy = try Ledger.copy(of: folder, schemas: sharedSchemas(), project: smallProject())
        #expect(try copy.receipts() == ledger.receipts())
        #expect(
          try copy.original(sha256: #require(copy.receipts()[0].file).sha256) == Array("named".utf8)
        )
        place = copy.folder
        try copy.close()
      }
      let scratch = try #require(place)
      #expect(scratch != folder && !FileManager.default.fileExists(atPath: scratch.path))
      try ledger.close()
    }
  }
}
