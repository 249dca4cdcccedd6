import GRDB

/// A record of a wide file becomes several, which the key of a record table must tell apart. Every row so far is
/// the one part of its record.
enum Migration4RecordParts {
  static func apply(to db: Database) throws {
    for table in ["participants", "matches", "migrations", "events"]
    where try db.tableExists(table) {
      try addPart(to: table, in: db)
    }
    // The views are made anew with the layouts.
    try db.execute(sql: "DELETE FROM record_layouts")
  }

  /// SQLite cannot change a key, so the table is written again.
  private static func addPart(to table: String, in db: Database) throws {
    let statement = "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?"
    let sql = try String.fetchOne(db, sql: statement, arguments: [table]) ?? ""
    let names = try db.columns(in: table).map(\.name.quotedDatabaseIdentifier)
      .joined(separator: ", ")
    let widened = sql.replacing(
      "record INTEGER NOT NULL,", with: "record INTEGER NOT NULL, part INTEGER NOT NULL,"
    ).replacing("PRIMARY KEY (receipt, record)", with: "PRIMARY KEY (receipt, record, part)")
    try db.execute(
      sql: """
        DROP VIEW IF EXISTS \(table)_readable;
        ALTER TABLE \(table) RENAME TO \(table)_before;
        \(widened);
        INSERT INTO \(table) (part, \(names)) SELECT 1, \(names) FROM \(table)_before;
        DROP TABLE \(table)_before;
        """)
  }
}
