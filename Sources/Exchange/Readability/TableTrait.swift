/// What a machine stumbles over in a file, beside findings, set-aside rows and changes: a clue to a rule of
/// ``ReadabilityRules``. The names stand in `Schemas/readability.yml`.
package enum TableTrait: String, Sendable, Codable, CaseIterable {
  // Seen in the layout of any table
  case noHeader = "no-header"
  /// Something stands above the header, if only blank lines.
  case headerBelowTop = "header-below-top"
  case multiRowHeader = "multi-row-header"
  /// A column with content and no label.
  case unnamedColumn = "unnamed-column"
  /// A column with neither.
  case blankColumn = "blank-column"
  /// 年　度, or a line break in a label.
  case spacedLabel = "spaced-label"
  case duplicateLabel = "duplicate-label"
  case recordOverLines = "record-over-lines"
  /// ①, Ⅳ, ㈱ in an encoding in which not every program has them.
  case platformCharacter = "platform-character"
  /// Years, quarters or months side by side as columns.
  case wideTable = "wide-table"

  // Seen when cells are read by a schema
  /// A record of which no typed cell can be read: the header of another table.
  case otherTableRow = "other-table-row"
  /// 12（3）, 10〜20: several data in one cell.
  case severalData = "several-data"
  /// A count column that is blank in some records only.
  case blankCount = "blank-count"
  /// One code in two spellings.
  case variedSpelling = "varied-spelling"
  /// その他（…） in a coded column.
  case otherWithDetail = "other-with-detail"
  /// A number or letter code that the schema lacks.
  case undefinedCode = "undefined-code"
  /// A count column's cell that is a sign without a meaning.
  case undeclaredSign = "undeclared-sign"
  /// A count whose unit neither schema nor label states.
  case unitUnstated = "unit-unstated"
  /// 令和6年4月1日 without 2024.
  case eraYearAlone = "era-year-alone"
  /// Two ways of writing days in one column.
  case mixedDateForms = "mixed-date-forms"
}
