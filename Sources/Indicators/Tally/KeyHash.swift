/// 128 bits that stand for one key; equal for equal keys of one scheme, and no way back to the key.
package struct KeyHash: Sendable, Hashable, Comparable {
  package let high: UInt64
  package let low: UInt64

  /// Stands for two keys of different fields together.
  func paired(with other: KeyHash) -> KeyHash {
    KeyHash(high: high ^ other.high, low: low ^ other.low)
  }

  package static func < (left: Self, right: Self) -> Bool {
    left.high == right.high ? left.low < right.low : left.high < right.high
  }
}
