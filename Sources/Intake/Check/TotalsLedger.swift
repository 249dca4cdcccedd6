import Exchange

/// Running sums of the count fields, against which a file's own totals are held.
struct TotalsLedger {
  /// A sum since some record, and whether a cell of it could not be read.
  private struct Sum {
    var value: Int64 = 0
    var isPartial = false
  }
  private struct Sums { var start = Sum(), total = Sum(), subtotal = Sum() }

  /// Indexes in the schema of the count fields.
  let fields: [Int]
  private var sums: [Sums]

  init(fields: [Int]) {
    self.fields = fields
    sums = Array(repeating: Sums(), count: fields.count)
  }

  mutating func add(_ cells: RunCells) {
    for (index, field) in fields.enumerated() {
      let (values, marks) = (cells[field].values, cells[field].marks)
      var sum: Int64 = 0
      var isPartial = false
      for position in 0..<cells.count {
        if CellMark.isValue(marks[position]) { sum &+= values[position] }
        isPartial = isPartial || marks[position] == CellMark.faulty
      }
      add(sum, isPartial: isPartial, at: index)
    }
  }

  /// A record was left out that may hold counts.
  mutating func addUnreadable() {
    for index in fields.indices { add(0, isPartial: true, at: index) }
  }

  /// The sum over all records.
  func sum(at index: Int) -> Int64 { sums[index].start.value }

  /// The sum that a total row should have stated; nil where it did, or where that cannot be told.
  func expected(at index: Int, insteadOf stated: Int64, _ reason: Layout.SetAside.Reason) -> Int64?
  {
    let sums = sums[index]
    let candidates =
      reason == .subtotal
      ? [sums.subtotal, sums.total] : [sums.total, sums.start, sums.subtotal]
    guard let first = candidates.first, !candidates.contains(where: { $0.value == stated }),
      !first.isPartial
    else { return nil }
    return first.value
  }

  /// Begins anew after a total row.
  mutating func close(_ reason: Layout.SetAside.Reason) {
    for index in fields.indices {
      sums[index].subtotal = Sum()
      if reason == .total { sums[index].total = Sum() }
    }
  }

  private mutating func add(_ value: Int64, isPartial: Bool, at index: Int) {
    for path in [\Sums.start, \Sums.total, \Sums.subtotal] {
      sums[index][keyPath: path].value &+= value
      if isPartial { sums[index][keyPath: path].isPartial = true }
    }
  }
}
