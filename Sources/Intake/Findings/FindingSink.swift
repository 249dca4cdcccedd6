import DelimitedText
import Exchange
import JapaneseText

/// Where every finding about a file's records goes: with its place, and each cause once.
final class FindingSink {
  /// One cell of the block under way, or its whole record where there is no column.
  struct Cell: Hashable {
    let row: Int
    /// 0-based column of the file.
    let column: Int?
    var field: String?
  }

  private var collector: FindingCollector
  private let columns: [ColumnMapping]
  private let schema: DatasetSchema
  private let source: SourceFile
  private let header: Finding.Place
  private let rows: RowMarks
  private let people: PersonFinder
  private var faults: FaultTranslator
  /// Columns whose units row has told that their unit is wrong.
  private let columnsOfWrongUnit: Set<Int>
  /// What was told of the block's cells and of the file's labels; nil where a cell is read but once.
  private var told: Set<Told>?
  private var toldLabels: Set<Told> = []

  private struct Told: Hashable { let code: FindingCode, cell: Cell }

  /// - Parameters:
  ///   - collector: with what was found before the records.
  ///   - header: the place of the header's record.
  ///   - readsCellsAgain: whether a record of the file becomes several, for each of which its cells are read.
  init(
    _ collector: FindingCollector, columns: [ColumnMapping], header: Finding.Place,
    schema: DatasetSchema, people: PersonFinder, source: SourceFile, rows: RowMarks,
    columnsOfWrongUnit: Set<Int>,
    readsCellsAgain: Bool
  ) {
    self.collector = collector
    self.header = header
    self.columns = columns
    self.schema = schema
    self.people = people
    self.source = source
    self.columnsOfWrongUnit = columnsOfWrongUnit
    self.rows = rows
    faults = FaultTranslator(columns: columns)
    told = readsCellsAgain ? [] : nil
  }

  var hasErrors: Bool { collector.hasErrors }
  var isTextGarbled: Bool { collector.isTextGarbled }
  var hasDamagedRecords: Bool { collector.hasDamagedRecords }

  /// Whether findings of a code are still looked at one by one; the others are only counted.
  func keeps(_ code: FindingCode) -> Bool { collector.keeps(code) }

  func count(_ code: FindingCode, times: Int = 1) { collector.count(code, times: times) }

  /// Tells the faults in the bytes that have come since the last call.
  func tell(_ faults: [ReadFault]) { self.faults.tell(faults, to: &collector) }

  /// Adds a finding about the file, or about a place that the caller knows.
  func add(
    _ code: FindingCode, at place: Finding.Place, raw: String? = nil,
    values: [String: String] = [:]
  ) {
    collector.add(code, at: place, raw: raw, values: values)
  }

  /// Adds a finding about a cell, if it is the first that says so.
  func add(
    _ code: FindingCode, at cell: Cell, of block: borrowing RecordBlock, raw: String? = nil,
    values: [String: String] = [:], suggestions: [Finding.Suggestion] = []
  ) {
    guard isNews(code, at: cell) else { return }
    guard collector.keeps(code) else {
      collector.count(code)
      return
    }
    addNews(code, at: cell, of: block, raw: raw, values: values, suggestions: suggestions)
  }

  /// Adds a finding of which the caller has asked whether it is news, and whether it is kept.
  func addNews(
    _ code: FindingCode, at cell: Cell, of block: borrowing RecordBlock, raw: String?,
    values: [String: String], suggestions: [Finding.Suggestion]
  ) {
    collector.add(
      code, at: place(of: cell, in: block), raw: raw, values: values, suggestions: suggestions)
  }

  /// Adds a finding about the label of a column, once for the file.
  func add(
    _ code: FindingCode, atLabelOf column: ColumnMapping, field: String, values: [String: String]
  ) {
    let cell = Cell(row: 0, column: column.index)
    guard toldLabels.insert(Told(code: code, cell: cell)).inserted else { return }
    var place = header
    place.column = column.index + 1
    place.field = field
    place.label = column.label
    collector.add(code, at: place, raw: column.label, values: values)
  }

  /// Whether nothing has told yet what a finding about a cell says; asking tells it.
  func isNews(_ code: FindingCode, at cell: Cell) -> Bool {
    told?.insert(Told(code: code, cell: cell)).inserted ?? true
  }

  /// Whether the units row, or the reader of bytes, has told already what is wrong with a cell.
  func isToldElsewhere(
    _ code: FindingCode, at cell: Cell, of block: borrowing RecordBlock
  ) -> Bool {
    guard let column = cell.column else { return false }
    switch code {
    case .unitMismatch: return columnsOfWrongUnit.contains(column)
    case .undecodableBytes:
      return faults.hasTold(undecodable: column, of: block.firstRecordNumber + cell.row)
    default: return false
    }
  }

  /// The place of a cell, or of the record where there is no column.
  func place(of cell: Cell, in block: borrowing RecordBlock) -> Finding.Place {
    let mapping = cell.column.flatMap { index in columns.first { $0.index == index } }
    return Finding.Place(
      record: block.firstRecordNumber + cell.row, line: Int(rows.lines.base[cell.row]),
      excelRow: Int(rows.excelRows.base[cell.row]), column: cell.column.map { $0 + 1 },
      field: cell.field ?? mapping?.fieldName,
      label: mapping?.label ?? cell.field.flatMap(schema.field)?.title)
  }

  /// The text of a cell, masked where it speaks of a person, and where it has no field and may be a name; nil where
  /// there is none.
  func raw(_ row: Int, _ column: Int, of block: borrowing RecordBlock) -> String? {
    guard column < Int(rows.widths.base[row]) else { return nil }
    let isRead = columns.contains { $0.index == column && $0.target != .none }
    return source.decode(block.field(row, column)).map {
      isRead ? people.safe($0) : people.safeCell($0)
    }
  }

  /// Tells of the records beside the data that speak of a person.
  func tell(masked rows: [Layout.SetAside]) {
    for row in rows where row.isMasked {
      collector.add(
        .personalDataCell,
        at: Finding.Place(record: row.record, line: row.line, excelRow: row.excelRow),
        raw: row.text)
    }
  }

  /// Puts what was found in a block in order.
  func endBlock() {
    told?.removeAll(keepingCapacity: true)
    collector.endBlock()
  }

  /// Everything, without the findings that follow from a cause told elsewhere.
  func log(muting muted: Set<FindingCode>) -> FindingLog { collector.log(muting: muted) }
}
