/// The numbers said of each key, of which the largest counts once; remembers how far reports differ.
package struct OnceSums: Sendable, Equatable {
  package struct Entry: Sendable, Equatable {
    package let key: KeyHash
    /// The smallest number said of the key.
    package var lowest: Int64
    /// The largest, which counts.
    package var highest: Int64

    package init(key: KeyHash, lowest: Int64, highest: Int64) {
      self.key = key
      self.lowest = lowest
      self.highest = highest
    }
  }

  /// Strictly increasing by key.
  package private(set) var entries: [Entry] = []
  /// Keys of which a record does not say the number; gaps, unless another record says it.
  package private(set) var unknown = KeySet()
  package var marks = CellMarks()

  package init() {}

  /// Any order, repeats allowed.
  package init(
    _ entries: [Entry], unknown: KeySet = KeySet(), marks: CellMarks = CellMarks()
  ) {
    self.unknown = unknown
    self.marks = marks
    for entry in entries.sorted(by: { $0.key < $1.key }) { append(entry) }
  }

  /// Keys of which no record says the number.
  package var gaps: Int {
    if unknown.count == 0 { return 0 }
    let known = Set(entries.map(\.key))
    return unknown.hashes.count { !known.contains($0) }
  }

  package var total: Int128 { entries.reduce(0) { $0 + Int128($1.highest) } }

  package mutating func merge(_ other: OnceSums) {
    marks.merge(other.marks)
    unknown.formUnion(other.unknown)
    if other.entries.isEmpty { return }
    let (left, right) = (entries, other.entries)
    entries = []
    entries.reserveCapacity(left.count + right.count)
    var (a, b) = (0, 0)
    while a < left.count || b < right.count {
      if b == right.count || (a < left.count && left[a].key <= right[b].key) {
        append(left[a])
        a += 1
      } else {
        append(right[b])
        b += 1
      }
    }
  }

  package static func union(_ parts: [OnceSums]) -> OnceSums {
    OnceSums(
      parts.flatMap(\.entries), unknown: KeySet.union(parts.map(\.unknown)),
      marks: parts.reduce(into: CellMarks()) { $0.merge($1.marks) })
  }

  /// The entry's key must not be below the last one.
  private mutating func append(_ entry: Entry) {
    guard let last = entries.last, last.key == entry.key else { return entries.append(entry) }
    entries[entries.count - 1].lowest = min(last.lowest, entry.lowest)
    entries[entries.count - 1].highest = max(last.highest, entry.highest)
  }
}
