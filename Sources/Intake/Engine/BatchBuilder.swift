import Exchange

/// Fills batches and hands each over when it is full.
struct BatchBuilder {
  private let dataset: DatasetID
  private let columns: [any FieldColumn]
  private let capacity: Int
  /// Bytes of texts after which a batch is full: the places of texts in a batch are 32 bits wide.
  private let textCapacity: Int
  private let onBatch: (RecordBatch) throws -> Void
  private var recordNumbers: [Int32] = []
  private var lines: [Int32] = []

  init(
    dataset: DatasetID, columns: [any FieldColumn], capacity: Int,
    textCapacity: Int = 32 << 20, onBatch: @escaping (RecordBatch) throws -> Void
  ) {
    self.dataset = dataset
    self.columns = columns
    self.capacity = capacity
    self.textCapacity = textCapacity
    self.onBatch = onBatch
  }

  /// Records that still fit; at least one.
  var room: Int { capacity - recordNumbers.count }

  /// Takes the run whose values the columns hold.
  mutating func store(_ cells: RunCells) throws {
    for column in columns { column.store(cells.count) }
    for position in 0..<cells.count {
      recordNumbers.append(Int32(truncatingIfNeeded: cells.record(position)))
      lines.append(cells.rows.lines.base[Int(cells.run[position])])
    }
    let textBytes = columns.map(\.textByteCount).max() ?? 0
    if recordNumbers.count >= capacity || textBytes >= textCapacity { try flush() }
  }

  /// Hands over what there is.
  mutating func flush() throws {
    if recordNumbers.isEmpty { return }
    var batch = RecordBatch(dataset: dataset, columns: columns.map { $0.takeColumn() })
    batch.recordNumbers = recordNumbers
    batch.lines = lines
    recordNumbers = []
    lines = []
    try onBatch(batch)
    takeBack(&batch)
  }

  private mutating func takeBack(_ batch: inout RecordBatch) {
    swap(&recordNumbers, &batch.recordNumbers)
    swap(&lines, &batch.lines)
    recordNumbers.removeAll(keepingCapacity: true)
    lines.removeAll(keepingCapacity: true)
    for column in columns.reversed() {
      if let taken = batch.columns.popLast() { column.reuse(taken) }
    }
  }
}
