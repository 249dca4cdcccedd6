import Glibc

extension UnsafeBufferPointer<UInt8> {
  /// Where a byte first stands, found many bytes at a time.
  @inline(__always)
  func firstOffset(of byte: UInt8) -> Int? {
    guard let baseAddress, let found = memchr(baseAddress, Int32(byte), count) else { return nil }
    return UnsafeRawPointer(baseAddress).distance(to: found)
  }

  /// Whether some text stands anywhere in the bytes.
  func holds(_ text: String) -> Bool {
    guard let first = text.utf8.first else { return true }
    var rest = self
    while let offset = rest.firstOffset(of: first) {
      rest = UnsafeBufferPointer(rebasing: rest[offset...])
      if rest.starts(with: text.utf8) { return true }
      rest = UnsafeBufferPointer(rebasing: rest.dropFirst())
    }
    return false
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
}
