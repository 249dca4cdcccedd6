import DelimitedText
import Exchange
import Ledger

extension Workspace {
  static let refusedFile = "refused.csv"

  /// Every file that was refused or quarantined, in the order received.
  func leftOut(in ledger: Ledger) throws -> [LeftOut] {
    let receipts = try ledger.receipts()
    return try receipts.filter(\.isLeftOut).map { receipt in
      let findings = try ledger.findings(of: receipt.number).findings
      return LeftOut(
        file: receipt.file?.name ?? "", receipt: receipt.number.description,
        outcome: receipt.outcome.rawValue, code: Self.weightiest(of: findings)?.rawValue ?? "",
        isMended: receipts.contains {
          $0.slot == receipt.slot && $0.number > receipt.number && $0.outcome == .accepted
        })
    }
  }

  /// The first error of the file as a whole, else the first error.
  private static func weightiest(of findings: [Finding]) -> FindingCode? {
    let errors = findings.filter { $0.severity == .error }
    return (errors.first { $0.place.record == nil } ?? errors.first)?.code
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
