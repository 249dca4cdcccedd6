/// Headcounts of pairs of the project's numbers, a person and an event: within a submission they add up,
/// between submitters the larger one counts.
package struct PairCounts: Sendable, Equatable {
  package internal(set) var counts: [KeyHash: Int64] = [:]

  package init(_ counts: [KeyHash: Int64] = [:]) { self.counts = counts }

  package mutating func merge(_ other: PairCounts) {
    counts.merge(other.counts) { $0 &+ $1 }
  }

  func merging(_ other: PairCounts) -> PairCounts {
    var merged = self
    merged.merge(other)
    return merged
  }
}

extension PairCounts {
  /// What all submitters say together.
  static func total(_ bySubmitter: [String: PairCounts]) -> Int128 {
    var united: [KeyHash: Int64] = [:]
    for pairs in bySubmitter.values { united.merge(pairs.counts, uniquingKeysWith: max) }
    return united.values.reduce(0) { $0 + Int128($1) }
  }
}
