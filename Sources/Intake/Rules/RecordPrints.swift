import Cells
package import Exchange

/// Fingerprints of what records say, the same for records under way and for those that the ledger gives back.
///
/// Notes are left out, for they may differ where all else is the same. Two records that differ share a
/// fingerprint with a chance of 1 in 10¹⁹.
package struct RecordPrints: Sendable {
  /// Fields that enter, and those of them that say when.
  private let fields: [Int]
  private let times: Set<Int>
  private let days: [Int]
  private let numbers: [Int]
  private let primaryKey: [Int]
  /// What tells a record from others of its kind; a column that one file has and another has not makes no other record.
  private let telling: [Int]
  private let counts: [Int]
  private let comesAgain: RecordCondition?
  /// What hardly two records count by chance that say the same besides.
  private static let weight: Int64 = 5

  package init(schema: DatasetSchema) {
    let kinds = schema.fields.map(\.kind)
    fields = schema.fields.indices.filter { schema.fields[$0].role != .note && kinds[$0] != .text }
    times = Set(kinds.indices.filter { kinds[$0] == .date || kinds[$0] == .period })
    days = schema.recordDates.compactMap(schema.index(of:))
    numbers = schema.rules(.rowsDiffer).flatMap(\.fields).compactMap(schema.index(of:))
    primaryKey = schema.primaryKey.compactMap(schema.index(of:))
    let days = days
    telling = fields.filter { index in
      let field = schema.fields[index]
      return field.isRequired || [.key, .measure].contains(field.role) || days.contains(index)
    }
    comesAgain = RecordCondition(.comesAgain, in: schema)
    counts = kinds.indices.filter { kinds[$0] == .count }
  }

  /// The field that is shown where a record was reported before; nil where nothing would tell.
  var shown: Int? { primaryKey.first ?? days.first }

  // MARK: Records of a batch

  /// Adds the records of a batch to those of a quarter.
  package func add(_ batch: RecordBatch, to rows: inout SubmitterHistory.Rows) {
    for row in 0..<batch.count {
      rows.whole[print(batch, row, fields), default: 0] += 1
      rows.withoutDays[print(batch, row, fields.filter { !times.contains($0) }), default: 0] += 1
      rows.count += 1
      if counts.contains(where: {
        batch.columns[$0].hasValue(row) && batch.columns[$0].values[row] >= Self.weight
      }) {
        rows.weightyCount += 1
      }
      if (days + numbers + primaryKey).contains(where: { batch.columns[$0].hasValue(row) }) {
        rows.tellingCount += 1
      }
    }
  }

  /// Notes the quarter of a batch's records that may be reported once; the first quarter stays.
  package func note(
    _ batch: RecordBatch, of quarter: FiscalQuarter, in reported: inout [UInt64: FiscalQuarter]
  ) {
    for row in 0..<batch.count
    where isKnowable({ batch.columns[$0].hasValue(row) }) && comesAgain?.holds(batch, row) != true {
      let print = print(batch, row, primaryKey.isEmpty ? telling : primaryKey)
      if reported[print] == nil { reported[print] = quarter }
    }
  }

  /// Of each record, by all fields, the notes too.
  func prints(ofAll batch: RecordBatch) -> [UInt64] {
    var prints = [UInt64](repeating: Self.seed, count: batch.count)
    for column in batch.columns {
      for row in prints.indices {
        let mark = column.marks[row] & 0x0F
        prints[row] = Self.mix(
          prints[row], CellMark.isValue(mark) ? column.comparable(row) : 0, mark)
      }
    }
    return prints
  }

  func print(_ batch: RecordBatch, _ row: Int, _ fields: [Int]) -> UInt64 {
    fields.reduce(Self.seed) { hash, field in
      let column = batch.columns[field]
      let mark = column.marks[row] & 0x0F
      guard CellMark.isValue(mark) else { return Self.mix(hash, 0, mark) }
      return Self.mix(hash, column.comparable(row), mark)
    }
  }

  // MARK: Records under way

  /// By all but the notes; without days where they are left out too.
  func prints(of cells: RunCells, withoutDays: Bool) -> [UInt64] {
    prints(of: cells, withoutDays ? fields.filter { !times.contains($0) } : fields)
  }

  /// As ``note(_:of:in:)`` has them; nil for a record that nothing tells from others.
  func prints(ofReported cells: RunCells) -> [UInt64?] {
    let prints = prints(of: cells, primaryKey.isEmpty ? telling : primaryKey)
    return prints.enumerated().map { position, print in
      isKnowable { cells[$0].hasValue(position) } ? print : nil
    }
  }

  private func prints(of cells: RunCells, _ fields: [Int]) -> [UInt64] {
    var prints = [UInt64](repeating: Self.seed, count: cells.count)
    for field in fields {
      let (values, marks) = (cells[field].values, cells[field].marks)
      for position in 0..<cells.count {
        let mark = marks[position] & 0x0F
        prints[position] = Self.mix(
          prints[position], CellMark.isValue(mark) ? values[position] : 0, mark)
      }
    }
    return prints
  }

  /// Without a key a record says which it is by its day: equal ones without may be two.
  private func isKnowable(_ hasValue: (Int) -> Bool) -> Bool {
    primaryKey.isEmpty ? days.contains(where: hasValue) : primaryKey.allSatisfy(hasValue)
  }

  private static let seed: UInt64 = 0x9E37_79B9_7F4A_7C15

  @inline(__always)
  private static func mix(_ hash: UInt64, _ value: Int64, _ mark: UInt8) -> UInt64 {
    RawBytes.mix(hash ^ UInt64(bitPattern: value), 0xE703_7ED1_A0B4_28DB ^ UInt64(mark) &* 0x1_0001)
  }
}

extension Column {
  /// The value of a row as columns under way hold it: of a text, its hash.
  func comparable(_ row: Int) -> Int64 {
    guard kind.isText else { return values[row] }
    let range = text.range(row)
    return text.bytes.withUnsafeBufferPointer { bytes in
      guard let start = bytes.baseAddress, !range.isEmpty else { return 0 }
      return Int64(bitPattern: RawBytes.hash(start + range.lowerBound, range.count))
    }
  }
}
