import GRDB

/// The header of every accepted file, with which the next one is compared, and who accepted which finding.
enum Migration5Headers {
  static func apply(to db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE receipt_columns (
          receipt INTEGER NOT NULL REFERENCES receipts,
          position INTEGER NOT NULL,
          label TEXT NOT NULL,
          name TEXT,
          PRIMARY KEY (receipt, position)
        ) STRICT, WITHOUT ROWID;

        ALTER TABLE findings ADD COLUMN waiver_reason TEXT;
        ALTER TABLE findings ADD COLUMN waiver_name TEXT;
        ALTER TABLE findings ADD COLUMN waiver_expires INTEGER;
        ALTER TABLE finding_counts ADD COLUMN waived INTEGER NOT NULL DEFAULT 0;
        """)
    try db.forbidChanges(of: "receipt_columns")
  }
}
