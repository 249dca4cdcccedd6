import Foundation
import KankeiTestSupport
import Testing

/// What another program does to a ledger, and who notices.
@Suite("What was written is as it was written")
struct VerifyTests {
  /// One thing that somebody does with sqlite3.
  struct Harm: Sendable, CustomTestStringConvertible {
    let sql: String
    /// What `verify` finds: kind and part.
    let found: [String]
    /// The verbs that refuse to give figures.
    let refusing: [String]
    var isRebuildable = false

    var testDescription: String { sql }
  }

  private static func unguarded(_ table: String, _ action: String, _ sql: String) -> String {
    "DROP TRIGGER \(table)_no_\(action); \(sql)"
  }

  static let harms = [
    Harm(
      sql: "UPDATE participants SET headcount = headcount * 1000", found: ["edited records"],
      refusing: ["report", "export"], isRebuildable: true),
    Harm(
      sql: "DELETE FROM participants WHERE record % 2 = 0", found: ["edited records"],
      refusing: ["report", "export"], isRebuildable: true),
    Harm(
      sql: "UPDATE events SET title = 'x' WHERE record = (SELECT min(record) FROM events)",
      found: ["edited records"], refusing: ["report", "export"], isRebuildable: true),
    Harm(
      sql: """
        CREATE TEMP TABLE t AS SELECT receipt, fingerprint, bytes, seal FROM tallies;
        UPDATE tallies SET (fingerprint, bytes, seal) = (SELECT fingerprint, bytes, seal FROM t
          WHERE t.receipt = (CASE tallies.receipt WHEN 1 THEN 2 WHEN 2 THEN 1 ELSE tallies.receipt END))
        """, found: ["swapped tallies"],
      refusing: ["report", "export", "aggregate", "status"], isRebuildable: true),
    Harm(
      sql: "UPDATE tallies SET bytes = x'00' WHERE receipt = 1", found: ["edited tallies"],
      refusing: ["report", "export", "aggregate", "status"], isRebuildable: true),
    Harm(
      sql: "DELETE FROM tallies WHERE receipt = 1", found: ["cut tallies"],
      refusing: ["report", "export", "aggregate", "status"], isRebuildable: true),
    Harm(
      sql: "UPDATE readings SET fingerprint = 'x' WHERE receipt = 1", found: ["edited records"],
      refusing: ["report", "export", "aggregate", "status"], isRebuildable: true),
    Harm(
      sql: unguarded("receipts", "update", "UPDATE receipts SET received_on = received_on - 400"),
      found: ["unguarded database", "edited receipts"],
      refusing: ["report", "export", "aggregate", "status"]),
    Harm(
      sql: unguarded("receipts", "update", "UPDATE receipts SET outcome = 'held' WHERE id = 3"),
      found: ["unguarded database", "edited receipts"],
      refusing: ["report", "export", "aggregate", "status"]),
    Harm(
      sql: unguarded("findings", "delete", "DELETE FROM findings"),
      found: ["unguarded database", "edited findings"], refusing: ["report", "status"]),
    Harm(
      sql: unguarded("changes", "update", "UPDATE changes SET value = value || '0'"),
      found: ["unguarded database", "edited findings"], refusing: ["report", "status"]),
    Harm(
      sql: unguarded(
        "journal", "delete", "PRAGMA foreign_keys = OFF; DELETE FROM journal WHERE id = 2"),
      found: ["unguarded database", "cut database", "cut journal"],
      refusing: ["report", "export", "aggregate", "status"]),
    Harm(
      sql: unguarded(
        "journal", "delete",
        """
        DROP TRIGGER journal_seals_no_delete; DELETE FROM journal_seals WHERE line = 4;
        DELETE FROM journal WHERE id = 4
        """),
      found: ["unguarded database", "cut journal"],
      refusing: ["report", "export", "aggregate", "status"]),
    Harm(
      sql: unguarded("person_key", "update", "UPDATE person_key SET bytes = zeroblob(32)"),
      found: ["unguarded database", "key database"],
      refusing: ["report", "export", "aggregate", "status"]),
  ]

