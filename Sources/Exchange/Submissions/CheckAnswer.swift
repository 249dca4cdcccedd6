/// What a submitter is told of a file (検査結果). Terminal text, page, JSON, SARIF and the file that goes back
/// all say this one value.
package struct CheckAnswer: Sendable {
  /// Of a file that was only looked at, the receipt that it would get.
  package let receipt: Receipt
  package let isDryRun: Bool
  /// The file as it was read; the receipt keeps less of a quarantined one.
  package let file: ReceivedFile?
  /// Of a quarantined file nothing but the findings.
  package let reading: FileReading
  /// Field → what the file in force of last quarter adds up to.
  package let previousTotals: [String: Int64]
  /// Nil for a file in quarantine.
  package let readability: ReadabilityScore?
  /// What the file changes in the version in force; nil where there is none, or nothing was read of the file.
  package let revision: RevisionComparison?

  /// - Parameter file: nil where the receipt keeps all that is known of it.
  package init(
    receipt: Receipt, isDryRun: Bool = false, file: ReceivedFile? = nil, reading: FileReading,
    previousTotals: [String: Int64] = [:], readability: ReadabilityScore? = nil,
    revision: RevisionComparison? = nil
  ) {
    let isQuarantined = receipt.outcome == .quarantined
    self.receipt = receipt
    self.isDryRun = isDryRun
    self.file = file ?? receipt.file
    self.reading = isQuarantined ? reading.withoutContent : reading
    self.previousTotals = isQuarantined ? [:] : previousTotals
    self.readability = isQuarantined ? nil : readability
    self.revision = isQuarantined ? nil : revision
  }

  package var isQuarantined: Bool { receipt.outcome == .quarantined }

  /// In the order of the file; of a code that came very often only the first ones.
  package var findings: [Finding] { reading.findings.findings }

  /// The findings by their cause, worst first.
  package func groups(_ catalogue: FindingCatalogue) -> FindingGroups {
    FindingGroups(findings, counts: reading.findings.counts, severity: catalogue.severity)
  }

  /// Whether anything that nobody has accepted weighs as much as this.
  package func hasFindings(atLeast severity: Severity) -> Bool {
    findings.contains { $0.severity >= severity && $0.waiver == nil }
  }

  /// How spellings were read, most frequent first. Keys and free texts are left out: they may hold what
  /// belongs to a person.
  package func toldChanges(_ schema: DatasetSchema?) -> [Change] {
    reading.changes.filter { schema?.field($0.field).map { !$0.kind.isText } ?? false }
      .sorted { ($1.count, $0.field, $0.raw) < ($0.count, $1.field, $1.raw) }
  }

  /// The sums of a file's fields, each beside that of last quarter's file in force.
  package func totals(
    _ schema: DatasetSchema?
  ) -> [(field: Field, sum: Int64, previous: Int64?)] {
    reading.totals.compactMap { total in
      schema?.field(total.field).map { ($0, total.sum, previousTotals[total.field]) }
    }
  }
}
