import Exchange

/// A counted column that says 1, 2, 3 … along the file: the numbers of its rows, perhaps, in the place of counts.
struct RowNumberRule: RecordRule {
  private let fields: [(index: Int, field: Field)]
  /// Whether each has said nothing else so far.
  private var isInOrder: [Bool]
  private var records = 0
  private var first: Int?

  /// Records that hardly count up by chance.
  private static let leastRecords = 5
  /// Beyond so many nobody numbers rows by hand.
  private static let mostRecords = 1_000

  init?(schema: DatasetSchema) {
    fields = schema.fields.enumerated().filter { $0.element.kind == .count }
      .map { ($0.offset, $0.element) }
    isInOrder = fields.map { _ in true }
    if fields.isEmpty { return nil }
  }

  var needs: Set<Int> { [] }

  mutating func judge(_ cells: RunCells, _ said: inout RunVerdicts) {
    if first == nil, cells.count > 0 { first = cells.record(0) }
    for index in fields.indices where isInOrder[index] {
      let column = cells[fields[index].index]
      isInOrder[index] = (0..<cells.count).allSatisfy { position in
        column.hasValue(position) && column.values[position] == Int64(records + position + 1)
      }
    }
    records += cells.count
  }

  func conclude(_ end: inout FileEnd) {
    guard (Self.leastRecords...Self.mostRecords).contains(records) else { return }
    for (index, field) in fields.enumerated() where isInOrder[index] {
      end.add(
        .rowNumbers,
        at: Finding.Place(record: first, field: field.field.name, label: field.field.title),
        values: ["last": String(records), "title": field.field.title])
    }
  }
}
