import Exchange
import GRDB

/// The table `receipt_revisions`: rows in, values out.
enum RevisionRows {
  static func insert(
    _ records: RevisionComparison.Records, row: Int64, into db: Database
  ) throws {
    try db.execute(
      sql: "INSERT INTO receipt_revisions VALUES (?, ?, ?, ?, ?, ?, ?)",
      arguments: [
        row, records.isKeyed, records.before, records.after, records.gone, records.new,
        records.changed,
      ])
  }

  /// The comparison in a row of a join with `receipts`; nil where the receipt has none.
  static func records(_ row: Row) -> RevisionComparison.Records? {
    guard let isKeyed = row["keyed"] as Bool? else { return nil }
    var records = RevisionComparison.Records(isKeyed: isKeyed)
    (records.before, records.after) = (row["before"], row["after"])
    (records.gone, records.new, records.changed) = (row["gone"], row["new"], row["changed"])
    return records
  }
}
