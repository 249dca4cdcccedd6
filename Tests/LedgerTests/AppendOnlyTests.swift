import Exchange
import GRDB
import Testing

@testable import Ledger

struct AppendOnlyTests {
  @Test(
    "What was written is neither changed nor deleted",
    arguments: [
      ("receipts", "received_on = 0"), ("receipt_totals", "sum = 0"), ("findings", "raw = NULL"),
      ("finding_counts", "count = 0"), ("changes", "count = 0"), ("journal", "actor = 'nobody'"),
    ])
  func refusesChanges(table: String, assignment: String) throws {
    try withLedger { ledger in
      var new = try receipt(.refused, file: "x", in: ledger)
      new.totals = [FieldTotal(field: "headcount", sum: 1)]
      new.findings.add(Finding(code: .notADate, severity: .error, place: .init(), raw: "x"))
      new.changes = [
        Change(field: "note", raw: "a", value: "b", rule: "text", count: 1, firstRecord: 1)
      ]
      try ledger.record(new)
      for statement in ["UPDATE \(table) SET \(assignment)", "DELETE FROM \(table)"] {
        let error = #expect(throws: DatabaseError.self) {
          try ledger.pool.write { try $0.execute(sql: statement) }
        }
        #expect(error?.message == "\(table) is append-only")
      }
      #expect(try ledger.rowCount(of: table) == 1)
    }
  }
}
