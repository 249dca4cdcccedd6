/// Submitter × dataset × fiscal quarter (提出枠): the place that one file fills.
package struct Slot: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Six-digit code.
  package let submitter: String
  package let dataset: DatasetID
  package let quarter: FiscalQuarter

  package init(submitter: String, dataset: DatasetID, quarter: FiscalQuarter) {
    self.submitter = submitter
    self.dataset = dataset
    self.quarter = quarter
  }

  /// Reads what ``description`` writes.
  package init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3, let quarter = FiscalQuarter(code: parts[0]),
      let dataset = DatasetID(rawValue: parts[2])
    else { return nil }
    self.init(submitter: parts[1], dataset: dataset, quarter: quarter)
  }

  /// `FY2026Q1-062031-participants`.
  package var description: String { "\(quarter.code)-\(submitter)-\(dataset.rawValue)" }

  package static func < (left: Self, right: Self) -> Bool {
    (left.quarter, left.submitter, left.dataset) < (right.quarter, right.submitter, right.dataset)
  }
}

/// The number of a receipt: `FY2026Q1-062031-participants-2`.
package struct ReceiptNumber: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let slot: Slot
  /// Counts every receipt of the slot from 1: refused, quarantined, 該当なし and 取下げ included.
  package let number: Int

  package init(slot: Slot, number: Int) {
    self.slot = slot
    self.number = number
  }

  package init?(_ text: String) {
    guard let end = text.lastIndex(of: "-"), let slot = Slot(String(text[..<end])),
      let number = Int(text[text.index(after: end)...]), number > 0
    else { return nil }
    self.init(slot: slot, number: number)
  }

  package var description: String {
    "\(slot)-\(number)"
  }

  package static func < (left: Self, right: Self) -> Bool {
    (left.slot, left.number) < (right.slot, right.number)
  }
}
