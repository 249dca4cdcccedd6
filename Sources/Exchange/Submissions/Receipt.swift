package import JapaneseText

/// One thing that was received for a slot, whatever became of it; never changed once it is recorded.
package struct Receipt: Sendable, Equatable {
  package let number: ReceiptNumber
  package let kind: ReceiptKind
  package let outcome: ReceiptOutcome
  package let receivedOn: CivilDate
  package let isRetroactive: Bool
  package let isNothingToReport: Bool
  package let file: ReceivedFile?
  package let recordCount: Int
  package let totals: [FieldTotal]
  package let errorCount: Int
  package let warningCount: Int
  package let noteCount: Int
  package let registerRow: String?
  /// Fingerprint of the schema, profile and rules by which the stored records were read; nil without records.
  package let readingFingerprint: String?
  /// Nil where the file has no score: a word without a file, or a quarantined file.
  package let readability: ReadabilityMark?
  /// How the sender or the prefecture says that a later file is meant; nil where nobody has said it.
  package let meaning: RevisionMeaning?
  /// Why it came, in words (備考).
  package let note: String?
  /// The file that was sent, where ``file`` was made of it and the version in force.
  package let part: ReceivedFile?
  /// What it changes in the version that stood in force; nil where none did.
  package let revision: RevisionComparison.Records?
  /// Whether the file itself is kept: not one that speaks of persons.
  package let keepsOriginal: Bool

  package init(
    number: ReceiptNumber, kind: ReceiptKind, outcome: ReceiptOutcome, receivedOn: CivilDate,
    isRetroactive: Bool = false, isNothingToReport: Bool = false, file: ReceivedFile? = nil,
    recordCount: Int = 0, totals: [FieldTotal] = [], errorCount: Int = 0, warningCount: Int = 0,
    noteCount: Int = 0, registerRow: String? = nil, readingFingerprint: String? = nil,
    readability: ReadabilityMark? = nil, meaning: RevisionMeaning? = nil, note: String? = nil,
    part: ReceivedFile? = nil, revision: RevisionComparison.Records? = nil,
    keepsOriginal: Bool = false
  ) {
    self.number = number
    self.kind = kind
    self.outcome = outcome
    self.receivedOn = receivedOn
    self.isRetroactive = isRetroactive
    self.isNothingToReport = isNothingToReport
    self.file = file
    self.recordCount = recordCount
    self.totals = totals
    self.errorCount = errorCount
    self.warningCount = warningCount
    self.noteCount = noteCount
    self.registerRow = registerRow
    self.readingFingerprint = readingFingerprint
    self.readability = readability
    self.meaning = meaning
    self.note = note
    self.part = part
    self.revision = revision
    self.keepsOriginal = keepsOriginal
  }

  package var slot: Slot { number.slot }
}

/// The file of a receipt.
package struct ReceivedFile: Sendable, Equatable {
  package let name: String
  /// 64 lower-case hexadecimal digits.
  package let sha256: String
  /// Nil for a quarantined file, of which only name, hash and day are kept.
  package let byteCount: Int?
  package let encoding: String?

  package init(name: String, sha256: String, byteCount: Int?, encoding: String?) {
    self.name = name
    self.sha256 = sha256
    self.byteCount = byteCount
    self.encoding = encoding
  }
}
