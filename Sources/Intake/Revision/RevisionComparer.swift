package import Exchange
import JapaneseText

/// Holds the records of a later file against those of the version in force, which are added first.
///
/// Memory grows with the distinct records of both sides: 32 bytes each.
package struct RevisionComparer {
  /// Records of one key: how many, and the sum of their fingerprints.
  private struct Entry: Equatable {
    var count = 0
    var sum: UInt64 = 0
  }

  private struct Side {
    var byKey: [UInt64: Entry] = [:]
    var byRecord: [UInt64: Int] = [:]
    var byDay: [Int64: Int] = [:]
    var count = 0
    var hasKeys = true
  }

  /// Keys that are named of each kind; days that are named.
  private static let named = 10
  private static let namedDays = 3

  private let schema: DatasetSchema
  private let spelling: CanonicalText
  private let prints: RecordPrints
  private let key: [Int]
  private let day: Int?
  private var before = Side()
  private var after = Side()
  private var newKeys: [String] = []
  private var changedCells: [UInt64: [String]] = [:]
  private var goneKeys: [String] = []
  private var changes: [String] = []

  package init(schema: DatasetSchema, project: Project) {
    self.schema = schema
    spelling = CanonicalText(project: project)
    prints = RecordPrints(schema: schema)
    key = schema.recordKey.compactMap(schema.index(of:))
    day = schema.recordDates.first.flatMap(schema.index(of:))
  }

  /// Whether every record of both sides so far says by its key which it is.
  package var isKeyed: Bool { !key.isEmpty && before.hasKeys && after.hasKeys }

  /// Adds records of the version in force; all of them before any of the file.
  package mutating func addInForce(_ batch: RecordBatch) { _ = add(batch, to: \.before) }

  /// Adds records of the later file.
  package mutating func add(_ batch: RecordBatch) {
    for record in add(batch, to: \.after) {
      if let entry = before.byKey[record.key] {
        if entry != Entry(count: 1, sum: record.print), changedCells.count < Self.named {
          changedCells[record.key] = cells(batch, record.row)
        }
      } else if newKeys.count < Self.named {
        newKeys.append(keyText(batch, record.row))
      }
    }
  }

  /// The records that have a key.
  private mutating func add(
    _ batch: RecordBatch, to side: WritableKeyPath<Self, Side>
  ) -> [(row: Int, key: UInt64, print: UInt64)] {
    var added = self[keyPath: side]
    self[keyPath: side] = Side()
    defer { self[keyPath: side] = added }
    var keyed: [(Int, UInt64, UInt64)] = []
    for (row, print) in prints.prints(ofAll: batch).enumerated() {
      added.byRecord[print, default: 0] += 1
      added.count += 1
      if let day, batch.columns[day].hasValue(row) {
        added.byDay[batch.columns[day].values[row], default: 0] += 1
      }
      guard let first = key.first, batch.columns[first].hasValue(row) else {
        added.hasKeys = false
        continue
      }
      let key = prints.print(batch, row, key)
      added.byKey[key, default: Entry()].count += 1
      added.byKey[key, default: Entry()].sum &+= print
      keyed.append((row, key, print))
    }
    return keyed
  }

  /// Whether a record of the version in force stands in the file, too, by its key.
  package func isReplaced(_ batch: RecordBatch, _ row: Int) -> Bool {
    after.byKey[prints.print(batch, row, key)] != nil
  }

  /// Names what is gone and what has changed; takes the version in force once more, after the file.
  package mutating func name(_ batch: RecordBatch) {
    guard isKeyed else { return }
    for row in 0..<batch.count {
      let key = prints.print(batch, row, key)
      if after.byKey[key] == nil, goneKeys.count < Self.named {
        goneKeys.append(keyText(batch, row))
      } else if let cells = changedCells.removeValue(forKey: key) {
        changes.append(change(from: self.cells(batch, row), to: cells, keyText(batch, row)))
      }
    }
  }

  /// - Parameter byKeys: false to compare all that records say even where keys tell which is which.
  package func records(byKeys: Bool = true) -> RevisionComparison.Records {
    var records = RevisionComparison.Records(isKeyed: isKeyed && byKeys)
    (records.before, records.after) = (before.count, after.count)
    if records.isKeyed {
      for (key, entry) in before.byKey {
        let other = after.byKey[key] ?? Entry()
        records.gone += max(0, entry.count - other.count)
        if entry.sum != other.sum { records.changed += min(entry.count, other.count) }
      }
      records.new = records.after - (records.before - records.gone)
    } else {
      let same = before.byRecord.reduce(0) { $0 + min($1.value, after.byRecord[$1.key] ?? 0) }
      (records.gone, records.new) = (before.count - same, after.count - same)
    }
    return records
  }

  /// - Parameters:
  ///   - receipt: the version in force.
  ///   - totals: what the file adds up to.
  package func comparison(with receipt: Receipt, totals: [FieldTotal]) -> RevisionComparison {
    let earlier = Dictionary(
      receipt.totals.map { ($0.field, $0.sum) }, uniquingKeysWith: { first, _ in first })
    let later = Dictionary(
      totals.map { ($0.field, $0.sum) }, uniquingKeysWith: { first, _ in first })
    let records = records()
    return RevisionComparison(
      inForce: receipt.number, inForceSince: receipt.receivedOn.iso, records: records,
      lost: records.isKeyed ? records.gone : lostByDay,
      totals: schema.fields.filter { earlier[$0.name] != nil || later[$0.name] != nil }.map {
        .init(field: $0.name, before: earlier[$0.name] ?? 0, after: later[$0.name] ?? 0)
      },
      thinnedDays: thinnedDays, goneKeys: goneKeys, newKeys: isKeyed ? newKeys : [],
      changes: isKeyed ? changes : [])
  }

  /// Records by which the days, and what has none, became fewer.
  private var lostByDay: Int {
    func undated(_ side: Side) -> Int { side.count - side.byDay.values.reduce(0, +) }
    return before.byDay.reduce(max(0, undated(before) - undated(after))) { lost, entry in
      lost + max(0, entry.value - (after.byDay[entry.key] ?? 0))
    }
  }

  private var thinnedDays: [RevisionComparison.Day] {
    guard let day else { return [] }
    let losses = before.byDay.compactMap { value, count in
      let left = after.byDay[value] ?? 0
      return left < count ? (value, count, left) : nil
    }.sorted { ($1.1 - $1.2, $0.0) < ($0.1 - $0.2, $1.0) }
    return losses.prefix(Self.namedDays).map {
      .init(day: spelling.text(of: $0.0, field: schema.fields[day]), before: $0.1, after: $0.2)
    }
  }

  private func cells(_ batch: RecordBatch, _ row: Int) -> [String] {
    zip(schema.fields, batch.columns).map { spelling.cell($0, $1, row) }
  }

  /// What people know a record by: its keys and its day.
  private func keyText(_ batch: RecordBatch, _ row: Int) -> String {
    key.filter { [.key, .date].contains(schema.fields[$0].kind) }.map {
      spelling.cell(schema.fields[$0], batch.columns[$0], row)
    }.filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  private func change(from old: [String], to new: [String], _ key: String) -> String {
    let differences = schema.fields.indices.filter { old[$0] != new[$0] }.map { index in
      let field = schema.fields[index]
      // Free text may hold what belongs to a person.
      return field.kind == .text
        ? field.title
        : "\(field.title) \(Self.shown(old[index])) → \(Self.shown(new[index]))"
    }
    return "\(key): \(differences.joined(separator: "、"))"
  }

  private static func shown(_ cell: String) -> String { cell.isEmpty ? "–" : cell }
}
