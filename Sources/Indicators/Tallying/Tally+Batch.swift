package import Exchange

extension Tally {
  /// Counts the records of a batch; a batch of another dataset counts nothing.
  package mutating func add(_ batch: RecordBatch, by tallier: Tallier) {
    guard batch.dataset == slot.dataset, let plan = tallier.plan(for: batch.dataset) else { return }
    let groups = BatchGroups(batch, plan: plan, slot: slot)
    let keys = plan.keyFields.mapValues { tallier.hasher(of: $0, in: slot) }
      .reduce(into: [Int: [KeyHash?]]()) { hashes, field in
        hashes[field.key] = BatchKeys(batch.columns[field.key], hasher: field.value).hashes
      }
    if let life = plan.life { addLives(of: batch, plan, life, keys[life.key] ?? []) }
    for measure in plan.measures {
      let rows = MeasuredRows(batch: batch, measure: measure, groups: groups)
      switch measure.content {
      case .sum(let column, let each, let joint):
        let pairs = joint.flatMap { pair in
          [pair.first, pair.second].allSatisfy {
            tallier.isShared(plan.keyFields[$0] ?? "", in: slot)
          } ? (keys[pair.first] ?? [], keys[pair.second] ?? []) : nil
        }
        addSums(of: rows, column, each: each, pairs: pairs)
      case .distinct(let key): addKeys(of: rows, keys[key] ?? [])
      case .sumOnce(let column, let key): addOnceSums(of: rows, column, keys[key] ?? [])
      }
    }
  }

  /// A record with the key `each` is one person, whatever sign its number holds.
  private mutating func addSums(
    of rows: MeasuredRows, _ index: Int, each: Int?, pairs: ([KeyHash?], [KeyHash?])?
  ) {
    let column = rows.batch.columns[index]
    let person = each.map { rows.batch.columns[$0] }
    let parts = rows.parts((sum: CellSum(), pairs: [KeyHash: Int64]())) { part, row in
      let status = column.status(row)
      let isPerson = status != .value && person?.hasValue(row) == true
      if !isPerson { part.sum.marks.note(status, column.flags(row)) }
      guard isPerson || status == .value else { return }
      let number = isPerson ? 1 : column.values[row]
      if let pairs, let first = pairs.0[row], let second = pairs.1[row] {
        part.pairs[first.paired(with: second), default: 0] += number
      } else {
        part.sum.add(number)
      }
    }
    for (cell, part) in parts {
      sums[cell, default: CellSum()].merge(part.sum)
      if part.pairs.isEmpty { continue }
      self.pairs[cell, default: PairCounts()].merge(PairCounts(part.pairs))
    }
  }

  private mutating func addLives(
    of batch: RecordBatch, _ plan: DatasetPlan, _ life: LifePlan, _ hashes: [KeyHash?]
  ) {
    lifeMeasures = life.measures.map(\.id)
    for row in 0..<batch.count {
      guard let key = hashes[row],
        let report = life.report(batch, row, plan: plan, slot: slot.quarter)
      else { continue }
      lives[key] = lives[key]?.further(report) ?? report
    }
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
    let empty = (entries: [OnceSums.Entry](), unknown: [KeyHash](), marks: CellMarks())
    let parts = rows.parts(empty) { part, row in
      let status = column.status(row)
      guard let key = hashes[row] else {
        // A number of nobody knows which key cannot be counted once.
        part.marks.note(status == .notApplicable ? .notApplicable : .unknown, [])
        return
      }
      switch status {
      case .value, .nothing:
        part.marks.note(status, column.flags(row))
        let value = column.values[row]
        part.entries.append(OnceSums.Entry(key: key, lowest: value, highest: value))
      case .unknown, .concealed, .blank: part.unknown.append(key)
      case .notApplicable: break
      }
    }
    for (cell, part) in parts {
      onceSums[cell, default: OnceSums()].merge(
        OnceSums(part.entries, unknown: KeySet(part.unknown), marks: part.marks))
    }
  }
}
