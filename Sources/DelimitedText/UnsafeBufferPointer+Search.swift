import Glibc

extension UnsafeBufferPointer<UInt8> {
  /// Where a byte first stands, found many bytes at a time.
  @inline(__always)
  func firstOffset(of byte: UInt8) -> Int? {
    guard let baseAddress, let found = memchr(baseAddress, Int32(byte), count) else { return nil }
    return UnsafeRawPointer(baseAddress).distance(to: found)
  }

  /// The position of the first byte beyond ASCII, sought eight bytes at a time.
  @inline(__always)
  func asciiEnd(from start: Int) -> Int {
    guard let baseAddress else { return count }
    var position = start
    while position + 8 <= count {
      let word = UnsafeRawPointer(baseAddress + position).loadUnaligned(as: UInt64.self)
      let high = UInt64(littleEndian: word) & 0x8080_8080_8080_8080
      if high != 0 { return position + high.trailingZeroBitCount / 8 }
      position += 8
    }
    while position < count, baseAddress[position] < 0x80 { position += 1 }
    return position
  }

  /// How many line feeds, carriage returns, and line feeds right after a carriage return stand here.
  ///
  /// Counted in runs that fit a byte, so that the compiler counts many bytes at a time.
  func lineEndBytes() -> (feeds: Int, returns: Int, pairs: Int) {
    guard let baseAddress, count > 0 else { return (0, 0, 0) }
    var (feeds, returns, pairs) = (baseAddress[0] == 0x0A ? 1 : 0, 0, 0)
    var start = 1
    while start < count {
      let end = Swift.min(start + 192, count)
      var (runFeeds, runReturns, runPairs): (UInt8, UInt8, UInt8) = (0, 0, 0)
      for position in start..<end {
        let isFeed: UInt8 = baseAddress[position] == 0x0A ? 1 : 0
        let isReturn: UInt8 = baseAddress[position - 1] == 0x0D ? 1 : 0
        runFeeds &+= isFeed
        runReturns &+= isReturn
        runPairs &+= isFeed & isReturn
      }
      feeds += Int(runFeeds)
      returns += Int(runReturns)
      pairs += Int(runPairs)
      start = end
    }
    returns += baseAddress[count - 1] == 0x0D ? 1 : 0
    return (feeds, returns, pairs)
  }
}
