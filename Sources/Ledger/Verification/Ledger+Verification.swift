package import Exchange
import Foundation
import GRDB

extension Ledger {
  /// Everything that is not as it was written: the database, all seals, the guards of what never changes, the originals.
  package func faults() throws -> [LedgerFault] {
    let held = try read { db -> [LedgerFault] in
      let check = LedgerCheck(db: db, seals: seals)
      let rot = try check.rot()
      // Of a file that SQLite cannot read, the rest would say the same in more words.
      guard rot.isEmpty else { return rot }
      return try check.dangling() + check.unguarded() + check.sealed(findings: true, records: true)
    }
    let originals = try originalFaults()
    let unexplained = Set(originals.compactMap(\.receipt))
    let spoilt = Set(held.filter { $0.part == .receipts }.compactMap(\.receipt))
    return held.map { fault in
      var fault = fault
      fault.isRebuildable =
        [.records, .tallies].contains(fault.part)
        && fault.receipt.map { !unexplained.contains($0) && !spoilt.contains($0) } == true
      return fault
    } + originals
  }

  /// What a report rests on: receipts, their findings where asked for, and what is in force.
  ///
  /// - Throws: ``LedgerFailure/unsound(_:)`` where any of it is not as it was written.
  package func requireSound(findings: Bool, records: Bool) throws {
    let faults = try read { db in
      try LedgerCheck(db: db, seals: seals)
        .sealed(findings: findings, records: records, inForceOnly: true)
    }
    if !faults.isEmpty { throw LedgerFailure.unsound(faults) }
  }

  private func originalFaults() throws -> [LedgerFault] {
    try receipts().filter(\.keepsOriginal).flatMap { receipt in
      try [receipt.file, receipt.part].compactMap(\.self).compactMap { file in
        switch try state(ofOriginal: file.sha256) {
        case .whole: nil
        case .missing:
          LedgerFault(.missing, in: .originals, of: receipt.number, detail: file.sha256)
        case .damaged:
          LedgerFault(.edited, in: .originals, of: receipt.number, detail: file.sha256)
        }
      }
    }
  }
}

/// The questions of a verification, each asked of one state of the database.
struct LedgerCheck {
  let db: Database
  let seals: Seals

  private var rows: SealRows { SealRows(seals: seals, db: db) }

  func rot() throws -> [LedgerFault] {
    try String.fetchAll(db, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
      .map { LedgerFault(.rotted, in: .database, detail: $0) }
  }

  /// Tables with rows that refer to rows which are gone.
  func dangling() throws -> [LedgerFault] {
    let tables = try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").map {
      $0["table"] as String? ?? ""
    }
    return Set(tables).sorted().map { LedgerFault(.cut, in: .database, detail: $0) }
  }

  func unguarded() throws -> [LedgerFault] {
    let there = try Set(
      String.fetchAll(db, sql: "SELECT name FROM sqlite_schema WHERE type = 'trigger'"))
    return Migration1.guards.filter { !there.contains($0) }.map {
      LedgerFault(.unguarded, in: .database, detail: $0)
    }
  }

  /// Everything that has a seal; where the key is another one, no other fault says anything.
  func sealed(
    findings: Bool, records: Bool, inForceOnly: Bool = false
  ) throws -> [LedgerFault] {
    let chain = try chain()
    if chain.contains(where: { $0.kind == .key }) { return chain }
    return try chain + (findings ? details() : [])
      + derived(inForceOnly: inForceOnly, records: records)
  }

  // MARK: Receipts and journal

  /// Receipts, lines of the journal, and that none is missing at the end.
  func chain() throws -> [LedgerFault] {
    let receipts = try receiptFaults()
    let journal = try journalFaults()
    if let key = try keyFault(receipts + journal) { return [key] }
    let isEmpty = try Bool.fetchOne(
      db, sql: "SELECT NOT EXISTS (SELECT 1 FROM receipts) AND NOT EXISTS (SELECT 1 FROM journal)")
    let head = try Data.fetchOne(db, sql: "SELECT seal FROM head")
    let holds = try head == nil ? isEmpty == true : head == rows.headSeal()
    return receipts + journal
      + (holds ? [] : [LedgerFault(.cut, in: .journal, detail: "head")])
  }

  private func receiptFaults() throws -> [LedgerFault] {
    var faults: [LedgerFault] = []
    var expected: Int64 = 1
    for row in try Row.fetchAll(
      db,
      sql: """
        SELECT id, slot, revision, details, seal FROM receipts
        LEFT JOIN receipt_seals ON receipt_seals.receipt = id ORDER BY id
        """)
    {
      let id = row["id"] as Int64
      let number = ReceiptNumber("\(row["slot"] as String)-\(row["revision"] as Int)")
      if id != expected {
        faults.append(
          LedgerFault(.cut, in: .receipts, detail: "\(expected)–\(id &- 1)"))
      }
      expected = id &+ 1
      guard let details = row["details"] as Data?, let seal = row["seal"] as Data? else {
        faults.append(LedgerFault(.cut, in: .receipts, of: number, detail: "seal"))
        continue
      }
      if try rows.receiptSeal(id, details: details) != seal {
        faults.append(LedgerFault(.edited, in: .receipts, of: number))
      }
    }
    let last = try Int64.fetchOne(db, sql: "SELECT max(receipt) FROM receipt_seals") ?? 0
    if last >= expected {
      faults.append(LedgerFault(.cut, in: .receipts, detail: "\(expected)–\(last)"))
    }
    return faults
  }

