/// One thing wrong or odd at one place (検出事項).
package struct Finding: Sendable, Equatable {
  /// Where it is; all numbers are 1-based.
  package struct Place: Sendable, Equatable {
    /// Number of the record among all records of the file; nil for the file as a whole.
    package var record: Int?
    /// Physical line on which the record begins.
    package var line: Int?
    /// Row in Excel: records and blank lines counted, a quoted newline starts none.
    package var excelRow: Int?
    /// Column, counted from 1.
    package var column: Int?
    /// Name of the field, where the column is mapped.
    package var field: String?
    /// The header's label as written.
    package var label: String?
    /// Byte offset from the start of the file.
    package var offset: Int?

    package init(
      record: Int? = nil, line: Int? = nil, excelRow: Int? = nil, column: Int? = nil,
      field: String? = nil, label: String? = nil, offset: Int? = nil
    ) {
      self.record = record
      self.line = line
      self.excelRow = excelRow
      self.column = column
      self.field = field
      self.label = label
      self.offset = offset
    }

    /// The cell as Excel names it: `C12`; nil where row or column is missing.
    package var cell: String? {
      guard let excelRow, let column else { return nil }
      return ExcelColumn.letters(column) + String(excelRow)
    }
  }

  /// A value that may have been meant.
  package struct Suggestion: Sendable, Equatable {
    /// What to write into the cell.
    package let text: String
    /// Where the suggestion comes from or what it means, in words of the data (a title, a date); may be empty.
    package let meaning: String

    package init(text: String, meaning: String = "") {
      self.text = text
      self.meaning = meaning
    }
  }

  package let code: FindingCode
  package let severity: Severity
  package let place: Place
  /// The cell as written, decoded; masked where it may be personal data.
  package let raw: String?
  /// Values for the placeholders of the texts: `{expected}`, `{count}` …
  package let values: [String: String]
  package let suggestions: [Suggestion]
  /// Who accepted it and why; a finding that is waived refuses no file.
  package var waiver: Waiver?

  package init(
    code: FindingCode, severity: Severity, place: Place, raw: String? = nil,
    values: [String: String] = [:], suggestions: [Suggestion] = [], waiver: Waiver? = nil
  ) {
    self.code = code
    self.severity = severity
    self.place = place
    self.raw = raw
    self.values = values
    self.suggestions = suggestions
    self.waiver = waiver
  }
}

/// Column letters of a spreadsheet.
package enum ExcelColumn {
  /// 1 → A, 27 → AA.
  package static func letters(_ column: Int) -> String {
    var rest = column
    var letters = ""
    while rest > 0 {
      letters = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }
}
