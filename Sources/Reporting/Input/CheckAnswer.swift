package import Exchange

/// What a submitter is told of a file that was refused or quarantined (検査結果).
///
/// Of a quarantined file nothing of the content may be handed in here: no raw cells, no rows, no changes.
package struct CheckAnswer: Sendable, Equatable {
  /// A row that was set aside and not counted.
  package struct SetAside: Sendable, Equatable {
    package enum Reason: String, Sendable, CaseIterable {
      case title, comment, unit, subtotal, total, note, blank, template
      case repeatedHeader = "repeated-header"
      case nothingToReport = "nothing-to-report"
    }
    package let record: Int
    package let line: Int
    package let reason: Reason
    package let text: String

    package init(record: Int, line: Int, reason: Reason, text: String) {
      self.record = record
      self.line = line
      self.reason = reason
      self.text = text
    }
  }

  /// A column of the file and what it was read as.
  package struct ColumnRead: Sendable, Equatable {
    /// Counted from 1.
    package let column: Int
    /// The header as written.
    package let label: String
    /// Title of the field; nil where the column is not read.
    package let fieldTitle: String?
    /// Whether it only helps to read another column: a year, the name beside a code.
    package let isHelper: Bool

    package init(column: Int, label: String, fieldTitle: String?, isHelper: Bool = false) {
      self.column = column
      self.label = label
      self.fieldTitle = fieldTitle
      self.isHelper = isHelper
    }
  }

  /// The sum of a field, beside that of last quarter's file in force.
  package struct Total: Sendable, Equatable {
    package let fieldTitle: String
    package let unit: String?
    package let sum: Int64
    /// Nil where last quarter has none.
    package let previous: Int64?

    package init(fieldTitle: String, unit: String?, sum: Int64, previous: Int64?) {
      self.fieldTitle = fieldTitle
      self.unit = unit
      self.sum = sum
      self.previous = previous
    }
  }

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
  }

  package let summary: ReceiptSummary
  package let byteCount: Int
  /// Name of the encoding, such as `cp932`; nil where it could not be told.
  package let encoding: String?
  package let dataRecordCount: Int
  /// Nil where every record of the file is one of the schema.
  package let unpivoted: Unpivoted?
  package let findings: [Finding]
  /// Every finding counted, those not kept in `findings` included.
  package let counts: [FindingCode: Int]
  package let changes: [Change]
  package let setAside: [SetAside]
  package let columns: [ColumnRead]
  package let totals: [Total]
  /// Nil for a file in quarantine.
  package let readability: ReadabilityScore?

  package init(
    summary: ReceiptSummary, byteCount: Int, encoding: String?, dataRecordCount: Int,
    unpivoted: Unpivoted? = nil, findings: [Finding], counts: [FindingCode: Int],
    changes: [Change] = [],
    setAside: [SetAside] = [], columns: [ColumnRead] = [], totals: [Total] = [],
    readability: ReadabilityScore? = nil
  ) {
    self.summary = summary
    self.byteCount = byteCount
    self.encoding = encoding
    self.dataRecordCount = dataRecordCount
    self.unpivoted = unpivoted
    self.findings = findings
    self.counts = counts
    self.changes = changes
    self.setAside = setAside
    self.columns = columns
    self.totals = totals
    self.readability = readability
  }
}
