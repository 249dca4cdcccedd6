import Exchange

/// Fields whose values together occur once in a file.
struct KeyRule: RecordRule {
  private let fields: [Int]
  private let seen: FingerprintSet

  init(_ names: [String], schema: DatasetSchema, expectedRecords: Int) {
    seen = FingerprintSet(expecting: expectedRecords)
    fields = names.compactMap(schema.index(of:))
  }

  var needs: Set<Int> { Set(fields) }

  func judge(_ cells: RunCells, _ said: inout RunVerdicts) {
    guard let shown = fields.first else { return }
    for position in 0..<cells.count where fields.allSatisfy({ cells[$0].hasValue(position) }) {
      let fingerprint = fields.reduce(UInt64(0)) { hash, field in
        RawBytes.mix(
          hash ^ UInt64(bitPattern: cells[field].values[position]), 0x9E37_79B9_7F4A_7C15)
      }
      if let first = seen.insert(fingerprint, record: cells.record(position)) {
        said.add(
          RecordVerdict(
            position: position, field: shown, code: .duplicateKey, values: ["first": String(first)])
        )
      }
    }
  }
}
