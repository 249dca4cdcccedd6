import Glibc

extension UnsafeBufferPointer<UInt8> {
  /// Where a byte first stands, found many bytes at a time.
  @inline(__always)
  func firstOffset(of byte: UInt8) -> Int? {
    guard let baseAddress, let found = memchr(baseAddress, Int32(byte), count) else { return nil }
    return UnsafeRawPointer(baseAddress).distance(to: found)
  }

  /// How often a byte stands here, alone and right before another one.
  ///
  /// Counted in runs that fit a byte, so that the compiler counts many bytes at a time.
  func occurrences(of byte: UInt8, before next: UInt8) -> (all: Int, before: Int) {
    guard let baseAddress, count > 0 else { return (0, 0) }
    var (all, before) = (0, 0)
    var start = 0
    let last = count - 1
    while start < last {
      let end = Swift.min(start + 192, last)
      var (runAll, runBefore): (UInt8, UInt8) = (0, 0)
      for position in start..<end {
        let isFound: UInt8 = baseAddress[position] == byte ? 1 : 0
        let isNext: UInt8 = baseAddress[position + 1] == next ? 1 : 0
        runAll &+= isFound
        runBefore &+= isFound & isNext
      }
      all += Int(runAll)
      before += Int(runBefore)
      start = end
    }
    return (all + (baseAddress[last] == byte ? 1 : 0), before)
  }

  /// How many ASCII bytes follow at least, one by one or eight at a time.
  @inline(__always)
  func asciiRun(from position: Int) -> Int {
    var end = position + 1
    while end + 8 <= count {
      let word = UnsafeRawPointer(self.baseAddress.unsafelyUnwrapped + end)
        .loadUnaligned(as: UInt64.self)
      if word & 0x8080_8080_8080_8080 != 0 { break }
      end += 8
    }
    return end - position
  }
}
