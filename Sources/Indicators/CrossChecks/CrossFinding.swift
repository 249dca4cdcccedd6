package import Exchange

/// A finding between submissions, with the receipts that it speaks of.
package struct CrossFinding: Sendable, Equatable {
  /// Sorted.
  package let receipts: [ReceiptNumber]
  package let finding: Finding
  /// The event, as tallies know it; nil where the finding names it already.
  package let key: KeyHash?
}

extension CrossFinding {
  /// In one order whatever the secret is by which keys are hashed: by receipts, then by what the findings
  /// say. To be applied once the findings are named, for names stand before numbers.
  package static func sorted(_ findings: [CrossFinding]) -> [CrossFinding] {
    findings.map { (order: $0.order, finding: $0) }
      .sorted {
        $0.finding.receipts == $1.finding.receipts
          ? $0.order.lexicographicallyPrecedes($1.order)
          : $0.finding.receipts.lexicographicallyPrecedes($1.finding.receipts)
      }.map(\.finding)
  }

  /// Title, id, day and records, then everything else, so that only equal findings have equal orders.
  private var order: [String] {
    let values = finding.values
    return ["title", "id", "ids", "date", "records"].map { values[$0] ?? "" }
      + [finding.code.rawValue, finding.severity.rawValue, finding.place.field ?? ""]
      + values.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] }
  }
}
