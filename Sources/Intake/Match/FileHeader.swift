import Exchange
import JapaneseText
import Tables

/// The header of a file with what stands above it and what its columns became.
struct FileHeader {
  private(set) var layout: Layout
  let columns: [ColumnMapping]
  let faults: [ColumnMapper.Fault]
  typealias WrongUnit = (cell: StatedUnits.Mismatch, column: Int, field: Field)
  /// Cells of rows of units that are not what their fields count.
  let wrongUnits: [WrongUnit]
  /// Lines above the table whose units no field counts, and what the fields count.
  let wrongLines: [(line: StatedUnits.Mismatch, expected: [String])]
  /// Cells of most of the first records, and of any of them.
  let usualWidth: Int
  let widths: Set<Int>
  /// Place of the header's record, the lowest where it has several.
  let place: Finding.Place
  /// Where its rows stand, and where the records begin.
  let table: TableLayout
  /// Tells records from what else stands below. Two labels may be those of a dataset in any table; with all that it
  /// requires it is one, and what its columns are for helps to tell them.
  let rowJudge: RowJudge

  /// The header of a file of one dataset.
  init(_ header: DatasetMatcher.Match, in head: FirstRecords, constants: [String: String]) {
    let table = TableLayout(head, named: header.index)
    self.init(table, in: head, book: header.book, constants: constants)
  }

  /// The header of any table, or what stands above its records where it has none.
  init(
    _ table: TableLayout, in head: FirstRecords, book: LabelBook?, constants: [String: String] = [:]
  ) {
    let mapper = book.map { ColumnMapper(labels: table.labels, book: $0, constants: constants) }
    let units = StatedUnits(table, in: head)
    var wrongUnits: [WrongUnit] = []
    let columns = (mapper?.columns ?? Self.unmapped(table)).map { column in
      var column = column
      let field = column.fieldName.flatMap { book?.schema.field($0) }
      guard let field, field.kind == .count else { return column }
      wrongUnits += units.mismatches(of: column, field: field).map { ($0, column.index, field) }
      column.unit = units.unit(of: column, field: field)
      return column
    }
    self.columns = columns
    let counted = columns.compactMap { $0.fieldName.flatMap { book?.schema.field($0) } }
      .filter { $0.kind == .count }
    wrongLines = units.mismatches(of: counted).map {
      ($0, counted.compactMap(\.unit).reduce(into: []) { if !$0.contains($1) { $0.append($1) } })
    }
    self.wrongUnits = wrongUnits
    let faults = (mapper?.faults ?? []) + Self.otherMeasures(columns, table, head, book)
    self.faults = faults
    let isWhole = !faults.contains { $0.code == .requiredColumnMissing }
    let schema = isWhole ? book?.schema : nil
    rowJudge =
      schema.map { RowJudge(table, head, columns: DatasetColumns(columns, $0)) }
      ?? RowJudge(table, head)
    self.table = table
    var widths: [Int: Int] = [:]
    for row in head.rows.dropFirst(table.firstRecord) where !row.isDamaged {
      widths[row.cells.count, default: 0] += 1
    }
    self.widths = Set(widths.keys)
    // Of few records one that was cut off makes no shorter ones usual.
    let labelled = table.labels.joined.count
    usualWidth =
      widths.max {
        ($0.value, $0.key == labelled ? 1 : 0, -$0.key)
          < ($1.value, $1.key == labelled ? 1 : 0, -$1.key)
      }?.key ?? labelled
    place = Finding.Place(
      record: table.levels.last.map { $0 + 1 }, line: table.rows.last?.line,
      excelRow: table.rows.last?.excelRow)
    layout = table.layout
    let traits = HeaderTraits(
      of: table.rows, from: layout.headerRows.first ?? 0, labels: layout.labels
    ).traits
    for (trait, sighting) in traits { layout.note(trait, sighting) }
  }

  /// Counted columns above whose labels stands that they hold other numbers than the period's results: 前年度実績, 計画.
  private static func otherMeasures(
    _ columns: [ColumnMapping], _ table: TableLayout, _ head: FirstRecords, _ book: LabelBook?
  ) -> [ColumnMapper.Fault] {
    columns.compactMap { column in
      guard let field = column.fieldName.flatMap({ book?.schema.field($0) }), field.kind == .count,
        column.reason != .profile, column.reason != .unpivot
      else { return nil }
      // A label in the first column is the table's title; one above others holds for those to its right.
      let above = head.rows.prefix(table.levels.last ?? 0).compactMap { row in
        (1..<max(1, column.index + 1)).reversed().first(where: row.isFilled).map(row.text)
      }
      guard let group = above.first(where: table.vocabulary.saysOtherMeasure) else { return nil }
      return ColumnMapper.Fault(
        code: .columnOfOtherMeasure, column: column.index, field: field.name,
        values: ["group": group, "title": field.title], suggestions: [])
    }
  }

  /// Columns of a table that is no dataset's: those that the header names, and those without a name.
  private static func unmapped(_ table: TableLayout) -> [ColumnMapping] {
    table.columnLabels.enumerated().map { index, label in
      let isBlank = WidthFolding.trimmed(label).isEmpty
      return ColumnMapping(
        index: index, label: table.vocabulary.people.safe(label), target: .none,
        reason: isBlank ? .blank : .unknown, unit: nil)
    }
  }

  /// The place of a fault: the header's cell, or the file where a column is missing.
  func place(of fault: ColumnMapper.Fault) -> Finding.Place {
    guard let column = fault.column else { return Finding.Place(field: fault.field) }
    var place = place
    place.column = column + 1
    place.field = fault.field
    place.label = columns[column].label
    return place
  }
}
