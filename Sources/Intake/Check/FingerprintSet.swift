/// Remembers 64-bit fingerprints and the record in which each came first.
///
/// Two different keys share one with a chance of 3 in 10⁸ among a million. One slot is 16 bytes, so that a
/// look costs one line of memory.
final class FingerprintSet {
  private struct Slot: BitwiseCopyable {
    var fingerprint: UInt64 = 0
    /// 0 where the slot is free.
    var record: Int = 0
  }

  private var slots: UnsafeMutablePointer<Slot>
  private var mask: Int
  private var count = 0

  /// - Parameter expected: about how many will come; a wrong guess costs time alone.
  init(expecting expected: Int = 0) {
    var size = 1_024
    while size < min(expected, 500_000) * 2 { size *= 2 }
    mask = size - 1
    slots = .allocate(capacity: mask + 1)
    slots.initialize(repeating: Slot(), count: mask + 1)
  }

  deinit { slots.deallocate() }

  /// The record in which the fingerprint came before; nil the first time.
  @inline(__always)
  func insert(_ fingerprint: UInt64, record: Int) -> Int? {
    let (slots, mask) = (self.slots, self.mask)
    var position = Int(truncatingIfNeeded: fingerprint ^ (fingerprint >> 32)) & mask
    while slots[position].record > 0 {
      if slots[position].fingerprint == fingerprint { return slots[position].record }
      position = (position &+ 1) & mask
    }
    slots[position] = Slot(fingerprint: fingerprint, record: record)
    count &+= 1
    if count &* 2 > mask { grow() }
    return nil
  }

  @inline(never)
  private func grow() {
    let (old, oldCount) = (slots, mask + 1)
    mask = mask * 2 + 1
    slots = .allocate(capacity: mask + 1)
    slots.initialize(repeating: Slot(), count: mask + 1)
    for index in 0..<oldCount where old[index].record > 0 {
      let fingerprint = old[index].fingerprint
      var position = Int(truncatingIfNeeded: fingerprint ^ (fingerprint >> 32)) & mask
      while slots[position].record > 0 { position = (position &+ 1) & mask }
      slots[position] = old[index]
    }
    old.deallocate()
  }
}
