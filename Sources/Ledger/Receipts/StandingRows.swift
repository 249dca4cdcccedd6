import Exchange
import GRDB

/// Looks at `receipts` that follow an index: they cost the same however many receipts there are.
enum StandingRows {
  static func inForce(of slot: Slot, in db: Database) throws -> Receipt? {
    try row(inForceOf: slot, in: db).flatMap {
      try ReceiptRows.fetch(db, where: "id = ?", [$0]).first
    }
  }

  /// The accepted and withdrawn receipts of a slot are asked from the last back, as far as need be.
  private static func row(inForceOf slot: Slot, in db: Database) throws -> Int64? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT id, outcome = 'withdrawn' AS is_withdrawal FROM receipts
        WHERE slot = ? AND outcome IN ('accepted', 'withdrawn') ORDER BY revision DESC
        """)
    let rows = try Row.fetchCursor(statement, arguments: [slot.description])
    var taken = InForceRules.FromLast()
    while let row = try rows.next() {
      if taken.isInForce(isWithdrawal: row["is_withdrawal"]) { return row["id"] }
    }
    return nil
  }

  /// The slots of a submitter's dataset for which something was received, in their order: from each to the next by the
  /// index, over its revisions.
  static func slots(
    ofSeries submitter: String, _ dataset: DatasetID, in db: Database
  ) throws -> [Slot] {
    let series = "\(submitter)-\(dataset.rawValue)"
    let next = "SELECT min(slot) FROM receipts WHERE substr(slot, 10) = :series"
    let texts = try String.fetchAll(
      db,
      sql: """
        WITH RECURSIVE found (slot) AS (
          \(next) UNION ALL
          SELECT (\(next) AND slot > found.slot) FROM found WHERE found.slot IS NOT NULL
        ) SELECT slot FROM found WHERE slot IS NOT NULL
        """, arguments: ["series": series])
    return try texts.map(slot)
  }

  /// What stands in force of just this file, or of one that was read as the same records; in the order of slots.
  static func inForce(sha256: String, contents: UInt64?, in db: Database) throws -> [Receipt] {
    let found = try Row.fetchAll(
      db,
      sql: """
        SELECT slot, id FROM receipts WHERE sha256 = ?
        UNION SELECT slot, id FROM readings JOIN receipts ON receipts.id = readings.receipt
        WHERE contents = ?
        """, arguments: [sha256, contents.map(Int64.init(bitPattern:))])
    let rows = Dictionary(grouping: found) { $0["slot"] as String }
    return try rows.sorted { $0.key < $1.key }.compactMap { text, rows in
      let row = try row(inForceOf: slot(text), in: db)
      guard let row, rows.contains(where: { $0["id"] == row }) else { return nil }
      return try ReceiptRows.fetch(db, where: "id = ?", [row]).first
    }
  }

  private static func slot(_ text: String) throws -> Slot {
    guard let slot = Slot(text) else {
      throw LedgerFailure.damaged("the slot \(text) cannot be read")
    }
    return slot
  }
}
