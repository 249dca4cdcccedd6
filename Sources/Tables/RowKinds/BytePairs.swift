/// A set of pairs of bytes that stand beside one another, so that most cells cost one look.
package struct BytePairs: Sendable {
  @usableFromInline var bits = [UInt64](repeating: 0, count: 65_536 / 64)

  package init() {}

  /// - Parameter before: nil stands for any byte.
  package mutating func insert(_ byte: UInt8, before: UInt8?) {
    for other in before.map({ $0...$0 }) ?? 0...255 {
      bits[Int(other) << 2 | Int(byte >> 6)] |= 1 << UInt64(byte & 63)
    }
  }

  @inlinable
  package func contains(_ byte: UInt8, before: UInt8) -> Bool {
    bits[Int(before) << 2 | Int(byte >> 6)] >> UInt64(byte & 63) & 1 != 0
  }
}
