/// What was read from a file, what was changed and what must be mended.
package struct FileReading: Sendable {
  /// What became of the columns of a wide table.
  package struct Unpivoted: Sendable, Equatable {
    /// Records of the schema that came out.
    package let recordCount: Int
    /// Cells of the wide columns that were blank: neither records nor zeros.
    package let blankCellCount: Int

    package init(recordCount: Int, blankCellCount: Int) {
      self.recordCount = recordCount
      self.blankCellCount = blankCellCount
    }

    /// Whether every wide cell was blank.
    package var isNothing: Bool { recordCount == 0 && blankCellCount > 0 }
  }

  package var layout = Layout()
  package var columns: [ColumnMapping] = []
  /// In the order of the file.
  package var findings = FindingLog()
  /// Distinct spellings that were normalised, by field, then by first record.
  package var changes: [Change] = []
  /// How much of the file was looked at.
  package var reach = ReadabilityEvidence.Reach.file
  /// Every record of the file.
  package var recordCount = 0
  /// Records below the header that are not set aside and not damaged.
  package var dataRecordCount = 0
  /// Nil where every record of the file is one of the schema.
  package var unpivoted: Unpivoted?
  package var totals: [FieldTotal] = []
  /// 隔離: the file holds personal data; nothing of its content is in this report.
  package var isQuarantined = false
  /// 該当なし stands where the records would.
  package var saysNothingToReport = false

  package init(
    layout: Layout = Layout(), columns: [ColumnMapping] = [], findings: FindingLog = FindingLog(),
    reach: ReadabilityEvidence.Reach = .file, recordCount: Int = 0, isQuarantined: Bool = false
  ) {
    self.layout = layout
    self.columns = columns
    self.findings = findings
    self.reach = reach
    self.recordCount = recordCount
    self.isQuarantined = isQuarantined
  }

  /// What may be told of a file that holds personal data: what is wrong with it, and how long it is.
  var withoutContent: FileReading {
    var reading = FileReading(
      findings: findings, reach: reach, recordCount: recordCount, isQuarantined: true)
    reading.dataRecordCount = dataRecordCount
    reading.unpivoted = unpivoted
    return reading
  }

  /// What becomes of a submission that reads so.
  package var outcome: ReceiptOutcome {
    if isQuarantined { return .quarantined }
    guard findings.hasErrors else { return .accepted }
    let questions = FindingCode.askingWhatIsMeant.reduce(0) { $0 + (findings.counts[$1] ?? 0) }
    return findings.count(.error) == questions ? .held : .refused
  }
}

/// Sum of one count field over the records of a file.
package struct FieldTotal: Sendable, Equatable {
  package let field: String
  package let sum: Int64

  package init(field: String, sum: Int64) {
    self.field = field
    self.sum = sum
  }
}
