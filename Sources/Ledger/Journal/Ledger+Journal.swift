import Exchange
import GRDB
import JapaneseText

extension Ledger {
  /// Adds one line to the journal; recording a receipt and reading one again do so themselves.
  package func addToJournal(_ entry: JournalEntry) throws {
    try write { try JournalRows.insert(entry, into: $0, sealing: seals) }
  }

  /// All lines, first to last.
  package func journal() throws -> [JournalEntry] {
    try read { try JournalRows.fetchAll($0) }
  }

  /// Whether the journal tells of the same thing, whenever it was.
  package func isInJournal(_ entry: JournalEntry) throws -> Bool {
    try read { try JournalRows.has(sameAs: entry, in: $0) }
  }

  /// Whether a line of the register has been dealt with: by a receipt, or as an unchanged resubmission.
  package func hasDealtWith(registerRow: String) throws -> Bool {
    try read { try JournalRows.has(registerRow: registerRow, in: $0) }
  }
}

/// The table `journal`: rows in, values out.
enum JournalRows {
  static func insert(
    _ entry: JournalEntry, into db: Database, sealing seals: Seals
  ) throws {
    try db.execute(
      sql: """
        INSERT INTO journal (day, actor, action, receipt, register_row, detail)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        entry.stamp.day.daysSince1970, entry.stamp.actor, entry.action.rawValue,
        entry.receipt?.description, entry.registerRow, entry.detail,
      ])
    try SealRows(seals: seals, db: db).sealJournal(db.lastInsertedRowID)
  }

  static func has(sameAs entry: JournalEntry, in db: Database) throws -> Bool {
    let sql = """
      SELECT EXISTS (SELECT 1 FROM journal WHERE receipt = ? AND action = ? AND detail = ?)
      """
    return try Bool.fetchOne(
      db, sql: sql,
      arguments: [entry.receipt?.description, entry.action.rawValue, entry.detail]) ?? false
  }

  static func has(registerRow: String, in db: Database) throws -> Bool {
    let sql = "SELECT EXISTS (SELECT 1 FROM journal WHERE register_row = ?)"
    return try Bool.fetchOne(db, sql: sql, arguments: [registerRow]) ?? false
  }

  static func fetchAll(_ db: Database) throws -> [JournalEntry] {
    try Row.fetchAll(db, sql: "SELECT * FROM journal ORDER BY id").map { row in
      let name = row["action"] as String
      guard let action = JournalEntry.Action(rawValue: name) else {
        throw LedgerFailure.damaged("the journal speaks of \(name)")
      }
      let stamp = JournalStamp(day: CivilDate(daysSince1970: row["day"]), actor: row["actor"])
      return JournalEntry(
        action: action, stamp: stamp,
        receipt: (row["receipt"] as String?).flatMap { ReceiptNumber($0) },
        registerRow: row["register_row"], detail: row["detail"])
    }
  }
}
