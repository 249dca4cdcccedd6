import Exchange

/// Records without a key that come again byte for byte: a block that was pasted twice, perhaps. One finding tells of all
/// of them, for two equal households can move on one day.
///
/// Single persons without a number are rightly alike, so equal records of one person each are told only where a block
/// of different ones comes again.
struct RepeatedRecordRule: RecordRule {
  private let keys: [Int]
  private let counts: [Int]
  private let seen: FingerprintSet
  private var repeated = 0
  private var isBlock = false
  private var isWeighty = false
  private var first: (record: Int, of: Int)?
  private var last: (record: Int, of: Int, print: UInt64)?

  init(schema: DatasetSchema, expectedRecords: Int) {
    keys =
      schema.keys.flatMap { $0 }.compactMap(schema.index(of:))
      + schema.rules(.rowsDiffer).flatMap(\.fields).compactMap(schema.index(of:))
    counts = schema.fields.indices.filter { schema.fields[$0].kind == .count }
    seen = FingerprintSet(expecting: expectedRecords)
  }

  var needs: Set<Int> { [] }

  mutating func judge(_ cells: RunCells, _ said: inout RunVerdicts) {
    let keys = keys.map { cells[$0] }
    for position in 0..<cells.count where !keys.contains(where: { $0.hasValue(position) }) {
      let (print, record) = (cells.fingerprint(position), cells.record(position))
      guard let earlier = seen.insert(print, record: record) else { continue }
      repeated += 1
      if first == nil { first = (record, earlier) }
      isWeighty =
        isWeighty
        || counts.contains {
          cells[$0].hasValue(position) && cells[$0].values[position] > 1
        }
      if let last, last.record == record - 1, last.of == earlier - 1, last.print != print {
        isBlock = true
      }
      last = (record, earlier, print)
    }
  }

  func conclude(_ end: inout FileEnd) {
    guard let first, isBlock || isWeighty else { return }
    end.add(
      .repeatedRecords, at: Finding.Place(record: first.record),
      values: ["count": String(repeated), "first": String(first.of)])
  }
}
