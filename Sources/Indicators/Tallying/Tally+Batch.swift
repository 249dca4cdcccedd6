package import Exchange

extension Tally {
  /// Counts the records of a batch; a batch of another dataset counts nothing.
  package mutating func add(_ batch: RecordBatch, by tallier: Tallier) {
    guard batch.dataset == slot.dataset, let plan = tallier.plan(for: batch.dataset) else { return }
    let groups = BatchGroups(batch, plan: plan, slot: slot)
    let keys = plan.keyFields.mapValues { tallier.hasher(of: $0, by: slot.submitter) }
      .reduce(into: [Int: [KeyHash?]]()) { hashes, field in
        hashes[field.key] = BatchKeys(batch.columns[field.key], hasher: field.value).hashes
      }
    for measure in plan.measures {
      let rows = MeasuredRows(batch: batch, measure: measure, groups: groups)
      switch measure.content {
      case .sum(let column): addSums(of: rows, column)
      case .distinct(let key): addKeys(of: rows, keys[key] ?? [])
      case .sumOnce(let column, let key): addOnceSums(of: rows, column, keys[key] ?? [])
      }
    }
  }

  private mutating func addSums(of rows: MeasuredRows, _ index: Int) {
    let column = rows.batch.columns[index]
    let parts = rows.parts(CellSum()) { sum, row in
      let status = column.status(row)
      sum.marks.note(status, column.flags(row))
      if status == .value { sum.total += Int128(column.values[row]) }
    }
    for (cell, sum) in parts { sums[cell, default: CellSum()].merge(sum) }
  }

  private mutating func addKeys(of rows: MeasuredRows, _ hashes: [KeyHash?]) {
    let parts = rows.parts([KeyHash]()) { keys, row in
      if let hash = hashes[row] { keys.append(hash) }
    }
    for (cell, found) in parts where !found.isEmpty {
      keys[cell, default: KeySet()].formUnion(KeySet(found))
    }
  }

  private mutating func addOnceSums(of rows: MeasuredRows, _ index: Int, _ hashes: [KeyHash?]) {
    let column = rows.batch.columns[index]
    let parts = rows.parts((entries: [OnceSums.Entry](), marks: CellMarks())) { part, row in
      let status = column.status(row)
      let isNumber = status == .value || status == .nothing
      if isNumber, hashes[row] == nil { return }
      part.marks.note(status, column.flags(row))
      guard isNumber, let key = hashes[row] else { return }
      let value = column.values[row]
      part.entries.append(OnceSums.Entry(key: key, lowest: value, highest: value))
    }
    for (cell, part) in parts {
      onceSums[cell, default: OnceSums()].merge(OnceSums(part.entries, marks: part.marks))
    }
  }
}
