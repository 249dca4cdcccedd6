package import Exchange
import GRDB

extension Ledger {
  /// The header of the file in force for a submitter's dataset in a quarter or the last one before it; nil where
  /// there is none, or none of which the header was kept.
  package func earlierHeader(for slot: Slot) throws -> EarlierHeader? {
    let earlier = try inForce(ofSeries: slot.submitter, slot.dataset).filter {
      $0.slot.quarter <= slot.quarter
    }
    for receipt in earlier.reversed() {
      let columns = try columns(of: receipt.number)
      if !columns.isEmpty { return EarlierHeader(quarter: receipt.slot.quarter, columns: columns) }
    }
    return nil
  }

  /// The columns of a receipt's file in their order; none where they were not kept.
  package func columns(of number: ReceiptNumber) throws -> [ReadColumn] {
    try read { try HeaderRows.fetch(row: ReceiptRows.row(of: number, in: $0), from: $0) }
  }
}

/// The table `receipt_columns`: rows in, values out.
enum HeaderRows {
  static func insert(_ columns: [ReadColumn], row: Int64, into db: Database) throws {
    let statement = try db.makeStatement(sql: "INSERT INTO receipt_columns VALUES (?, ?, ?, ?)")
    for (position, column) in columns.enumerated() {
      try statement.execute(arguments: [row, position, column.label, column.name])
    }
  }

  static func fetch(row: Int64, from db: Database) throws -> [ReadColumn] {
    let sql = "SELECT label, name FROM receipt_columns WHERE receipt = ? ORDER BY position"
    return try Row.fetchAll(db, sql: sql, arguments: [row]).map {
      ReadColumn(label: $0["label"], name: $0["name"])
    }
  }
}
