import GRDB

/// What was received, what was found in it, what was changed in it, and the journal: append-only.
enum Migration1Receipts {
  static func apply(to db: Database) throws {
    try db.execute(sql: tables)
    for table in ["receipts", "receipt_totals", "findings", "finding_counts", "changes", "journal"]
    {
      try db.forbidChanges(of: table)
    }
  }

  /// Days are counted from 1970-01-01; a slot is written `FY2024Q1-062031-participants`.
  private static let tables = """
    CREATE TABLE receipts (
      id INTEGER PRIMARY KEY,
      slot TEXT NOT NULL,
      revision INTEGER NOT NULL CHECK (revision > 0),
      kind TEXT NOT NULL,
      outcome TEXT NOT NULL,
      nothing_to_report INTEGER NOT NULL CHECK (nothing_to_report IN (0, 1)),
      received_on INTEGER NOT NULL,
      retroactive INTEGER NOT NULL CHECK (retroactive IN (0, 1)),
      file_name TEXT,
      sha256 TEXT CHECK (length(sha256) = 64),
      byte_count INTEGER,
      encoding TEXT,
      record_count INTEGER NOT NULL,
      errors INTEGER NOT NULL,
      warnings INTEGER NOT NULL,
      notes INTEGER NOT NULL,
      register_row TEXT,
      UNIQUE (slot, revision),
      CHECK (outcome <> 'quarantined' OR (byte_count IS NULL AND encoding IS NULL))
    ) STRICT;

    CREATE TABLE receipt_totals (
      receipt INTEGER NOT NULL REFERENCES receipts,
      position INTEGER NOT NULL,
      field TEXT NOT NULL,
      sum INTEGER NOT NULL,
      PRIMARY KEY (receipt, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE findings (
      receipt INTEGER NOT NULL REFERENCES receipts,
      position INTEGER NOT NULL,
      code TEXT NOT NULL,
      severity TEXT NOT NULL,
      record INTEGER,
      line INTEGER,
      excel_row INTEGER,
      "column" INTEGER,
      field TEXT,
      label TEXT,
      "offset" INTEGER,
      raw TEXT,
      "values" TEXT NOT NULL,
      suggestions TEXT NOT NULL,
      PRIMARY KEY (receipt, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE finding_counts (
      receipt INTEGER NOT NULL REFERENCES receipts,
      code TEXT NOT NULL,
      count INTEGER NOT NULL,
      PRIMARY KEY (receipt, code)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE changes (
      receipt INTEGER NOT NULL REFERENCES receipts,
      position INTEGER NOT NULL,
      field TEXT NOT NULL,
      raw TEXT NOT NULL,
      value TEXT NOT NULL,
      rule TEXT NOT NULL,
      count INTEGER NOT NULL,
      first_record INTEGER NOT NULL,
      PRIMARY KEY (receipt, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE journal (
      id INTEGER PRIMARY KEY,
      day INTEGER NOT NULL,
      actor TEXT NOT NULL,
      action TEXT NOT NULL,
      receipt TEXT,
      register_row TEXT,
      detail TEXT NOT NULL
    ) STRICT;
    CREATE INDEX journal_register_row ON journal (register_row) WHERE register_row IS NOT NULL;
    """
}
