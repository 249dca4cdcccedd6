package import Exchange
package import Reporting
import SchemaFiles

/// What of the ledger is not as it was written, and what could be made again.
package struct VerifyAnswer: Answer, Sendable {
  private let faults: [LedgerFault]
  private let rebuilt: [ReceiptNumber]
  private let setAside: [String]
  private let receiptCount: Int
  private let words: Words

  /// - Parameters:
  ///   - faults: what does not hold now.
  ///   - rebuilt: receipts whose records or tallies were made again in this run.
  ///   - setAside: originals that no receipt names and that were moved out of the way.
  package init(
    faults: [LedgerFault], rebuilt: [ReceiptNumber], setAside: [String], receiptCount: Int,
    words: Words
  ) {
    self.faults = faults
    self.rebuilt = rebuilt
    self.setAside = setAside
    self.receiptCount = receiptCount
    self.words = words
  }

  package var isSound: Bool { faults.isEmpty }

  package func text() -> String {
    let head = words(
      isSound ? .verifySound : .verifyUnsound,
      ["receipts": String(receiptCount), "faults": String(faults.count)])
    return
      ([head] + Self.lines(faults, in: words)
      + rebuilt.map { words(.verifyRebuilt, ["receipt": $0.description]) })
      .map { $0 + "\n" }.joined()
  }

  /// One line for each fault: what, where, and how to mend it.
  package static func lines(_ faults: [LedgerFault], in words: Words) -> [String] {
    faults.map { fault in
      let place = [fault.receipt?.description, fault.detail.isEmpty ? nil : fault.detail]
        .compactMap(\.self).joined(separator: " ")
      return words(
        .verifyFault,
        [
          "part": words(fault.part.word), "place": place, "what": words(fault.kind.word),
          "mend": words(fault.mending),
        ])
    }
  }

  package func json() throws -> String {
    try JSONText.pretty(
      Listing(
        receipts: receiptCount, sound: isSound,
        faults: faults.map {
          Listing.Fault(
            kind: $0.kind.rawValue, part: $0.part.rawValue, receipt: $0.receipt?.description,
            detail: $0.detail, rebuildable: $0.isRebuildable)
        }, rebuilt: rebuilt.map(\.description), setAside: setAside))
  }

  package var notes: [String] {
    setAside.isEmpty
      ? [] : [words(.verifySetAside, ["count": String(setAside.count)])]
  }

  private struct Listing: Encodable {
    struct Fault: Encodable {
      let kind: String, part: String, receipt: String?, detail: String, rebuildable: Bool
    }
    let receipts: Int, sound: Bool, faults: [Fault], rebuilt: [String], setAside: [String]
  }
}

extension LedgerFault {
  fileprivate var mending: Word {
    if isRebuildable { return .verifyMendRebuild }
    return part == .originals ? .verifyMendOriginal : .verifyMendCopy
  }
}

extension LedgerFault.Kind {
  fileprivate var word: Word {
    switch self {
    case .rotted: .faultRotted
    case .edited: .faultEdited
    case .swapped: .faultSwapped
    case .cut: .faultCut
    case .missing: .faultMissing
    case .unguarded: .faultUnguarded
    case .key: .faultKey
    }
  }
}

extension LedgerFault.Part {
  fileprivate var word: Word {
    switch self {
    case .database: .partDatabase
    case .receipts: .partReceipts
    case .findings: .partFindings
    case .records: .partRecords
    case .tallies: .partTallies
    case .journal: .partJournal
    case .originals: .partOriginals
    }
  }
}
