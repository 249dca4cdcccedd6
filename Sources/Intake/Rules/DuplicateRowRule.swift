import Exchange

/// A record that comes twice byte for byte, of those that fill a field.
struct DuplicateRowRule: RecordRule {
  private let key: Int
  private let seen: FingerprintSet

  init?(_ rule: DatasetSchema.Rule, schema: DatasetSchema, expectedRecords: Int) {
    guard let key = rule.fields.first.flatMap(schema.index(of:)) else { return nil }
    seen = FingerprintSet(expecting: expectedRecords)
    self.key = key
  }

  var needs: Set<Int> { [key] }

  func judge(_ cells: RunCells, _ said: inout RunVerdicts) {
    let keys = cells[key]
    for position in 0..<cells.count where keys.hasValue(position) {
      let fingerprint = cells.fingerprint(position)
      if let first = seen.insert(fingerprint, record: cells.record(position)) {
        said.add(
          RecordVerdict(
            position: position, field: key, code: .duplicateRow, values: ["first": String(first)]))
      }
    }
  }
}
