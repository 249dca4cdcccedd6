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
  private(set) var pairs: Cells<PairCounts> = [:]
  /// Where the records of a submission lie, by quarter.
  private(set) var places: [ReceiptNumber: [FiscalQuarter: Set<Standing>]] = [:]

  init(
    _ submissions: [InForceSubmission], map: ProjectMap, outcomes: [String: LifeOutcome] = [:]
  ) {
    for submission in submissions {
      guard let tally = submission.tally else { continue }
      let submitter = submission.receipt.slot.submitter
      Self.add(tally.sums, of: submitter, map, to: &sums)
      Self.add(tally.keys, of: submitter, map, to: &keys)
      Self.add(tally.onceSums, of: submitter, map, to: &onceSums)
      Self.add(tally.pairs, of: submitter, map, to: &pairs)
      for cell in tally.cells {
        places[submission.receipt, default: [:]][cell.quarter, default: []]
          .insert(map.standing(of: cell))
      }
    }
    addLives(of: submissions, map, outcomes)
  }

  /// Each key where its life has led: one cell, of the latest report's town and programme.
  private mutating func addLives(
    of submissions: [InForceSubmission], _ map: ProjectMap, _ outcomes: [String: LifeOutcome]
  ) {
    var chapters: [KeyHash: [LifeStory.Chapter]] = [:]
    var measures: [String] = []
    for submission in submissions {
      guard let tally = submission.tally else { continue }
      if measures.isEmpty { measures = tally.lifeMeasures }
      for (key, report) in tally.lives {
        chapters[key, default: []].append(.init(receipt: submission.receipt, report: report))
      }
    }
    var found: [LifePlace: [KeyHash]] = [:]
    for (key, told) in chapters {
      let story = LifeStory(told)
      let latest = story.latest
      let standing = map.standing(of: latest.report)
      let ending = story.ending
      for chapter in told {
        places[chapter.receipt, default: [:]][
          ending?.quarter ?? chapter.report.reported, default: []
        ].insert(standing)
      }
      guard let ending else { continue }
      for (index, measure) in measures.enumerated()
      where outcomes[measure] == ending.outcome
        && latest.report.measures & (1 << UInt64(index)) != 0
      {
        let place = LifePlace(
          measure: measure, quarter: ending.quarter, submitter: latest.receipt.slot.submitter,
          standing: standing)
        found[place, default: []].append(key)
      }
    }
    for (place, hashes) in found {
      keys[place.measure, default: [:]][place.quarter, default: []].append(
        Located(submitter: place.submitter, standing: place.standing, content: KeySet(hashes)))
    }
  }

  private struct LifePlace: Hashable {
    let measure: String
    let quarter: FiscalQuarter
    let submitter: String
    let standing: Standing
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
  /// A pair of the project's numbers that several submitters list counts once.
  func sum(_ measure: String, _ selection: Selection) -> CellSum {
    var sum = selection.located(measure, in: sums).reduce(into: CellSum()) { $0.merge($1.content) }
    var bySubmitter: [String: PairCounts] = [:]
    for cell in selection.located(measure, in: pairs) {
      bySubmitter[cell.submitter, default: PairCounts()].merge(cell.content)
    }
    sum.total += PairCounts.total(bySubmitter)
    return sum
  }

  /// Distinct keys, by who issued them.
  ///
  /// - Parameter isShared: whether a submitter's keys are the project's.
  func keys(
    _ measure: String, _ selection: Selection, isShared: (String) -> Bool
  ) -> KeyedCount {
    let groups = Self.groups(selection.located(measure, in: keys), isShared)
    return KeyedCount(
      shared: Int128(KeySet.union(groups.shared).count),
      own: groups.own.mapValues { Int128(KeySet.union($0).count) })
  }

  func onceSum(
    _ measure: String, _ selection: Selection, isShared: (String) -> Bool
  ) -> (count: KeyedCount, marks: CellMarks) {
    let groups = Self.groups(selection.located(measure, in: onceSums), isShared)
    let shared = OnceSums.union(groups.shared)
    let own = groups.own.mapValues(OnceSums.union)
    var marks = shared.marks
    marks.gaps += shared.gaps
    for sums in own.values {
      marks.merge(sums.marks)
      marks.gaps += sums.gaps
    }
    return (
      KeyedCount(shared: shared.total, own: own.mapValues(\.total), isOpen: marks.gaps > 0), marks
    )
  }

  private static func groups<Content>(
    _ cells: [Located<Content>], _ isShared: (String) -> Bool
  ) -> (shared: [Content], own: [String: [Content]]) {
    var groups: (shared: [Content], own: [String: [Content]]) = ([], [:])
    for cell in cells {
      if isShared(cell.submitter) {
        groups.shared.append(cell.content)
      } else {
        groups.own[cell.submitter, default: []].append(cell.content)
      }
    }
    return groups
  }
}
