import DelimitedText
import Exchange

/// Every value of every figure with the receipts that entered it, and the hash of each file.
struct Lineage {
  let input: ReportInput

  /// One line for each figure, value and receipt; a value that nothing entered has a line without receipt.
  func csv(of figures: [Figure]) throws -> [UInt8] {
    let hashes = Dictionary(
      input.receipts.map { ($0.number, $0.file?.sha256 ?? "") },
      uniquingKeysWith: { first, _ in first })
    var writer = DelimitedWriter.forSpreadsheets()
    try writer.append(["figure", "indicator", "scope", "period", "receipt", "sha256"])
    for figure in figures {
      for entry in figure.lineage {
        let start = [figure.id, entry.indicator, entry.scope, entry.period.code]
        if entry.receipts.isEmpty { try writer.append(start + ["", ""]) }
        for receipt in entry.receipts {
          try writer.append(start + ["\(receipt)", hashes[receipt] ?? ""])
        }
      }
    }
    return writer.bytes
  }
}
