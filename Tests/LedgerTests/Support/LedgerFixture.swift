import Digests
import Exchange
import Foundation
import JapaneseText
import KankeiTestSupport

@testable import Ledger

/// The shared schemas of the repository.
func sharedSchemas() throws -> [DatasetSchema] {
  try DatasetID.allCases.map { dataset in
    let file = repositoryRoot.appendingPathComponent("Schemas/\(dataset.rawValue).schema.json")
    return try DatasetSchema(json: String(contentsOf: file, encoding: .utf8))
  }
}

/// Two submitters, one of which sends participants only; files are due 30 days after a quarter.
func smallProject(programmes: [String] = ["training", "convention"]) throws -> Project {
  let lines = programmes.enumerated().map { index, code in
    "  - {code: \(code), id: \(index + 1), title: {ja: 取組, en: Programme}, members: [\"062031\"]}"
  }
  return try Project(
    yaml: """
      id: small
      title: {ja: 小さな事業, en: Small project}
      plan: {first: 2024, last: 2024}
      lead: {code: "060003", name: 山形県}
      members:
        - {code: "062031", name: 鶴岡市}
        - {code: "062049", name: 酒田市}
      programmes:
      \(lines.joined(separator: "\n"))
      deadline: {days_after_quarter: 30}
      submitters:
        - {code: "062031", name: 鶴岡市, datasets: [participants, events]}
        - {code: "062049", name: 酒田市, datasets: [participants]}
      """)
}

func openLedger(_ folder: URL, busyTimeout: Double = 5) throws -> Ledger {
  try Ledger(
    folder: folder, schemas: sharedSchemas(), project: smallProject(), busyTimeout: busyTimeout)
}

/// Opens a new ledger in a folder that is removed afterwards.
func withLedger(_ body: (Ledger) throws -> Void) throws {
  try withTemporaryFolder { folder in
    let ledger = try openLedger(folder.appendingPathComponent("ledger"))
    try body(ledger)
    try ledger.close()
  }
}

func day(_ iso: String) throws -> CivilDate {
  let parts = iso.split(separator: "-").compactMap { Int($0) }
  guard parts.count == 3, let day = CivilDate(year: parts[0], month: parts[1], day: parts[2])
  else { throw NoSuchDay(text: iso) }
  return day
}

struct NoSuchDay: Error { let text: String }

func slot(
  _ dataset: DatasetID = .participants, submitter: String = "062031", quarter: Int = 1
) -> Slot {
  Slot(
    submitter: submitter, dataset: dataset,
    quarter: FiscalQuarter(year: FiscalYear(2024), number: quarter))
}

/// A receipt without a file, dated 2024-07-20.
func receipt(
  _ outcome: ReceiptOutcome = .accepted, of slot: Slot = slot(), kind: ReceiptKind = .submission
) throws -> NewReceipt {
  NewReceipt(
    slot: slot, kind: kind, outcome: outcome, receivedOn: try day("2024-07-20"),
    stamp: JournalStamp(day: try day("2024-07-21"), actor: "officer"))
}

/// A receipt whose file is the given text; the original is stored unless it is quarantined.
func receipt(
  _ outcome: ReceiptOutcome = .accepted, of slot: Slot = slot(), file text: String,
  in ledger: Ledger
) throws -> NewReceipt {
  let bytes = Array(text.utf8)
  let sha256 = SHA256.hexadecimal(of: bytes)
  if outcome != .quarantined { try ledger.storeOriginal(bytes, sha256: sha256) }
  var receipt = try receipt(outcome, of: slot)
  receipt.file = ReceivedFile(
    name: "file.csv", sha256: sha256, byteCount: bytes.count, encoding: "utf-8")
  return receipt
}

extension Ledger {
  /// Records a receipt whose outcome is known before its records are written.
  @discardableResult
  func record(
    _ receipt: NewReceipt, loading: (RecordWriter) throws -> Void = { _ in }
  ) throws -> Receipt {
    try record { writer in
      try loading(writer)
      return receipt
    }
  }
}
