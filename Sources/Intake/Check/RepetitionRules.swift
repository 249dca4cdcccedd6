import Exchange

/// Fields whose values together occur once in a file.
struct KeyRule {
  private let fields: [Int]
  private let seen: FingerprintSet

  init(_ names: [String], schema: DatasetSchema, expectedRecords: Int) {
    seen = FingerprintSet(expecting: expectedRecords)
    fields = names.compactMap(schema.index(of:))
  }

  func judge(_ cells: RunCells) -> [Verdict] {
    guard let shown = fields.first else { return [] }
    var verdicts: [Verdict] = []
    for position in 0..<cells.count where fields.allSatisfy({ cells[$0].hasValue(position) }) {
      let fingerprint = fields.reduce(UInt64(0)) { hash, field in
        RawBytes.mix(
          hash ^ UInt64(bitPattern: cells[field].values[position]), 0x9E37_79B9_7F4A_7C15)
      }
      if let first = seen.insert(fingerprint, record: cells.record(position)) {
        verdicts.append(
          Verdict(
            position: position, field: shown, code: .duplicateKey, values: ["first": String(first)])
        )
      }
    }
    return verdicts
  }
}

/// A record that comes twice byte for byte, of those that fill a field.
struct DuplicateRowRule {
  private let key: Int
  private let seen: FingerprintSet

  init?(_ rule: DatasetSchema.Rule, schema: DatasetSchema, expectedRecords: Int) {
    guard let key = rule.fields.first.flatMap(schema.index(of:)) else { return nil }
    seen = FingerprintSet(expecting: expectedRecords)
    self.key = key
  }

  func judge(_ cells: RunCells) -> [Verdict] {
    var verdicts: [Verdict] = []
    let keys = cells[key]
    for position in 0..<cells.count where keys.hasValue(position) {
      let fingerprint = cells.fingerprint(position)
      if let first = seen.insert(fingerprint, record: cells.record(position)) {
        verdicts.append(
          Verdict(
            position: position, field: key, code: .duplicateRow, values: ["first": String(first)]))
      }
    }
    return verdicts
  }
}
