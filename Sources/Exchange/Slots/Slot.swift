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
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 4, let quarter = FiscalQuarter(code: parts[0]),
      let dataset = DatasetID(rawValue: parts[2]), let number = Int(parts[3]), number > 0
    else { return nil }
    self.init(
      slot: Slot(submitter: parts[1], dataset: dataset, quarter: quarter), number: number)
  }

  package var description: String {
    "\(slot)-\(number)"
  }

  package static func < (left: Self, right: Self) -> Bool {
    (left.slot, left.number) < (right.slot, right.number)
  }
}
