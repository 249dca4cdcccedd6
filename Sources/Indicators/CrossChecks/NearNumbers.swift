import Exchange

/// Numbers of the records in force that differ between submissions only by zeros lost or added, or by the letter O for a
/// digit: one person, perhaps, who counts as two.
struct NearNumbers: Sendable {
  private struct Place: Sendable {
    let receipt: ReceiptNumber
    let record: Int
  }

  let dataset: DatasetID
  private let key: Int
  private let field: Field
  /// By whose numbers they are; nil stands for the project's.
  private var numbers: [String?: NearKeys<Place>] = [:]

  /// The numbers that a dataset gives itself; those of others are looked up in their own records.
  static func all(of schema: DatasetSchema) -> [NearNumbers] {
    let foreign = Set(schema.foreignKeys.flatMap(\.fields))
    return schema.fields.indices.compactMap { index in
      let field = schema.fields[index]
      return field.kind == .key && !foreign.contains(field.name)
        ? NearNumbers(dataset: schema.id, key: index, field: field) : nil
    }
  }

  private init(dataset: DatasetID, key: Int, field: Field) {
    self.dataset = dataset
    self.key = key
    self.field = field
  }

  var name: String { field.name }

  mutating func add(_ batch: RecordBatch, of receipt: ReceiptNumber, owner: String?) {
    let column = batch.columns[key]
    column.text.bytes.withUnsafeBufferPointer { bytes in
      for row in 0..<batch.count where column.hasValue(row) {
        numbers[owner, default: NearKeys()].see(
          UnsafeBufferPointer(rebasing: bytes[column.text.range(row)]),
          at: Place(receipt: receipt, record: Int(batch.recordNumbers[row])))
      }
    }
  }

  /// One finding for each whose numbers they are; what stands in one file was told of the file.
  ///
  /// Placeholders: count, pairs (the first ten), receipts.
  func findings(severity: Severity) -> [CrossFinding] {
    numbers.values.compactMap { numbers in
      let pairs = numbers.pairs.filter { $0.first.place.receipt != $0.second.place.receipt }
      if pairs.isEmpty { return nil }
      let shown = pairs.prefix(Self.shownPairs).map {
        "\(text(of: $0.first)) ≈ \(text(of: $0.second))"
      }
      return CrossFinding(
        receipts: Set(pairs.flatMap { [$0.first.place.receipt, $0.second.place.receipt] })
          .sorted(),
        finding: Finding(
          code: .nearNumbers, severity: severity,
          place: Finding.Place(field: field.name, label: field.title),
          values: [
            "count": String(pairs.count),
            "pairs": shown.joined(separator: ", ") + (pairs.count > shown.count ? ", …" : ""),
          ]), key: nil)
    }
  }

  private func text(of key: NearKeys<Place>.Key) -> String {
    "\(key.text) (\(key.place.receipt) [\(key.place.record)])"
  }

  private static let shownPairs = 10
}
