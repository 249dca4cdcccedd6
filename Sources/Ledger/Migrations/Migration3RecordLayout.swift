import GRDB

/// Which columns the record tables have, and the texts of codes. The record tables themselves follow from the
/// schema, which is data (see ``RecordTables``).
enum Migration3RecordLayout {
  static func apply(to db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE record_layouts (
          dataset TEXT PRIMARY KEY,
          fingerprint TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE record_columns (
          dataset TEXT NOT NULL,
          position INTEGER NOT NULL,
          field TEXT NOT NULL,
          kind TEXT NOT NULL,
          name TEXT NOT NULL,
          PRIMARY KEY (dataset, position),
          UNIQUE (dataset, name)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE code_texts (
          list TEXT NOT NULL,
          id INTEGER NOT NULL,
          code TEXT NOT NULL,
          PRIMARY KEY (list, id)
        ) STRICT, WITHOUT ROWID;
        """)
  }
}
