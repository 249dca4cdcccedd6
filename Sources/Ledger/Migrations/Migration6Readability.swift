import GRDB

/// The score of machine readability of each file, as it was when the file came. Receipts of earlier ledgers have
/// none: their score is not known, which is not zero.
enum Migration6Readability {
  static func apply(to db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE receipt_readability (
          receipt INTEGER PRIMARY KEY REFERENCES receipts,
          rules_version TEXT NOT NULL,
          score INTEGER NOT NULL CHECK (score BETWEEN 0 AND 100),
          level_1 INTEGER CHECK (level_1 BETWEEN 0 AND 100),
          level_2 INTEGER CHECK (level_2 BETWEEN 0 AND 100),
          level_3 INTEGER CHECK (level_3 BETWEEN 0 AND 100),
          broken_rules TEXT NOT NULL
        ) STRICT;
        """)
    try db.forbidChanges(of: "receipt_readability")
  }
}
