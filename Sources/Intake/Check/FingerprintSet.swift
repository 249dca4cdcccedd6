/// Remembers 64-bit fingerprints and the record in which each came first.
///
/// Two different keys share one with a chance of 3 in 10⁸ among a million.
struct FingerprintSet {
  private var fingerprints = [UInt64](repeating: 0, count: 1024)
  /// 0 where the place is free.
  private var records = [Int32](repeating: 0, count: 1024)
  private var count = 0

  /// The record in which the fingerprint came before; nil the first time.
  mutating func insert(_ fingerprint: UInt64, record: Int) -> Int? {
    if count * 2 >= records.count { grow() }
    let position = place(of: fingerprint)
    if records[position] > 0 { return Int(records[position]) }
    fingerprints[position] = fingerprint
    records[position] = Int32(record)
    count += 1
    return nil
  }

  private func place(of fingerprint: UInt64) -> Int {
    let mask = records.count - 1
    var position = Int(truncatingIfNeeded: fingerprint ^ (fingerprint >> 32)) & mask
    while records[position] > 0, fingerprints[position] != fingerprint {
      position = (position + 1) & mask
    }
    return position
  }

  private mutating func grow() {
    let (oldFingerprints, oldRecords) = (fingerprints, records)
    fingerprints = [UInt64](repeating: 0, count: oldRecords.count * 2)
    records = [Int32](repeating: 0, count: oldRecords.count * 2)
    for index in oldRecords.indices where oldRecords[index] > 0 {
      let position = place(of: oldFingerprints[index])
      fingerprints[position] = oldFingerprints[index]
      records[position] = oldRecords[index]
    }
  }
}
