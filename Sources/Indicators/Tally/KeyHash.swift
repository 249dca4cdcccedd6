/// 128 bits that stand for one key; equal for equal keys of one scheme, and no way back to the key.
package struct KeyHash: Sendable, Hashable, Comparable {
  package let high: UInt64
  package let low: UInt64

  package static func < (left: Self, right: Self) -> Bool {
    left.high == right.high ? left.low < right.low : left.high < right.high
  }
}