  private func journalFaults() throws -> [LedgerFault] {
    var faults: [LedgerFault] = []
    var expected: Int64 = 1
    for row in try Row.fetchAll(
      db,
      sql: """
        SELECT id, receipt, seal FROM journal LEFT JOIN journal_seals ON line = id ORDER BY id
        """)
    {
      let id = row["id"] as Int64
      if id != expected {
        faults.append(LedgerFault(.cut, in: .journal, detail: "\(expected)–\(id &- 1)"))
      }
      expected = id &+ 1
      if try row["seal"] as Data? != rows.journalSeal(id) {
        faults.append(
          LedgerFault(
            .edited, in: .journal, of: (row["receipt"] as String?).flatMap { ReceiptNumber($0) },
            detail: "\(id)"))
      }
    }
    return faults
  }

  /// Where not one seal fits, the key has changed and not everything that it seals.
  private func keyFault(_ faults: [LedgerFault]) throws -> LedgerFault? {
    let sealed = try Int.fetchOne(
      db, sql: "SELECT (SELECT count(*) FROM receipts) + (SELECT count(*) FROM journal)")
    let least = 4
    guard let sealed, sealed >= least, faults.count(where: { $0.kind == .edited }) == sealed else {
      return nil
    }
    return LedgerFault(.key, in: .database)
  }

  /// What was found in the files and changed in them.
  func details() throws -> [LedgerFault] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT id, slot, revision, details FROM receipts JOIN receipt_seals ON receipt = id
        ORDER BY id
        """
    ).compactMap { row in
      guard try rows.details(of: row["id"]) != row["details"] as Data else { return nil }
      return LedgerFault(.edited, in: .findings, of: Self.number(row))
    }
  }

  // MARK: What is derived

  /// Records and tallies.
  ///
  /// - Parameter records: whether the stored records are hashed, too; else their seal alone is looked at.
  func derived(inForceOnly: Bool, records: Bool = true) throws -> [LedgerFault] {
    let receipts = try ReceiptRows.fetch(db, where: "TRUE")
    let inForce = Set(InForceRules.inForce(among: receipts).values.map(\.number))
    let counted = receipts.filter {
      $0.outcome == .accepted && !$0.isNothingToReport
        && (!inForceOnly || inForce.contains($0.number))
    }
    return try counted.compactMap { try recordFault($0, hashes: records) } + tallyFaults(counted)
  }

  private func recordFault(_ receipt: Receipt, hashes: Bool) throws -> LedgerFault? {
    let id = try ReceiptRows.row(of: receipt.number, in: db)
    let reading = try Row.fetchOne(
      db.cachedStatement(
        sql: "SELECT fingerprint, digest, seal FROM readings WHERE receipt = ?"),
      arguments: [id])
    guard let reading else { return LedgerFault(.cut, in: .records, of: receipt.number) }
    let digest = reading["digest"] as Data
    let isSealed =
      rows.readingSeal(id, fingerprint: reading["fingerprint"], digest: digest)
      == reading["seal"] as Data
    if isSealed, !hashes { return nil }
    var stored = try RecordDigest(
      ofStored: id, in: receipt.slot.dataset.rawValue, db)
    return isSealed && stored.finish() == digest
      ? nil : LedgerFault(.edited, in: .records, of: receipt.number)
  }

  private struct Tally {
    let receipt: Receipt, id: Int64, fingerprint: String, bytes: Data, seal: Data
  }

  private func tallyFaults(_ receipts: [Receipt]) throws -> [LedgerFault] {
    var faults: [LedgerFault] = []
    var unfit: [Tally] = []
    for receipt in receipts {
      let id = try ReceiptRows.row(of: receipt.number, in: db)
      let row = try Row.fetchOne(
        db.cachedStatement(sql: "SELECT fingerprint, bytes, seal FROM tallies WHERE receipt = ?"),
        arguments: [id])
      guard let row else {
        faults.append(LedgerFault(.cut, in: .tallies, of: receipt.number))
        continue
      }
      let tally = Tally(
        receipt: receipt, id: id, fingerprint: row["fingerprint"], bytes: row["bytes"],
        seal: row["seal"])
      if !fits(tally, at: id) { unfit.append(tally) }
    }
    return faults
      + unfit.map { tally in
        let others = unfit.lazy.filter { $0.id != tally.id }
        let origin = others.first {
          fits(tally, at: $0.id) || fits(tally, at: $0.id, sealed: $0.seal)
        }
        return LedgerFault(
          origin == nil ? .edited : .swapped, in: .tallies, of: tally.receipt.number,
          detail: origin?.receipt.number.description ?? "")
      }
  }

  private func fits(_ tally: Tally, at id: Int64, sealed seal: Data? = nil) -> Bool {
    rows.tallySeal(id, fingerprint: tally.fingerprint, bytes: tally.bytes) == seal ?? tally.seal
  }

  private static func number(_ row: Row) -> ReceiptNumber? {
    ReceiptNumber("\(row["slot"] as String)-\(row["revision"] as Int)")
  }
}
