import Exchange
import GRDB

/// The table `receipt_readability`: rows in, values out.
enum ReadabilityRows {
  static func insert(_ mark: ReadabilityMark, row: Int64, into db: Database) throws {
    try db.execute(
      sql: "INSERT INTO receipt_readability VALUES (?, ?, ?, ?, ?, ?, ?)",
      arguments: [
        row, mark.version, mark.total, mark.levels[0], mark.levels[1], mark.levels[2],
        mark.broken.joined(separator: " "),
      ])
  }

  /// The mark in a row of a join with `receipts`; nil where the receipt has none.
  static func mark(_ row: Row) -> ReadabilityMark? {
    guard let version = row["rules_version"] as String?, let score = row["score"] as Int? else {
      return nil
    }
    let broken = row["broken_rules"] as String? ?? ""
    return ReadabilityMark(
      version: version, total: score, levels: [row["level_1"], row["level_2"], row["level_3"]],
      broken: broken.split(separator: " ").map(String.init))
  }
}
