package import Exchange
package import JapaneseText

/// What pages tell of one receipt, whatever became of it.
package struct ReceiptSummary: Sendable, Equatable {
  package let receipt: ReceiptNumber
  package let kind: ReceiptKind
  package let outcome: ReceiptOutcome
  /// Nil for 該当なし and 取下げ without a file.
  package let fileName: String?
  package let sha256: String?
  package let receivedOn: CivilDate
  package let isRetroactive: Bool
  package let recordCount: Int
  package let errorCount: Int
  package let warningCount: Int
  /// Score of machine readability; nil where the file has none.
  package let readability: ReadabilityMark?

  package init(
    receipt: ReceiptNumber, kind: ReceiptKind, outcome: ReceiptOutcome, fileName: String?,
    sha256: String?, receivedOn: CivilDate, isRetroactive: Bool, recordCount: Int,
    errorCount: Int, warningCount: Int, readability: ReadabilityMark? = nil
  ) {
    self.receipt = receipt
    self.kind = kind
    self.outcome = outcome
    self.fileName = fileName
    self.sha256 = sha256
    self.receivedOn = receivedOn
    self.isRetroactive = isRetroactive
    self.recordCount = recordCount
    self.errorCount = errorCount
    self.warningCount = warningCount
    self.readability = readability
  }
}
