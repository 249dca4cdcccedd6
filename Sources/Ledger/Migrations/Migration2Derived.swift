import Foundation
import GRDB

/// What can be made again from the originals and may therefore be replaced: readings and tallies. And the key
/// of persons, without which the tallies say nothing.
enum Migration2Derived {
  static func apply(to db: Database) throws {
    try db.execute(sql: tables)
    try db.forbidChanges(of: "person_key")
    var random = SystemRandomNumberGenerator()
    let key = Data((0..<32).map { _ in UInt8.random(in: .min ... .max, using: &random) })
    try db.execute(sql: "INSERT INTO person_key (id, bytes) VALUES (1, ?)", arguments: [key])
  }

  /// Records belong to a reading, which exists before its receipt does: the outcome of a file is known only
  /// when all of it has been read, and receipts cannot be changed afterwards.
  private static let tables = """
    CREATE TABLE readings (
      receipt INTEGER PRIMARY KEY REFERENCES receipts DEFERRABLE INITIALLY DEFERRED,
      fingerprint TEXT NOT NULL
    ) STRICT;

    CREATE TABLE tallies (
      receipt INTEGER PRIMARY KEY REFERENCES receipts,
      fingerprint TEXT NOT NULL,
      bytes BLOB NOT NULL
    ) STRICT;

    CREATE TABLE person_key (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      bytes BLOB NOT NULL
    ) STRICT;
    """
}
