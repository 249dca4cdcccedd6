import Exchange
import GRDB
import JapaneseText

/// The tables `receipts` and `receipt_totals`: rows in, values out.
enum ReceiptRows {
  static func nextNumber(for slot: Slot, in db: Database) throws -> ReceiptNumber {
    let last = try Int.fetchOne(
      db, sql: "SELECT max(revision) FROM receipts WHERE slot = ?", arguments: [slot.description])
    return ReceiptNumber(slot: slot, number: (last ?? 0) + 1)
  }

  static func isEmpty(_ db: Database) throws -> Bool {
    try Bool.fetchOne(db, sql: "SELECT NOT EXISTS (SELECT 1 FROM receipts)") ?? true
  }

  /// The row that the next receipt will take; holds while the write lock is held.
  static func nextRow(in db: Database) throws -> Int64 {
    try Int64.fetchOne(db, sql: "SELECT coalesce(max(id), 0) + 1 FROM receipts") ?? 1
  }

  static func row(of number: ReceiptNumber, in db: Database) throws -> Int64 {
    let row = try Int64.fetchOne(
      db, sql: "SELECT id FROM receipts WHERE slot = ? AND revision = ?",
      arguments: [number.slot.description, number.number])
    guard let row else { throw LedgerFailure.unknownReceipt(number) }
    return row
  }

  static func insert(
    _ receipt: NewReceipt, number: ReceiptNumber, row: Int64, into db: Database
  ) throws {
    try db.execute(
      sql: """
        INSERT INTO receipts VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        row, number.slot.description, number.number, receipt.kind.rawValue,
        receipt.outcome.rawValue,
        receipt.isNothingToReport, receipt.receivedOn.daysSince1970, receipt.isRetroactive,
        receipt.file?.name, receipt.file?.sha256, receipt.file?.byteCount, receipt.file?.encoding,
        receipt.recordCount, receipt.findings.count(.error), receipt.findings.count(.warning),
        receipt.findings.count(.info), receipt.registerRow,
        receipt.meaning?.rawValue, receipt.note, receipt.part?.name, receipt.part?.sha256,
        receipt.file != nil && receipt.keepsOriginal,
      ])
    for (position, total) in receipt.totals.enumerated() {
      try db.execute(
        sql: "INSERT INTO receipt_totals VALUES (?, ?, ?, ?)",
        arguments: [row, position, total.field, total.sum])
    }
    if let mark = receipt.readability { try ReadabilityRows.insert(mark, row: row, into: db) }
    if let revision = receipt.revision { try RevisionRows.insert(revision, row: row, into: db) }
  }

  static func fetch(
    _ db: Database, where condition: String, _ arguments: StatementArguments = []
  ) throws -> [Receipt] {
    let totals = try Row.fetchAll(
      db,
      sql: """
        SELECT receipt_totals.* FROM receipt_totals JOIN receipts ON receipts.id = receipt
        WHERE \(condition) ORDER BY receipt, position
        """, arguments: arguments)
    let totalsByRow = Dictionary(grouping: totals) { $0["receipt"] as Int64 }
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT receipts.*, readings.fingerprint, rules_version, score, level_1, level_2, level_3,
          broken_rules, keyed, before, after, gone, new, changed
        FROM receipts LEFT JOIN readings ON readings.receipt = receipts.id
          LEFT JOIN receipt_readability ON receipt_readability.receipt = receipts.id
          LEFT JOIN receipt_revisions ON receipt_revisions.receipt = receipts.id
        WHERE \(condition) ORDER BY id
        """, arguments: arguments)
    return try rows.map { row in
      try receipt(row, totals: (totalsByRow[row["id"]] ?? []).map(total))
    }
  }

  private static func total(_ row: Row) -> FieldTotal {
    FieldTotal(field: row["field"], sum: row["sum"])
  }

  private static func receipt(_ row: Row, totals: [FieldTotal]) throws -> Receipt {
    let text = "\(row["slot"] as String)-\(row["revision"] as Int)"
    guard let number = ReceiptNumber(text), let kind = ReceiptKind(rawValue: row["kind"]),
      let outcome = ReceiptOutcome(rawValue: row["outcome"])
    else { throw LedgerFailure.damaged("the receipt \(text) cannot be read") }
    return Receipt(
      number: number, kind: kind, outcome: outcome,
      receivedOn: CivilDate(daysSince1970: row["received_on"]), isRetroactive: row["retroactive"],
      isNothingToReport: row["nothing_to_report"], file: file(row),
      recordCount: row["record_count"], totals: totals, errorCount: row["errors"],
      warningCount: row["warnings"], noteCount: row["notes"], registerRow: row["register_row"],
      readingFingerprint: row["fingerprint"], readability: ReadabilityRows.mark(row),
      meaning: (row["meaning"] as String?).flatMap(RevisionMeaning.init(rawValue:)),
      note: row["note"], part: part(row), revision: RevisionRows.records(row),
      keepsOriginal: row["kept"])
  }

  private static func part(_ row: Row) -> ReceivedFile? {
    guard let name = row["part_name"] as String?, let sha256 = row["part_sha256"] as String? else {
      return nil
    }
    return ReceivedFile(name: name, sha256: sha256, byteCount: nil, encoding: nil)
  }

  private static func file(_ row: Row) -> ReceivedFile? {
    guard let name = row["file_name"] as String?, let sha256 = row["sha256"] as String? else {
      return nil
    }
    return ReceivedFile(
      name: name, sha256: sha256, byteCount: row["byte_count"], encoding: row["encoding"])
  }
}
