/// One cell of a file: what was written, what was made of it and why.
package struct CellExplanation: Sendable {
  /// What a cell is to the check.
  package enum Standing: Sendable, Equatable {
    /// A cell of a record that was read.
    case data
    /// The record ends before it; it reads as a blank.
    case missing
    /// Names a column.
    case header
    case setAside(Layout.SetAside.Reason)
    /// In a column that no field reads.
    case unreadColumn
    /// In a column whose header must be mended first.
    case mutedColumn
    /// In a record with too many or too few cells, of which no value is read.
    case unreadRecord
    /// In a record that could not be parsed; what is told is the record's text.
    case damagedRecord
    /// In a file that was refused before its records.
    case unreadFile
    /// Excel shows a row there, but the line is blank.
    case blankLine
    /// Beyond the last row or column.
    case beyondTable
    /// The file holds personal data: nothing of it is told.
    case quarantined
  }

  /// What was made of a text, by which rule.
  package struct Step: Sendable, Equatable {
    /// Id of the rule.
    package let rule: String
    package let text: String

    package init(rule: String, text: String) {
      self.rule = rule
      self.text = text
    }
  }

  /// What a cell says.
  package struct Value: Sendable, Equatable {
    /// As the shared schema spells it; of a cell without a value the sign of its status.
    package let text: String
    /// What a code stands for; nil where the text says it all.
    package let title: LocalizedText?
    package let status: ValueStatus
    package let flags: ValueFlags

    package init(text: String, title: LocalizedText?, status: ValueStatus, flags: ValueFlags) {
      self.text = text
      self.title = title
      self.status = status
      self.flags = flags
    }
  }

  package let cell: ExcelCell
  package let standing: Standing
  /// Record among all records of the file and physical line, both 1-based; nil without a record.
  package var place: (record: Int, line: Int)?
  /// Name of the file's encoding, such as `cp932`.
  package let encoding: String
  /// The cell's bytes in the encoding of the file, without quotes; empty where ``isMasked``.
  package var bytes: [UInt8] = []
  /// Whether ``bytes`` are UTF-8, made of an encoding with states (ISO-2022-JP).
  package var areBytesTranscoded = false
  /// The text of ``bytes``, masked where ``isMasked``; nil where they fit nothing.
  package var text: String?
  /// Whether the cell looks like personal data.
  package var isMasked = false
  package var column: ColumnMapping?
  /// The field or helper that reads the column.
  package var field: Field?
  /// In the order applied; none where the text is the value.
  package var steps: [Step] = []
  /// Nil where the cell is not read or has a fault; several where a wide record became records.
  package var values: [Value] = []
  package var findings: [Finding] = []

  package init(cell: ExcelCell, standing: Standing, encoding: String) {
    self.cell = cell
    self.standing = standing
    self.encoding = encoding
  }
}
