import Cells
import DelimitedText
import Exchange
import JapaneseText
import Tables

/// A second column of days that no field reads: where its days lie in other quarters than the days that are read, the
/// records may belong to those.
struct UnreadDays {
  private struct Column {
    let mapping: ColumnMapping
    /// Quarter of each spelling, by the hash of its bytes; nil for what is no day.
    var known: [UInt64: Int?] = [:]
    var cells = 0
    var days = 0
    var count = 0
    var first: (record: Int, text: String)?
  }

  private let day: Int
  private let title: String
  private let grammar: CellGrammar
  private let source: SourceFile
  private var columns: [Column]

  /// Cells after which a column that holds no days is passed over, and days that are remembered.
  private static let firstCells = 50
  private static let mostKnown = 4_096

  init?(
    _ header: FileHeader, _ factory: ColumnFactory, _ context: IntakeContext, source: SourceFile
  ) {
    let schema = context.schema
    guard let name = schema.recordDates.first, let index = schema.index(of: name),
      let read = header.columns.first(where: { $0.fieldName == name })
    else { return nil }
    let unread = header.columns.filter { $0.target == .none && !$0.isPublic && $0.reason != .blank }
    if unread.isEmpty { return nil }
    day = index
    title = schema.fields[index].title
    grammar = factory.grammar(of: schema.fields[index], in: read)
    self.source = source
    columns = unread.map { Column(mapping: $0) }
  }

  mutating func see(_ cells: RunCells, of block: borrowing RecordBlock, _ rows: RowMarks) {
    let read = cells[day]
    for index in columns.indices {
      for position in 0..<cells.count where read.hasValue(position) {
        if isOther(columns[index]) { break }
        let row = Int(cells.run[position])
        let place = columns[index].mapping.index
        guard place < Int(rows.widths.base[row]) else { continue }
        let cell = block.field(row, place)
        if cell.isEmpty { continue }
        columns[index].cells += 1
        guard let quarter = quarter(of: cell, in: index) else { continue }
        columns[index].days += 1
        let other = FiscalQuarter(
          containing: CivilDate(daysSince1970: Int(read.values[position]))
        ).ordinal
        if quarter == other { continue }
        columns[index].count += 1
        if columns[index].first == nil {
          columns[index].first = (cells.record(position), source.decode(cell) ?? "")
        }
      }
    }
  }

  private func isOther(_ column: Column) -> Bool {
    column.cells >= Self.firstCells && column.days * 2 < column.cells
  }

  private mutating func quarter(of cell: UnsafeBufferPointer<UInt8>, in index: Int) -> Int? {
    guard let start = cell.baseAddress else { return nil }
    let hash = RawBytes.hash(start, cell.count)
    if let known = columns[index].known[hash] { return known }
    let reading = source.decode(cell).map { grammar.spelling(of: $0).reading }
    let quarter = reading.flatMap { reading -> Int? in
      guard reading.fault == nil, reading.partial == nil, reading.status == .value else {
        return nil
      }
      return FiscalQuarter(containing: CivilDate(daysSince1970: Int(reading.value))).ordinal
    }
    if columns[index].known.count < Self.mostKnown { columns[index].known[hash] = .some(quarter) }
    return quarter
  }

  func tell(to findings: FindingSink) {
    for column in columns where column.days * 2 > column.cells {
      guard let first = column.first else { continue }
      findings.add(
        .daysUnread,
        at: Finding.Place(
          record: first.record, column: column.mapping.index + 1, label: column.mapping.label),
        values: ["title": title, "day": first.text, "count": String(column.count)])
    }
  }
}
