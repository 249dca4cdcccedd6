import Exchange
import Foundation
import GRDB
import KankeiTestSupport
import Testing

@testable import Ledger

struct RecordPartTests {
  @Test("The records that one record of a wide file became come back as they were written")
  func severalParts() throws {
    try withLedger { ledger in
      let schema = try #require(ledger.schemas[.participants])
      var batch = RecordBatch.plain(of: schema, rows: 7, startingAt: 2)
      batch.recordNumbers = [2, 2, 2, 2, 3, 4, 4]
      let number = try ledger.record(try receipt()) { try $0.write(batch) }.number
      var found: [RecordBatch] = []
      try ledger.records(of: number) { found.append($0) }
      #expect(found.map(BatchContent.init) == [BatchContent(batch)])
      let parts = try ledger.pool.read {
        try Int.fetchAll($0, sql: "SELECT part FROM participants_readable ORDER BY record, part")
      }
      #expect(parts == [1, 2, 3, 4, 1, 1, 2])
    }
  }

  @Test("Batches end between records, for a part is counted within its batch")
  func wholeRecords() throws {
    try withLedger { ledger in
      let schema = try #require(ledger.schemas[.participants])
      var batch = RecordBatch.plain(of: schema, rows: 8, startingAt: 2)
      batch.recordNumbers = [2, 3, 3, 3, 4, 5, 6, 6]
      let number = try ledger.record(try receipt()) { try $0.write(batch) }.number
      let table = try #require(ledger.tables[.participants])
      var found: [[Int32]] = []
      try ledger.pool.read { database in
        let row = try ReceiptRows.row(of: number, in: database)
        try RecordSelection(
          table: table, receipt: row, database: database, capacity: 2
        ).forEachBatch {
          found.append($0.recordNumbers)
        }
      }
      #expect(found == [[2, 3, 3, 3], [4, 5], [6, 6]])
    }
  }

  @Test("A row counts the rows of its record before it")
  func countsParts() {
    let numbers: [Int32] = [5, 7, 7, 7, 8]
    #expect(numbers.indices.map { RecordBatch.part(of: $0, in: numbers) } == [1, 1, 2, 3, 1])
  }
}