  @Test(
    "each edit is found, named, and refused by the verbs that would tell of it", arguments: harms)
  func tampering(harm: Harm) throws {
    try withTemporaryFolder { folder in
      let project = try SmallInbox(in: folder)
      try project.sample.kankei(["import"])
      #expect(try project.sample.kankei(["verify"]).status == 0)
      let figures = try project.sample.kankei(["aggregate"]).text
      _ = try project.sqlite(harm.sql)

      let verified = try project.sample.kankei(["verify", "--json"])
      #expect(verified.status == 1, "\(verified.words)")
      let answer = try JSONDecoder().decode(Verified.self, from: Data(verified.text.utf8))
      let found = answer.faults.map { "\($0.kind) \($0.part)" }
      #expect(Set(found) == Set(harm.found), "\(found)")
      let output = folder.appendingPathComponent("out").path
      for verb in ["report", "export", "aggregate", "status"] where harm.refusing.contains(verb) {
        let arguments = ["report", "export"].contains(verb) ? [verb, "--output", output] : [verb]
        let run = try project.sample.kankei(arguments)
        #expect(run.status == 74, "\(verb): \(run.status) \(run.words)")
        #expect(run.text.isEmpty)
      }
      let rebuilt = try project.sample.kankei(["verify", "--rebuild"])
      #expect(rebuilt.status == (harm.isRebuildable ? 0 : 1), "\(rebuilt.text)")
      if harm.isRebuildable {
        #expect(try project.sample.kankei(["aggregate"]).text == figures)
      }
    }
  }

  private struct Verified: Decodable {
    struct Fault: Decodable { let kind: String, part: String, receipt: String? }
    let faults: [Fault]
  }

  @Test("a damaged database file is told by SQLite's own check")
  func rot() throws {
    try withTemporaryFolder { folder in
      let project = try SmallInbox(in: folder)
      try project.sample.kankei(["import"])
      _ = try project.sqlite("PRAGMA wal_checkpoint(TRUNCATE)")
      let file = project.sample.folder.appendingPathComponent(".kankei/ledger.sqlite")
      var bytes = try Data(contentsOf: file)
      let pages = bytes.count / 4096
      for page in pages / 2..<pages / 2 + 8 {
        bytes.replaceSubrange(page * 4096 + 8..<page * 4096 + 4000, with: Data(count: 3992))
      }
      try bytes.write(to: file)
      let run = try project.sample.kankei(["verify"])
      #expect(run.status == 1 || run.status == 74, "\(run.status) \(run.text) \(run.words)")
      #expect(run.text.contains("データベース") || run.words.contains("damaged"))
    }
  }

  @Test(
    "originals that are lost or changed are named with their receipts; the same bytes put them back"
  )
  func originals() throws {
    try withTemporaryFolder { folder in
      let project = try SmallInbox(in: folder)
      try project.sample.kankei(["import"])
      let names = try project.originalsOnDisk()
      for (index, name) in names.prefix(2).enumerated() {
        let file = project.sample.folder.appendingPathComponent(
          ".kankei/originals/\(name.prefix(2))/\(name)")
        if index == 0 {
          try FileManager.default.removeItem(at: file)
        } else {
          var bytes = try Data(contentsOf: file)
          bytes[bytes.count / 2] ^= 1
          try bytes.write(to: file)
        }
      }
      let run = try project.sample.kankei(["verify"])
      #expect(run.status == 1)
      #expect(names.prefix(2).allSatisfy(run.text.contains))
      // Figures rest on what was read on receipt.
      #expect(try project.sample.kankei(["aggregate"]).status == 0)
      try project.sample.kankei(["import"])
      #expect(try project.sample.kankei(["verify"]).status == 0)
    }
  }

  @Test("what was moved aside stays until it is told to go")
  func setAside() throws {
    try withTemporaryFolder { folder in
      let project = try SmallInbox(in: folder)
      try project.sample.kankei(["import"])
      let orphan = project.sample.folder.appendingPathComponent(".kankei/originals/00/0000")
      try FileManager.default.createDirectory(
        at: orphan.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data("x".utf8).write(to: orphan)
      let moved = try project.sample.kankei(["import"])
      #expect(moved.words.contains("0000"))
      let aside = project.sample.folder.appendingPathComponent(".kankei/set-aside/0000").path
      #expect(FileManager.default.fileExists(atPath: aside))
      #expect(try project.sample.kankei(["verify"]).words.contains("1 件"))
      try project.sample.kankei(["verify", "--remove-set-aside"])
      #expect(!FileManager.default.fileExists(atPath: aside))
    }
  }
}
