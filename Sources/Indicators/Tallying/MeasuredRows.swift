import Exchange

/// The rows of a batch that a measure counts, and the cells into which they go.
struct MeasuredRows {
  let batch: RecordBatch
  let measure: DatasetPlan.Measure
  let groups: BatchGroups

  /// One part per group of rows, nil where no row is counted.
  func parts<Part>(
    _ empty: Part, adding add: (inout Part, _ row: Int) -> Void
  ) -> [(cell: TallyCell, part: Part)] {
    let indexes = measure.countsInSlotQuarter ? groups.bySlot : groups.byRecord
    var parts = [Part](repeating: empty, count: groups.groups.count)
    var isTouched = [Bool](repeating: false, count: groups.groups.count)
    for row in 0..<batch.count where counts(row) {
      isTouched[indexes[row]] = true
      add(&parts[indexes[row]], row)
    }
    return parts.indices.filter { isTouched[$0] }.map { (cell(groups.groups[$0]), parts[$0]) }
  }

  private func counts(_ row: Int) -> Bool {
    for condition in measure.conditions where !condition.holds(batch, row) { return false }
    return true
  }

  private func cell(_ group: BatchGroups.Group) -> TallyCell {
    TallyCell(
      measure: measure.id, municipality: group.municipality, quarter: group.quarter,
      programme: group.programme)
  }
}
