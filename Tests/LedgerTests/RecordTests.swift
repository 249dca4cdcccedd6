import Exchange
import GRDB
import Testing

@testable import Ledger

struct RecordTests {
  @Test(
    "Records are read back with every value, status, flag and text", arguments: DatasetID.allCases)
  func roundTrip(dataset: DatasetID) throws {
    try withLedger { ledger in
      let batch = RecordBatch.sample(of: try #require(ledger.schemas[dataset]), rows: 48)
      let number = try ledger.record(try receipt(of: slot(dataset))) { try $0.write(batch) }.number
      #expect(try ledger.batches(of: number) == [BatchContent(batch)])
    }
  }

  @Test("Records of more than one batch come back in full batches, in the order of the file")
  func severalBatches() throws {
    try withLedger { ledger in
      let schema = try #require(ledger.schemas[.migrations])
      let written = [
        RecordBatch.plain(of: schema, rows: RecordBatch.capacity, startingAt: 4),
        .plain(of: schema, rows: 70_000 - RecordBatch.capacity, startingAt: 70_000),
      ]
      let number = try ledger.record(try receipt(of: slot(.migrations))) { writer in
        for batch in written { try writer.write(batch) }
      }.number
      #expect(try ledger.batches(of: number) == written.map(BatchContent.init))
    }
  }

  @Test("Each receipt has its own records, and one without records has none")
  func keepsReceiptsApart() throws {
    try withLedger { ledger in
      let schema = try #require(ledger.schemas[.participants])
      let batches = [3, 5].map { RecordBatch.sample(of: schema, rows: $0) }
      let numbers = try batches.map { batch in
        try ledger.record(try receipt()) { try $0.write(batch) }.number
      }
      var nothing = try receipt(kind: .nothingToReport)
      nothing.isNothingToReport = true
      let empty = try ledger.record(nothing).number
      #expect(try ledger.batches(of: numbers[0]) == [BatchContent(batches[0])])
      #expect(try ledger.batches(of: numbers[1]) == [BatchContent(batches[1])])
      #expect(try ledger.batches(of: empty).isEmpty)
    }
  }

  @Test("Rows of plain values and blanks carry no marks")
  func plainRowsAreCompact() throws {
    try withLedger { ledger in
      let schema = try #require(ledger.schemas[.participants])
      try ledger.record(try receipt()) {
        try $0.write(.plain(of: schema, rows: 4, startingAt: 2))
        try $0.write(.sample(of: schema, rows: 1, startingAt: 9))
      }
      let marked = try ledger.pool.read {
        try Int.fetchAll($0, sql: "SELECT record FROM participants WHERE marks IS NOT NULL")
      }
      #expect(marked == [9])
    }
  }

  @Test("A record number twice in one file fails and nothing is recorded")
  func refusesRecordTwice() throws {
    try withLedger { ledger in
      let schema = try #require(ledger.schemas[.participants])
      let failure = #expect(throws: LedgerFailure.self) {
        try ledger.record(try receipt()) {
          try $0.write(.plain(of: schema, rows: 2, startingAt: 2))
          try $0.write(.plain(of: schema, rows: 2, startingAt: 3))
        }
      }
      guard case .database = failure else {
        Issue.record("\(String(describing: failure))")
        return
      }
      #expect(try ledger.receipts().isEmpty)
    }
  }

  @Test("A batch that lacks a column of the schema is refused")
  func refusesUnfitBatch() throws {
    try withLedger { ledger in
      var batch = RecordBatch.sample(of: try #require(ledger.schemas[.participants]), rows: 1)
      batch.columns.removeLast()
      #expect(throws: LedgerFailure.unfitBatch(.participants)) {
        try ledger.record(try receipt()) { try $0.write(batch) }
      }
    }
  }

