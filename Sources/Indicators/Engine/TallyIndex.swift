import Exchange

/// The cells of every submission in force, by measure and quarter.
struct TallyIndex: Sendable {
  /// What one submission says of one cell.
  struct Located<Content: Sendable>: Sendable {
    let submitter: String
    let standing: Standing
    let content: Content
  }
  typealias Cells<Content: Sendable> = [String: [FiscalQuarter: [Located<Content>]]]

  private(set) var sums: Cells<CellSum> = [:]
  private(set) var keys: Cells<KeySet> = [:]
  private(set) var onceSums: Cells<OnceSums> = [:]
  /// Where the records of a submission lie, by quarter.
  private(set) var places: [ReceiptNumber: [FiscalQuarter: Set<Standing>]] = [:]

  init(_ submissions: [InForceSubmission], map: ProjectMap) {
    for submission in submissions {
      guard let tally = submission.tally else { continue }
      let submitter = submission.receipt.slot.submitter
      Self.add(tally.sums, of: submitter, map, to: &sums)
      Self.add(tally.keys, of: submitter, map, to: &keys)
      Self.add(tally.onceSums, of: submitter, map, to: &onceSums)
      for cell in tally.cells {
        places[submission.receipt, default: [:]][cell.quarter, default: []]
          .insert(map.standing(of: cell))
      }
    }
  }

  private static func add<Content>(
    _ cells: [TallyCell: Content], of submitter: String, _ map: ProjectMap,
    to index: inout Cells<Content>
  ) {
    for (cell, content) in cells {
      let located = Located(
        submitter: submitter, standing: map.standing(of: cell), content: content)
      index[cell.measure, default: [:]][cell.quarter, default: []].append(located)
    }
  }
}

/// Which cells a figure counts.
struct Selection: Sendable {
  let quarters: [FiscalQuarter]
  let selects: @Sendable (Standing) -> Bool

  func located<Content>(
    _ measure: String, in cells: TallyIndex.Cells<Content>
  ) -> [TallyIndex.Located<Content>] {
    guard let quarterly = cells[measure] else { return [] }
    return quarters.flatMap { quarterly[$0] ?? [] }.filter { selects($0.standing) }
  }
}

extension TallyIndex {
  func sum(_ measure: String, _ selection: Selection) -> CellSum {
    selection.located(measure, in: sums).reduce(into: CellSum()) { $0.merge($1.content) }
  }

  func keys(_ measure: String, _ selection: Selection) -> KeySet {
    KeySet.union(selection.located(measure, in: keys).map(\.content))
  }

  func onceSum(_ measure: String, _ selection: Selection) -> CellSum {
    let united = OnceSums.union(selection.located(measure, in: onceSums).map(\.content))
    return CellSum(total: united.total, marks: united.marks)
  }
}
