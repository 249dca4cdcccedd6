import Answers
import DelimitedText
import Exchange
import Ledger

extension Workspace {
  static let refusedFile = "refused.csv"

  /// Every file that was refused or quarantined, in the order received.
  func leftOut(in ledger: Ledger) throws -> [LeftOut] {
    let receipts = try ledger.receipts()
    let lastAccepted = Dictionary(
      receipts.filter { $0.outcome == .accepted }.map { ($0.slot, $0.number) },
      uniquingKeysWith: max)
    return try receipts.filter(\.outcome.isLeftOut).map { receipt in
      LeftOut(
        receipt, findings: try ledger.findings(of: receipt.number).findings,
        isMended: lastAccepted[receipt.slot].map { $0 > receipt.number } ?? false)
    }
  }

  static func refusedTable(_ leftOut: [LeftOut]) throws -> [UInt8] {
    var writer = DelimitedWriter(lineEnding: .lf)
    try writer.append(["file", "receipt", "outcome", "code"])
    for file in leftOut {
      try writer.append([file.file, file.receipt, file.outcome, file.code])
    }
    return writer.bytes
  }
}
