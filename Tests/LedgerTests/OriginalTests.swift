import Digests
import Exchange
import Foundation
import GRDB
import KankeiTestSupport
import Testing

@testable import Ledger

struct OriginalTests {
  private let bytes = Array("市町村,人数\n鶴岡市,3\n".utf8)

  @Test("An original lies under its hash and is read back; storing it twice is no matter")
  func storesOnce() throws {
    try withLedger { ledger in
      let sha256 = SHA256.hexadecimal(of: bytes)
      for _ in 1...2 { try ledger.storeOriginal(bytes, sha256: sha256) }
      #expect(try ledger.original(sha256: sha256) == bytes)
      #expect(try names(in: ledger) == [sha256])
      let place = "originals/\(sha256.prefix(2))/\(sha256)"
      let path = ledger.folder.appendingPathComponent(place).path
      #expect(FileManager.default.fileExists(atPath: path))
    }
  }

  @Test("A file on the disk is stored without being changed")
  func storesFile() throws {
    try withLedger { ledger in
      let big = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 / 7) }
      let file = ledger.folder.appendingPathComponent("incoming.csv")
      try Data(big).write(to: file)
      let sha256 = SHA256.hexadecimal(of: big)
      try ledger.storeOriginal(contentsOf: file, sha256: sha256)
      #expect(try ledger.original(sha256: sha256) == big)
    }
  }

  @Test("Bytes that are not those of the hash are not stored")
  func refusesOtherBytes() throws {
    try withLedger { ledger in
      let sha256 = SHA256.hexadecimal(of: "something else".utf8)
      let file = ledger.folder.appendingPathComponent("incoming.csv")
      try Data(bytes).write(to: file)
      #expect(throws: LedgerFailure.originalDamaged(sha256: sha256)) {
        try ledger.storeOriginal(bytes, sha256: sha256)
      }
      #expect(throws: LedgerFailure.changedWhileRead(file.path)) {
        try ledger.storeOriginal(contentsOf: file, sha256: sha256)
      }
      #expect(try names(in: ledger).isEmpty)
    }
  }

  @Test("A file that cannot be read is a failure of input")
  func missingFile() throws {
    try withLedger { ledger in
      let failure = #expect(throws: LedgerFailure.self) {
        try ledger.storeOriginal(
          contentsOf: ledger.folder.appendingPathComponent("absent"),
          sha256: SHA256.hexadecimal(of: bytes))
      }
      guard case .inputOutput = failure else {
        Issue.record("\(String(describing: failure))")
        return
      }
    }
  }

  @Test(
    "Orphans are moved aside, what a receipt names stays; what only a quarantined receipt names is an orphan, too"
  )
  func movesOrphans() throws {
    try withLedger { ledger in
      try ledger.record(try receipt(file: "named", in: ledger))
      let quarantined = Array("quarantined".utf8)
      try ledger.storeOriginal(quarantined, sha256: SHA256.hexadecimal(of: quarantined))
      try ledger.record(try receipt(.quarantined, file: "quarantined", in: ledger))
      try ledger.storeOriginal(bytes, sha256: SHA256.hexadecimal(of: bytes))
      let leftOver = ledger.folder.appendingPathComponent("originals/ab/.incoming-1")
      try FileManager.default.createDirectory(
        at: leftOver.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data("half".utf8).write(to: leftOver)
      let moved = try ledger.setOrphansAside()
      let orphans = [SHA256.hexadecimal(of: bytes), SHA256.hexadecimal(of: quarantined)].sorted()
      #expect(moved.sorted() == orphans)
      #expect(try names(in: ledger) == [SHA256.hexadecimal(of: "named".utf8)])
      let aside = ledger.folder.appendingPathComponent("set-aside").path
      #expect(try FileManager.default.contentsOfDirectory(atPath: aside).sorted() == orphans)
      #expect(try ledger.setOrphansAside().isEmpty)
    }
  }

  @Test("More orphans than a broken-off run leaves are those of another ledger: nothing is moved")
  func refusesManyOrphans() throws {
    try withLedger { ledger in
      try ledger.record(try receipt(file: "named", in: ledger))
      for text in ["a", "b", "c"] {
        try ledger.storeOriginal(Array(text.utf8), sha256: SHA256.hexadecimal(of: text.utf8))
      }
      #expect(throws: LedgerFailure.younger(originals: 3)) { try ledger.setOrphansAside() }
      #expect(try names(in: ledger).count == 4)
    }
  }

  @Test("A damaged or lost original is wanted again, and the same bytes mend it; no other is")
  func mendsOriginals() throws {
    try withLedger { ledger in
      try ledger.record(try receipt(file: "one", in: ledger))
      let sha256 = SHA256.hexadecimal(of: "one".utf8)
      #expect(try !ledger.needsOriginal(sha256: sha256))
      for damage in [Data(), Data("One".utf8), nil] {
        let place = ledger.originals.location(of: sha256)
        if let damage {
          try damage.write(to: place)
        } else {
          try FileManager.default.removeItem(at: place)
        }
        #expect(try ledger.needsOriginal(sha256: sha256))
        try ledger.storeOriginal(Array("one".utf8), sha256: sha256)
        #expect(try ledger.original(sha256: sha256) == Array("one".utf8))
      }
      #expect(try !ledger.needsOriginal(sha256: SHA256.hexadecimal(of: "two".utf8)))
    }
  }

  @Test("A refused file that speaks of persons is not wanted again")
  func wantsNoPersons() throws {
    try withLedger { ledger in
      var refused = try receipt(.refused)
      let sha256 = SHA256.hexadecimal(of: "person".utf8)
      refused.file = ReceivedFile(
        name: "file.csv", sha256: sha256, byteCount: 6, encoding: "utf-8")
      refused.findings.add(Finding(code: .personalDataCell, severity: .error, place: .init()))
      let stored = try ledger.record(refused)
      #expect(!stored.keepsOriginal)
      #expect(try !ledger.needsOriginal(sha256: sha256))
    }
  }

  @Test("Ledger, originals and their folders are their owner's alone")
  func rights() throws {
    try withLedger { ledger in
      try ledger.record(try receipt(file: "one", in: ledger))
      func mode(_ path: String) throws -> Int {
        let attributes = try FileManager.default.attributesOfItem(
          atPath: ledger.folder.appendingPathComponent(path).path)
        return try #require(attributes[.posixPermissions] as? Int)
      }
      let sha256 = SHA256.hexadecimal(of: "one".utf8)
      for folder in ["", "originals", "originals/\(sha256.prefix(2))"] {
        #expect(try mode(folder) == 0o700, "\(folder)")
      }
      for file in [
        "ledger.sqlite", "ledger.sqlite-wal", "ledger.sqlite-shm", "lock",
        "originals/\(sha256.prefix(2))/\(sha256)",
      ] {
        #expect(try mode(file) == 0o600, "\(file)")
      }
    }
  }

  @Test("A folder that was opened to a group gets files that the group may read and write")
  func groupRights() throws {
    try withTemporaryFolder { folder in
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o2770], ofItemAtPath: folder.path)
      let ledger = try openLedger(folder)
      try ledger.record(try receipt(file: "one", in: ledger))
      let attributes = try FileManager.default.attributesOfItem(
        atPath: folder.appendingPathComponent("ledger.sqlite").path)
      #expect(attributes[.posixPermissions] as? Int == 0o660)
      try ledger.close()
    }
  }

  @Test("SQLite finds no fault in a ledger, and every row refers to one that is there")
  func isSound() throws {
    try withLedger { ledger in
      let schema = try #require(ledger.schemas[.participants])
      try ledger.record(try receipt(file: "named", in: ledger)) {
        try $0.write(.sample(of: schema, rows: 20))
      }
      try ledger.record(try receipt(.quarantined, file: "secret", in: ledger))
      let said = try ledger.pool.read { try String.fetchAll($0, sql: "PRAGMA integrity_check") }
      let dangling = try ledger.pool.read { try Row.fetchAll($0, sql: "PRAGMA foreign_key_check") }
      #expect(said == ["ok"] && dangling.isEmpty)
    }
  }

  @Test("An original that is gone, or has changed, is not handed out")
  func damagedOriginals() throws {
    try withLedger { ledger in
      for text in ["gone", "changed"] {
        try ledger.record(try receipt(file: text, in: ledger))
      }
      let gone = SHA256.hexadecimal(of: "gone".utf8)
      let changed = SHA256.hexadecimal(of: "changed".utf8)
      try FileManager.default.removeItem(at: ledger.originals.location(of: gone))
      try Data("altered".utf8).write(to: ledger.originals.location(of: changed))
      #expect(throws: LedgerFailure.originalMissing(sha256: gone)) {
        try ledger.original(sha256: gone)
      }
      #expect(throws: LedgerFailure.originalDamaged(sha256: changed)) {
        try ledger.original(sha256: changed)
      }
    }
  }

  private func names(in ledger: Ledger) throws -> [String] {
    let folder = ledger.originals.folder.path
    guard FileManager.default.fileExists(atPath: folder) else { return [] }
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder)
    return paths.filter { $0.contains("/") }.map { String($0.split(separator: "/")[1]) }.sorted()
  }
}
