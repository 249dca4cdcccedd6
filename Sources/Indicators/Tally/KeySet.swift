/// Distinct keys as sorted hashes; united by merging.
package struct KeySet: Sendable, Equatable {
  /// Strictly increasing.
  package private(set) var hashes: [KeyHash]

  package init() { hashes = [] }

  /// Any order, repeats allowed.
  package init(_ hashes: [KeyHash]) {
    var unique: [KeyHash] = []
    unique.reserveCapacity(hashes.count)
    for hash in hashes.sorted() where hash != unique.last { unique.append(hash) }
    self.hashes = unique
  }

  package var count: Int { hashes.count }

  package mutating func formUnion(_ other: KeySet) {
    if other.hashes.isEmpty { return }
    hashes = hashes.isEmpty ? other.hashes : Self.merged(hashes, other.hashes)
  }

  /// The union of many sets, in rounds of pairs, so that each hash is copied log₂ n times.
  package static func union(_ sets: [KeySet]) -> KeySet {
    var rest = sets
    while rest.count > 1 {
      rest = stride(from: 0, to: rest.count, by: 2).map { index in
        var pair = rest[index]
        if index + 1 < rest.count { pair.formUnion(rest[index + 1]) }
        return pair
      }
    }
    return rest.first ?? KeySet()
  }

  private static func merged(_ left: [KeyHash], _ right: [KeyHash]) -> [KeyHash] {
    var result: [KeyHash] = []
    result.reserveCapacity(left.count + right.count)
    var (a, b) = (0, 0)
    while a < left.count, b < right.count {
      if left[a] == right[b] {
        b += 1
      } else if right[b] < left[a] {
        result.append(right[b])
        b += 1
      } else {
        result.append(left[a])
        a += 1
      }
    }
    result.append(contentsOf: left[a...])
    result.append(contentsOf: right[b...])
    return result
  }
}
