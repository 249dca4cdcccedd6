import Foundation
import GRDB

/// The tables of a ledger, but for those of records, which follow from the schemas (see ``RecordTables``).
///
/// Days are counted from 1970-01-01; a slot is written `FY2024Q1-062031-participants`, and what follows its quarter is the
/// series to which it belongs. Indexes answer what is asked once a file, so that a receipt costs the same however many
/// there are.
enum Migration1 {
  static func apply(to db: Database) throws {
    for tables in [received, derived, recordLayout] { try db.execute(sql: tables) }
    for table in neverChanged { try db.forbidChanges(of: table) }
    var random = SystemRandomNumberGenerator()
    let key = Data((0..<32).map { _ in UInt8.random(in: .min ... .max, using: &random) })
    try db.execute(sql: "INSERT INTO person_key (id, bytes) VALUES (1, ?)", arguments: [key])
    try db.forbidChanges(of: "person_key")
  }

  /// The names of the triggers that forbid changes.
  static var guards: [String] {
    (neverChanged + ["person_key"]).flatMap { Database.guards(of: $0).map(\.name) }
  }

  private static let neverChanged = [
    "receipts", "receipt_totals", "receipt_columns", "receipt_readability", "receipt_revisions",
    "receipt_seals", "findings", "finding_counts", "changes", "journal", "journal_seals",
  ]

  /// What was received, what was found in it, what was changed in it, and the journal.
  private static let received = """
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
      meaning TEXT,
      note TEXT,
      part_name TEXT,
      part_sha256 TEXT CHECK (length(part_sha256) = 64),
      kept INTEGER NOT NULL CHECK (kept IN (0, 1)),
      UNIQUE (slot, revision),
      CHECK (outcome <> 'quarantined' OR (byte_count IS NULL AND encoding IS NULL))
    ) STRICT;
    CREATE INDEX receipts_standing ON receipts (slot, revision)
      WHERE outcome IN ('accepted', 'withdrawn');
    CREATE INDEX receipts_series ON receipts (substr(slot, 10), slot);
    CREATE INDEX receipts_sha256 ON receipts (sha256, slot) WHERE sha256 IS NOT NULL;

    CREATE TABLE receipt_totals (
      receipt INTEGER NOT NULL REFERENCES receipts,
      position INTEGER NOT NULL,
      field TEXT NOT NULL,
      sum INTEGER NOT NULL,
      PRIMARY KEY (receipt, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE receipt_revisions (
      receipt INTEGER PRIMARY KEY REFERENCES receipts,
      keyed INTEGER NOT NULL CHECK (keyed IN (0, 1)),
      before INTEGER NOT NULL,
      after INTEGER NOT NULL,
      gone INTEGER NOT NULL,
      new INTEGER NOT NULL,
      changed INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE receipt_columns (
      receipt INTEGER NOT NULL REFERENCES receipts,
      position INTEGER NOT NULL,
      label TEXT NOT NULL,
      name TEXT,
      PRIMARY KEY (receipt, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE receipt_readability (
      receipt INTEGER PRIMARY KEY REFERENCES receipts,
      rules_version TEXT NOT NULL,
      score INTEGER NOT NULL CHECK (score BETWEEN 0 AND 100),
      level_1 INTEGER CHECK (level_1 BETWEEN 0 AND 100),
      level_2 INTEGER CHECK (level_2 BETWEEN 0 AND 100),
      level_3 INTEGER CHECK (level_3 BETWEEN 0 AND 100),
      broken_rules TEXT NOT NULL
    ) STRICT;

    CREATE TABLE receipt_seals (
      receipt INTEGER PRIMARY KEY REFERENCES receipts,
      details BLOB NOT NULL CHECK (length(details) = 32),
      seal BLOB NOT NULL CHECK (length(seal) = 32)
    ) STRICT;

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
      waiver_reason TEXT,
      waiver_name TEXT,
      waiver_expires INTEGER,
      PRIMARY KEY (receipt, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE finding_counts (
      receipt INTEGER NOT NULL REFERENCES receipts,
      code TEXT NOT NULL,
      count INTEGER NOT NULL,
      waived INTEGER NOT NULL,
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
    CREATE TABLE journal_seals (
      line INTEGER PRIMARY KEY REFERENCES journal,
      seal BLOB NOT NULL CHECK (length(seal) = 32)
    ) STRICT;
    CREATE TABLE head (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      seal BLOB NOT NULL CHECK (length(seal) = 32)
    ) STRICT;
    CREATE INDEX journal_register_row ON journal (register_row) WHERE register_row IS NOT NULL;
    CREATE INDEX journal_receipt ON journal (receipt, action) WHERE receipt IS NOT NULL;
    """

  /// What can be made again from the originals and may therefore be replaced: readings and tallies. And the key
  /// of persons, without which the tallies say nothing.
  ///
  /// Records belong to a reading, which exists before its receipt does: the outcome of a file is known only
  /// when all of it has been read, and receipts cannot be changed afterwards.
  private static let derived = """
    CREATE TABLE readings (
      receipt INTEGER PRIMARY KEY REFERENCES receipts DEFERRABLE INITIALLY DEFERRED,
      fingerprint TEXT NOT NULL,
      contents INTEGER,
      digest BLOB NOT NULL,
      seal BLOB NOT NULL
    ) STRICT;
    CREATE INDEX readings_contents ON readings (contents) WHERE contents IS NOT NULL;

    CREATE TABLE tallies (
      receipt INTEGER PRIMARY KEY REFERENCES receipts,
      fingerprint TEXT NOT NULL,
      bytes BLOB NOT NULL,
      seal BLOB NOT NULL
    ) STRICT;

    CREATE TABLE person_key (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      bytes BLOB NOT NULL
    ) STRICT;
    """

  /// Which columns the record tables have, and the texts of codes.
  private static let recordLayout = """
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
    """
}
