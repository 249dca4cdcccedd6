package import Exchange
import GRDB

extension Ledger {
  /// The findings of a receipt in the order in which they were reported.
  package func findings(of number: ReceiptNumber) throws -> StoredFindings {
    try read { try FindingRows.fetch(row: ReceiptRows.row(of: number, in: $0), from: $0) }
  }

  /// What was changed while normalising, in the order in which it was reported.
  package func changes(of number: ReceiptNumber) throws -> [Change] {
    try read { try ChangeRows.fetch(row: ReceiptRows.row(of: number, in: $0), from: $0) }
  }
}

/// The table `changes`: rows in, values out.
enum ChangeRows {
  static func insert(_ changes: [Change], row: Int64, into db: Database) throws {
    let statement = try db.makeStatement(
      sql: "INSERT INTO changes VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
    for (position, change) in changes.enumerated() {
      try statement.execute(arguments: [
        row, position, change.field, change.raw, change.value, change.rule, change.count,
        change.firstRecord,
      ])
    }
  }

  static func fetch(row: Int64, from db: Database) throws -> [Change] {
    let sql = "SELECT * FROM changes WHERE receipt = ? ORDER BY position"
    return try Row.fetchAll(db, sql: sql, arguments: [row]).map {
      Change(
        field: $0["field"], raw: $0["raw"], value: $0["value"], rule: $0["rule"],
        count: $0["count"], firstRecord: $0["first_record"])
    }
  }
}

/// The findings of one receipt: those that were kept, and how many there were of each code.
package struct StoredFindings: Sendable, Equatable {
  package let findings: [Finding]
  /// How many counted in full.
  package let counts: [FindingCode: Int]
  /// How many somebody accepted.
  package let waivedCounts: [FindingCode: Int]
}
