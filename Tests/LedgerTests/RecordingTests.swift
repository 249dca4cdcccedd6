import Digests
import Exchange
import Foundation
import GRDB
import JapaneseText
import Testing

@testable import Ledger

struct RecordingTests {
  @Test("A receipt is read back as it was recorded, with totals, counts and reading")
  func roundTrip() throws {
    try withLedger { ledger in
      var new = try receipt(file: "a,b\n1,2\n", in: ledger)
      new.isRetroactive = true
      new.recordCount = 1
      new.totals = [FieldTotal(field: "headcount", sum: 41), FieldTotal(field: "people", sum: -2)]
      new.reading = StoredReading(fingerprint: "reading-1")
      new.registerRow = "file.csv,062031,participants"
      new.findings.add(Finding(code: .duplicateRow, severity: .warning, place: .init(record: 3)))
      let schema = try #require(ledger.schemas[.participants])
      let stored = try ledger.record(new) {
        try $0.write(.sample(of: schema, rows: 1))
      }
      let expected = Receipt(
        number: ReceiptNumber(slot: slot(), number: 1), kind: .submission, outcome: .accepted,
        receivedOn: try day("2024-07-20"), isRetroactive: true, file: new.file, recordCount: 1,
        totals: new.totals, warningCount: 1, registerRow: new.registerRow,
        readingFingerprint: "reading-1", keepsOriginal: true)
      #expect(stored == expected)
      #expect(try ledger.receipts() == [expected])
      #expect(try ledger.receipt(stored.number) == expected)
    }
  }

  @Test("Every receipt of a slot takes the next number, whatever its outcome")
  func numbersReceipts() throws {
    try withLedger { ledger in
      for outcome in [ReceiptOutcome.accepted, .refused, .quarantined, .withdrawn] {
        try ledger.record(try receipt(outcome))
      }
      let other = try ledger.record(try receipt(of: slot(quarter: 2)))
      #expect(try ledger.receipts(of: slot()).map(\.number.number) == [1, 2, 3, 4])
      #expect(other.number.description == "FY2024Q2-062031-participants-1")
      #expect(try ledger.nextReceipt(for: slot()).number == 5)
      #expect(try ledger.receipts(of: slot()).last?.outcome == .withdrawn)
    }
  }

  @Test("Findings, their counts and changes are read back in order and in full")
  func keepsFindingsAndChanges() throws {
    try withLedger { ledger in
      var new = try receipt(.refused, file: "x", in: ledger)
      let place = Finding.Place(
        record: 4, line: 5, excelRow: 5, column: 3, field: "held_on", label: "実施日", offset: 99)
      let found = Finding(
        code: .dateDoesNotExist, severity: .error, place: place, raw: "2月30日",
        values: ["expected": "2024-02-29"],
        suggestions: [.init(text: "2024-02-29", meaning: "月末"), .init(text: "2024-03-01")])
      let whole = Finding(code: .noRecords, severity: .error, place: .init())
      for finding in [found, whole, found] { new.findings.add(finding) }
      new.changes = [
        Change(
          field: "held_on", raw: "R6.4.1", value: "2024-04-01", rule: "date.era", count: 7,
          firstRecord: 3),
        Change(
          field: "headcount", raw: "１２", value: "12", rule: "count.width", count: 1, firstRecord: 9),
      ]
      let number = try ledger.record(new).number
      let stored = try ledger.findings(of: number)
      #expect(stored.findings == [found, whole, found])
      #expect(stored.counts == [.dateDoesNotExist: 2, .noRecords: 1])
      #expect(try ledger.changes(of: number) == new.changes)
      #expect(try ledger.receipt(number)?.errorCount == 3)
    }
  }

  @Test("A failure while loading leaves nothing behind and gives no number away")
  func failureLeavesNothing() throws {
    struct Broken: Error {}
    try withLedger { ledger in
      var new = try receipt(file: "rows", in: ledger)
      new.tally = StoredTally(fingerprint: "measures", bytes: [1])
      let schema = try #require(ledger.schemas[.participants])
      #expect(throws: Broken.self) {
        try ledger.record(new) {
          try $0.write(.sample(of: schema, rows: 10))
          throw Broken()
        }
      }
      for table in ["receipts", "readings", "participants", "tallies", "journal", "findings"] {
        #expect(try ledger.rowCount(of: table) == 0, "\(table)")
      }
      #expect(try ledger.record(new).number.number == 1)
    }
  }

  @Test("Records and tally of a refused file are dropped, its findings and original stay")
  func refusedKeepsNoRecords() throws {
    try withLedger { ledger in
      let schema = try #require(ledger.schemas[.participants])
      var refused = try receipt(.refused, file: "refused", in: ledger)
      refused.findings.add(Finding(code: .notADate, severity: .error, place: .init(record: 2)))
      refused.tally = StoredTally(fingerprint: "measures", bytes: [1])
      let stored = try ledger.record { writer in
        try writer.write(.sample(of: schema, rows: 10))
        return refused
      }
      #expect(try ledger.rowCount(of: "participants") == 0)
      #expect(stored.readingFingerprint == nil)
      #expect(try ledger.tally(of: stored.number) == nil)
      #expect(try ledger.findings(of: stored.number).findings.count == 1)
      #expect(try ledger.original(sha256: refused.file?.sha256 ?? "") == Array("refused".utf8))
    }
  }

  @Test("A receipt that names an original which is not there is not recorded")
  func requiresOriginal() throws {
    try withLedger { ledger in
      var new = try receipt()
      let sha256 = SHA256.hexadecimal(of: "never stored".utf8)
      new.file = ReceivedFile(name: "a.csv", sha256: sha256, byteCount: 1, encoding: nil)
      #expect(throws: LedgerFailure.originalMissing(sha256: sha256)) { try ledger.record(new) }
      #expect(try ledger.receipts().isEmpty)
    }
  }

  @Test("Only the file in force counts as an unchanged resubmission")
  func recognisesUnchangedFile() throws {
    try withLedger { ledger in
      let first = try ledger.record(try receipt(file: "first", in: ledger))
      let sha256 = SHA256.hexadecimal(of: "first".utf8)
      #expect(try ledger.receipt(matching: sha256, in: slot()) == first)
      #expect(try ledger.receipt(matching: sha256, in: slot(quarter: 2)) == nil)
      try ledger.record(try receipt(file: "second", in: ledger))
      #expect(try ledger.receipt(matching: sha256, in: slot()) == nil)
      try ledger.record(try receipt(.withdrawn, kind: .withdrawal))
      #expect(try ledger.receipt(matching: sha256, in: slot()) == first)
    }
  }

  @Test("A tally can be replaced; an unknown receipt has none")
  func replacesTally() throws {
    try withLedger { ledger in
      var new = try receipt(file: "x", in: ledger)
      new.tally = StoredTally(fingerprint: "measures-1", bytes: [1, 2, 3])
      let number = try ledger.record(new).number
      #expect(try ledger.tally(of: number) == new.tally)
      let newer = StoredTally(fingerprint: "measures-2", bytes: [])
      try ledger.setTally(newer, of: number, stamp: new.stamp)
      #expect(try ledger.tally(of: number) == newer)
      let unknown = ReceiptNumber(slot: slot(quarter: 4), number: 1)
      #expect(throws: LedgerFailure.unknownReceipt(unknown)) { try ledger.tally(of: unknown) }
    }
  }
}

extension Ledger {
  func rowCount(of table: String) throws -> Int? {
    try pool.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM \(table)") }
  }
}
