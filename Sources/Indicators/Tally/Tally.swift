package import Exchange

/// The measures over the records of one submission, or of any part of it (集計).
///
/// Merging is associative and commutative, so parts can be counted anywhere and in any order.
package struct Tally: Sendable, Equatable {
  package let slot: Slot
  package internal(set) var sums: [TallyCell: CellSum] = [:]
  package internal(set) var keys: [TallyCell: KeySet] = [:]
  package internal(set) var onceSums: [TallyCell: OnceSums] = [:]
  /// How often each pair of the project's numbers was counted; see ``MeasureDefinition/joint``.
  package internal(set) var pairs: [TallyCell: PairCounts] = [:]
  package internal(set) var lives: [KeyHash: LifeReport] = [:]
  /// Ids of the measures of lives, in the order of ``LifeReport/measures``.
  package internal(set) var lifeMeasures: [String] = []

  package init(slot: Slot) { self.slot = slot }

  /// Adds what was counted over other records of the same slot.
  package mutating func merge(_ other: Tally) {
    precondition(slot == other.slot, "tallies of different slots are united by the engine")
    sums.merge(other.sums) { $0.merging($1) }
    keys.merge(other.keys) { $0.union($1) }
    onceSums.merge(other.onceSums) { $0.merging($1) }
    pairs.merge(other.pairs) { $0.merging($1) }
    lives.merge(other.lives) { $0.further($1) }
    if lifeMeasures.isEmpty { lifeMeasures = other.lifeMeasures }
  }

  /// Whether no record passed any measure.
  package var isEmpty: Bool {
    sums.isEmpty && keys.isEmpty && onceSums.isEmpty && pairs.isEmpty && lives.isEmpty
  }

  /// Every cell of every measure that counts records where they stand.
  package var cells: Set<TallyCell> {
    Set(sums.keys).union(keys.keys).union(onceSums.keys).union(pairs.keys)
  }
}

extension CellSum {
  fileprivate func merging(_ other: CellSum) -> CellSum {
    var merged = self
    merged.merge(other)
    return merged
  }
}

extension OnceSums {
  fileprivate func merging(_ other: OnceSums) -> OnceSums {
    var merged = self
    merged.merge(other)
    return merged
  }
}

extension KeySet {
  fileprivate func union(_ other: KeySet) -> KeySet {
    var merged = self
    merged.formUnion(other)
    return merged
  }
}
