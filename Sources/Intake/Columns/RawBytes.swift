/// Hash and comparison of the bytes of a cell, eight at a time.
enum RawBytes {
  /// Mixes words by a full product, as wyhash does; all bytes enter, and the length.
  @inline(__always)
  static func hash(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> UInt64 {
    let length = UInt64(truncatingIfNeeded: count)
    if count <= 16 {
      if count >= 8 { return mix(word(bytes, 0) ^ seed, word(bytes, count &- 8) ^ salt ^ length) }
      if count >= 4 { return mix(half(bytes, 0) ^ seed, half(bytes, count &- 4) ^ salt ^ length) }
      if count == 0 { return salt }
      let three =
        UInt64(bytes[0]) | UInt64(bytes[count >> 1]) << 8 | UInt64(bytes[count &- 1]) << 16
      return mix(three ^ seed, salt ^ length)
    }
    var hash = seed ^ length
    var position = 0
    while position &+ 16 < count {
      hash = mix(word(bytes, position) ^ hash, word(bytes, position &+ 8) ^ salt)
      position &+= 16
    }
    return mix(word(bytes, count &- 16) ^ hash, word(bytes, count &- 8) ^ salt)
  }

  @inline(__always)
  static func areEqual(
    _ left: UnsafePointer<UInt8>, _ right: UnsafePointer<UInt8>, _ count: Int
  ) -> Bool {
    var position = 0
    while position &+ 8 <= count {
      if word(left, position) != word(right, position) { return false }
      position &+= 8
    }
    while position < count {
      if left[position] != right[position] { return false }
      position &+= 1
    }
    return true
  }

  @inline(__always)
  static func mix(_ left: UInt64, _ right: UInt64) -> UInt64 {
    let product = left.multipliedFullWidth(by: right)
    return product.high ^ product.low
  }

  private static let seed: UInt64 = 0xA076_1D64_78BD_642F
  private static let salt: UInt64 = 0xE703_7ED1_A0B4_28DB

  @inline(__always)
  private static func word(_ bytes: UnsafePointer<UInt8>, _ offset: Int) -> UInt64 {
    UnsafeRawPointer(bytes).loadUnaligned(fromByteOffset: offset, as: UInt64.self)
  }

  @inline(__always)
  private static func half(_ bytes: UnsafePointer<UInt8>, _ offset: Int) -> UInt64 {
    UInt64(UnsafeRawPointer(bytes).loadUnaligned(fromByteOffset: offset, as: UInt32.self))
  }
}
