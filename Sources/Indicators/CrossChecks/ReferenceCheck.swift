package import Exchange

/// Whether the records that a foreign key names are there, and agree with those that name them.
package struct ReferenceCheck {
  private let key: DatasetSchema.ForeignKey
  private let referring: DatasetSchema
  private let referred: DatasetSchema
  private let uses: [KeyRecords.Entry]
  private let records: [Identity: [KeyRecords.Entry]]

  /// A key as it is compared: own numbers never match another submitter's, however they are spelt.
  private struct Identity: Hashable {
    let owner: String?
    let key: [String]

    init(_ entry: KeyRecords.Entry) {
      owner = entry.owner
      key = entry.key
    }
  }

  /// - Parameters:
  ///   - uses: what the records of the schema name.
  ///   - records: the keys of the dataset that is referred to.
  package init(
    _ key: DatasetSchema.ForeignKey, from referring: DatasetSchema, to referred: DatasetSchema,
    uses: KeyRecords, records: KeyRecords
  ) {
    self.key = key
    self.referring = referring
    self.referred = referred
    self.uses = uses.entries
    self.records = Dictionary(grouping: records.entries, by: Identity.init)
  }

  /// One finding for each submission that names records which are not there.
  ///
  /// Placeholders: count, ids (the first ten), records, dataset_ja, dataset_en.
  ///
  /// - Parameter isAwaited: whether records that a submission names may still come: nothing is told of it then.
  package func unknownReferences(
    severity: Severity, isAwaited: (ReceiptNumber, _ isShared: Bool) -> Bool
  ) -> [CrossFinding] {
    let unknown = uses.filter { records[Identity($0)] == nil }
    return Dictionary(grouping: unknown, by: \.receipt).compactMap { receipt, uses in
      let told = uses.filter { !isAwaited(receipt, $0.owner == nil) }
      return told.isEmpty ? nil : unknownReference(told, of: receipt, severity)
    }
  }

  private static let mostIDs = 10

  private func unknownReference(
    _ uses: [KeyRecords.Entry], of receipt: ReceiptNumber, _ severity: Severity
  ) -> CrossFinding {
    let ids = uses.map { Self.text($0.key) }.sorted()
    let more = ids.count > Self.mostIDs ? ", …" : ""
    return finding(
      .unknownReference, [receipt], severity,
      values: [
        "count": String(ids.count),
        "ids": ids.prefix(Self.mostIDs).joined(separator: ", ") + more,
        "records": String(uses.reduce(0) { $0 + $1.recordCount }),
      ])
  }

  /// One finding for each record whose number is less than what the records of a submission that name it add
  /// up to. Where several submissions report the record, the largest number is held against it.
  ///
  /// Placeholders: id, sum, total, sum_title, total_title, dataset_ja, dataset_en.
  package func exceededTotals(
    of total: DatasetSchema.CrossTotal, severity: Severity
  ) -> [CrossFinding] {
    Dictionary(grouping: uses, by: Submitted.init).compactMap { _, uses in
      guard let first = uses.first, let named = records[Identity(first)],
        let stated = named.compactMap(\.sum).max()
      else { return nil }
      let sum = uses.reduce(Int64(0)) { $0 &+ ($1.sum ?? 0) }
      if sum <= stated { return nil }
      return finding(
        .crossTotalExceeded, (uses + named).map(\.receipt), severity,
        values: [
          "id": Self.text(first.key), "sum": String(sum), "total": String(stated),
          "sum_title": referring.field(total.sum)?.title ?? total.sum,
          "total_title": referred.field(total.total)?.title ?? total.total,
        ])
    }
  }

  /// A key as one submitter names it: towns that hold an event together may both list everybody.
  private struct Submitted: Hashable {
    let submitter: String
    let identity: Identity

    init(_ entry: KeyRecords.Entry) {
      submitter = entry.receipt.slot.submitter
      identity = Identity(entry)
    }
  }

  private func finding(
    _ code: FindingCode, _ receipts: [ReceiptNumber], _ severity: Severity,
    values: [String: String]
  ) -> CrossFinding {
    let place = Finding.Place(
      field: key.fields.first, label: key.fields.first.flatMap(referring.field)?.title)
    var values = values
    values["dataset_ja"] = referred.title.ja
    values["dataset_en"] = referred.title.en
    return CrossFinding(
      receipts: Set(receipts).sorted(),
      finding: Finding(code: code, severity: severity, place: place, values: values), key: nil)
  }

  private static func text(_ key: [String]) -> String { key.joined(separator: " / ") }
}
