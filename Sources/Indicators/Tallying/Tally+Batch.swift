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
      switch column.status(row) {
      case .value: sum.total += Int128(column.values[row])
      case .unknown, .concealed: sum.gaps += 1
      case .nothing, .blank, .notApplicable: break
      }
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
    let parts = rows.parts((entries: [OnceSums.Entry](), gaps: 0)) { part, row in
      switch column.status(row) {
      case .value, .nothing:
        guard let key = hashes[row] else { return }
        let value = column.values[row]
        part.entries.append(OnceSums.Entry(key: key, lowest: value, highest: value))
      case .unknown, .concealed: part.gaps += 1
      case .blank, .notApplicable: break
      }
    }
    for (cell, part) in parts {
      onceSums[cell, default: OnceSums()].merge(OnceSums(part.entries, gaps: part.gaps))
    }
  }
}
