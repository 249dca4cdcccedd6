import Digests
import Exchange
import Foundation
import GRDB
import Testing

@testable import Ledger

struct QuarantineTests {
  private let secret = "080-1234-5678"

  @Test("Nothing that was read from a quarantined file is found in any file of the ledger")
  func storesNothingOfTheContent() throws {
    try withLedger { ledger in
      let number = try ledger.record(try secretReceipt(in: ledger)).number
      let stored = try #require(try ledger.receipt(number))
      #expect(stored.file?.name == "file.csv")
      #expect(stored.file?.sha256 == SHA256.hexadecimal(of: secret.utf8))
      #expect(stored.file?.byteCount == nil)
      #expect(stored.recordCount == 0)
      #expect(stored.totals.isEmpty)
      #expect(try ledger.changes(of: number).isEmpty)
      #expect(try ledger.rowCount(of: "participants") == 0)
      for file in try filesBelow(ledger.folder) {
        #expect(try Data(contentsOf: file).firstRange(of: Data(secret.utf8)) == nil, "\(file)")
      }
    }
  }

  @Test("Findings of a quarantined file keep place, label and counts, no text")
  func keepsPlacesOfFindings() throws {
    try withLedger { ledger in
      let number = try ledger.record(try secretReceipt(in: ledger)).number
      let finding = try #require(try ledger.findings(of: number).findings.first)
      #expect(finding.code == .personalDataColumn)
      #expect(finding.place == Finding.Place(column: 2, label: "電話"))
      #expect(finding.raw == nil)
      #expect(finding.suggestions.isEmpty)
      #expect(finding.values == ["count": "12"])
      #expect(try ledger.findings(of: number).counts == [.personalDataColumn: 1])
    }
  }

  private func secretReceipt(in ledger: Ledger) throws -> NewReceipt {
    var new = try receipt(.quarantined, file: secret, in: ledger)
    new.recordCount = 12
    new.totals = [FieldTotal(field: "headcount", sum: 12)]
    new.findings.add(
      Finding(
        code: .personalDataColumn, severity: .error, place: .init(column: 2, label: "電話"),
        raw: secret, values: ["count": "12", "first": secret],
        suggestions: [.init(text: secret)]))
    new.changes = [
      Change(field: "note", raw: secret, value: secret, rule: "text", count: 1, firstRecord: 2)
    ]
    new.tally = StoredTally(fingerprint: "measures", bytes: Array(secret.utf8))
    return new
  }

  private func filesBelow(_ folder: URL) throws -> [URL] {
    let found = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    let files = found.map { folder.appendingPathComponent($0) }.filter { !$0.hasDirectoryPath }
    return files.filter {
      (try? $0.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile) == true
    }
  }
}
