import Exchange
import JapaneseText

/// The header of a file with what stands above it and what its columns became.
struct FileHeader {
  private(set) var layout = Layout()
  let columns: [ColumnMapping]
  let faults: [ColumnMapper.Fault]
  /// Place of the header's record, the lowest where it has several.
  let place: Finding.Place
  /// Number of the last record that stands above all data.
  let lastRecordAbove: Int
  /// The header's rows, the uppermost first.
  let rows: [FileHead.Row]
  let body: TableBody

  /// The header of a file of one dataset.
  init(_ header: HeaderFinder.Header, in head: FileHead, constants: [String: String]) {
    let table = TableLayout(head, named: header.index)
    self.init(table, in: head, book: header.book, constants: constants)
  }

  /// The header of any table, or what stands above its records where it has none.
  init(
    _ table: TableLayout, in head: FileHead, book: LabelBook?, constants: [String: String] = [:]
  ) {
    let mapper = book.map { ColumnMapper(labels: table.labels, book: $0, constants: constants) }
    let units = StatedUnits(table, in: head)
    columns = (mapper?.columns ?? Self.unmapped(table)).map { column in
      var column = column
      let field = column.fieldName.flatMap { book?.schema.field($0) }
      if let field, field.kind == .count { column.unit = units.unit(of: column, field: field) }
      return column
    }
    faults = mapper?.faults ?? []
    body = table.body
    rows = table.levels.map { head.rows[$0] }
    lastRecordAbove = table.firstRecord
    place = Finding.Place(
      record: table.levels.last.map { $0 + 1 }, line: rows.last?.line,
      excelRow: rows.last?.excelRow)
    layout.headerRows = table.levels.map { $0 + 1 }
    layout.labels = table.labels.joined
    let preamble = Preamble(above: table, in: head)
    for row in preamble.rows { layout.add(row) }
    layout.filledColumns = Set(body.columns.indices.filter { body.columns[$0].isFilled })
    let traits = HeaderTraits(
      of: rows, from: layout.headerRows.first ?? 0, labels: layout.labels
    ).traits
    for (trait, sighting) in traits { layout.note(trait, sighting) }
  }

  /// Columns of a table that is no dataset's: those that the header names, and those without a name.
  private static func unmapped(_ table: TableLayout) -> [ColumnMapping] {
    let labels = table.labels.joined
    let unnamed = max(0, table.body.columns.count - labels.count)
    return (labels + Array(repeating: "", count: unnamed)).enumerated().map { index, label in
      let isBlank = WidthFolding.trimmed(label).isEmpty
      return ColumnMapping(
        index: index, label: PersonalData.safe(label), target: .none,
        reason: isBlank ? .blank : .unknown, unit: nil)
    }
  }

  /// Whether a field that the dataset requires has no column.
  var lacksFields: Bool { faults.contains { $0.code == .requiredColumnMissing } }

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