  @Test(
    "The readable view writes what our own files write, sign by sign and code by code",
    arguments: DatasetID.allCases)
  func viewsAreCanonical(dataset: DatasetID) throws {
    try withLedger { ledger in
      let schema = try #require(ledger.schemas[dataset])
      let batch = RecordBatch.sample(of: schema, rows: 48)
      try ledger.record(try receipt(of: slot(dataset))) { try $0.write(batch) }
      let rows = try ledger.pool.read {
        try Row.fetchAll($0, sql: "SELECT * FROM \(dataset.rawValue)_readable ORDER BY record")
      }
      let canonical = CanonicalText(project: try smallProject())
      #expect(rows.count == batch.count)
      for (index, row) in rows.enumerated() {
        #expect(row["receipt"] == "FY2024Q1-062031-\(dataset.rawValue)-1")
        #expect(row["record"] == batch.recordNumbers[index])
        for (field, column) in zip(schema.fields, batch.columns) {
          #expect(
            row[field.name] == canonical.cell(field, column, index), "\(field.name) \(index)")
        }
      }
    }
  }

  @Test(
    "Records read again replace the old ones, with new tally and fingerprint and a journal line")
  func rereads() throws {
    try withLedger { ledger in
      let schema = try #require(ledger.schemas[.participants])
      let number = try ledger.record(try receipt()) {
        try $0.write(.sample(of: schema, rows: 9))
      }.number
      let batch = RecordBatch.sample(of: schema, rows: 4)
      let tally = StoredTally(fingerprint: "measures", bytes: [7])
      let stamp = JournalStamp(day: try day("2025-04-01"), actor: "kankei")
      try ledger.reread(number, as: StoredReading(fingerprint: "reading-2"), stamp: stamp) {
        writer in
        try writer.write(batch)
        return tally
      }
      #expect(try ledger.batches(of: number) == [BatchContent(batch)])
      #expect(try ledger.tally(of: number) == tally)
      #expect(try ledger.receipt(number)?.readingFingerprint == "reading-2")
      #expect(
        try ledger.journal().last == JournalEntry(action: .reread, stamp: stamp, receipt: number))
    }
  }

  @Test("A reading without records has its fingerprint all the same")
  func rereadsToNothing() throws {
    try withLedger { ledger in
      var new = try receipt()
      new.reading = StoredReading(fingerprint: "reading-1")
      let number = try ledger.record(new).number
      #expect(try ledger.receipt(number)?.readingFingerprint == "reading-1")
      try ledger.reread(number, as: StoredReading(fingerprint: "reading-2"), stamp: new.stamp) {
        _ in nil
      }
      #expect(try ledger.receipt(number)?.readingFingerprint == "reading-2")
    }
  }

  @Test("A failure while reading again leaves the old records in place")
  func failedRereadingChangesNothing() throws {
    struct Broken: Error {}
    try withLedger { ledger in
      let batch = RecordBatch.sample(of: try #require(ledger.schemas[.participants]), rows: 5)
      let new = try receipt()
      let number = try ledger.record(new) { try $0.write(batch) }.number
      #expect(throws: Broken.self) {
        try ledger.reread(number, as: StoredReading(fingerprint: "reading-2"), stamp: new.stamp) {
          _ in
          throw Broken()
        }
      }
      #expect(try ledger.batches(of: number) == [BatchContent(batch)])
      #expect(try ledger.journal().count == 1)
    }
  }

  @Test("Records cannot be read again into a receipt that was not accepted")
  func refusesRereadingOfRefused() throws {
    try withLedger { ledger in
      let refused = try receipt(.refused)
      let number = try ledger.record(refused).number
      #expect(throws: LedgerFailure.notAccepted(number)) {
        try ledger.reread(number, as: StoredReading(fingerprint: "reading-2"), stamp: refused.stamp)
        { _ in nil }
      }
    }
  }
}

extension Ledger {
  func batches(of number: ReceiptNumber) throws -> [BatchContent] {
    var found: [BatchContent] = []
    try records(of: number) { found.append(BatchContent($0)) }
    return found
  }
}
