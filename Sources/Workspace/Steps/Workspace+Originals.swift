import DelimitedText
import Exchange
import Ledger

extension Workspace {
  /// Whether the file of a receipt is kept as it came; without it what was read then stays, and is told of.
  func isExplained(_ receipt: Receipt, in ledger: Ledger) throws -> Bool {
    guard receipt.keepsOriginal, let file = receipt.file else { return true }
    return try ledger.state(ofOriginal: file.sha256) == .whole
  }

  /// Receipts whose files are needed for what is told today, and cannot be read any more.
  func unexplained(in ledger: Ledger) throws -> [ReceiptNumber] {
    let receipts = try ledger.receipts()
    let inForce = Set(InForceRules.inForce(among: receipts).values.map(\.number))
    return try receipts.filter { receipt in
      let isNeeded =
        inForce.contains(receipt.number)
        ? try receipt.readingFingerprint != readingFingerprint(of: receipt.slot)
        : receipt.isAnswered
      return try isNeeded && !isExplained(receipt, in: ledger)
    }.map(\.number)
  }

  /// How a file stood when it was received.
  func placement(of receipt: Receipt) -> Placement {
    Placement(
      slot: receipt.slot, kind: receipt.kind, receivedOn: receipt.receivedOn,
      isRetroactive: receipt.isRetroactive)
  }

  /// A file that was received, in the encoding in which it was read then: it may have been given by hand.
  func openOriginal(_ file: ReceivedFile, in ledger: Ledger) throws -> SourceFile {
    try InputFile.open(
      try ledger.original(sha256: file.sha256), name: file.name,
      encoding: file.encoding.flatMap(TextEncoding.init(rawValue:)))
  }
}

extension Receipt {
  /// Whether its file is read again to show its sender what was found: what is left out, as a table.
  var isAnswered: Bool { [.refused, .held].contains(outcome) && file?.encoding != nil }
}
