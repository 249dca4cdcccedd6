/// Remembers 64-bit fingerprints and the record in which each came first.
///
/// Two different keys share one with a chance of 3 in 10⁸ among a million. One slot is 16 bytes, so that a
/// look costs one line of memory.
final class FingerprintSet {
  private struct Slot: BitwiseCopyable {
    var fingerprint: UInt64
    /// 0 where the slot is free.
    var record: Int
  }

  /// Fingerprints beyond which a guess of their number is not trusted.
  private static let mostExpected = 4_000_000

  private var table: ZeroedTable<Slot>
  private var mask: Int
  private var count = 0

  /// - Parameter expected: about how many will come; a wrong guess costs time alone.
  init(expecting expected: Int = 0) {
    var size = 1_024
    while size < min(expected, Self.mostExpected) * 2 { size *= 2 }
    mask = size - 1
    table = ZeroedTable(count: size)
  }

  /// The record in which the fingerprint came before; nil the first time.
  @inline(__always)
  func insert(_ fingerprint: UInt64, record: Int) -> Int? {
    let (slots, mask) = (table.base, self.mask)
    var position = Self.position(of: fingerprint, mask)
    while slots[position].record > 0 {
      if slots[position].fingerprint == fingerprint { return slots[position].record }
      position = (position &+ 1) & mask
    }
    slots[position] = Slot(fingerprint: fingerprint, record: record)
    count &+= 1
    if count &* 4 > mask &* 3 { grow() }
    return nil
  }

  @inline(__always)
  private static func position(of fingerprint: UInt64, _ mask: Int) -> Int {
    Int(truncatingIfNeeded: fingerprint ^ (fingerprint >> 32)) & mask
  }

  @inline(never)
  private func grow() {
    let old = table
    mask = mask * 2 + 1
    table = ZeroedTable(count: mask + 1)
    for index in 0..<old.count where old.base[index].record > 0 {
      var position = Self.position(of: old.base[index].fingerprint, mask)
      while table.base[position].record > 0 { position = (position &+ 1) & mask }
      table.base[position] = old.base[index]
    }
  }
}
