import JapaneseText

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

  /// The hash of a text as UTF-8, which stands for it where rules compare texts.
  static func hash(of text: String) -> Int64 {
    var text = text
    return text.withUTF8 { bytes in
      bytes.baseAddress.map { Int64(bitPattern: hash($0, bytes.count)) } ?? 0
    }
  }

  /// The hash of a text whatever its widths, cases and blanks.
  static func hash(folding text: String) -> Int64 { hash(of: WidthFolding.matchKey(text)) }

  /// Up to sixteen bytes as two words, the rest zero, without a branch on their number.
  ///
  /// - Parameter end: the end of the memory that may be read; near it the bytes are copied one by one.
  @inline(__always)
  static func words(
    _ bytes: UnsafePointer<UInt8>, _ count: Int, before end: UnsafePointer<UInt8>?
  ) -> (low: UInt64, high: UInt64) {
    guard let end, bytes + 16 <= end else { return copiedWords(bytes, count) }
    let low = word(bytes, 0) & mask(ofBytes: min(count, 8))
    let high = word(bytes, 8) & mask(ofBytes: max(count &- 8, 0))
    return (low, high)
  }

  @inline(never)
  private static func copiedWords(
    _ bytes: UnsafePointer<UInt8>, _ count: Int
  ) -> (low: UInt64, high: UInt64) {
    var words: (low: UInt64, high: UInt64) = (0, 0)
    for position in 0..<count {
      let byte = UInt64(bytes[position])
      if position < 8 {
        words.low |= byte << UInt64(8 * position)
      } else {
        words.high |= byte << UInt64(8 * (position - 8))
      }
    }
    return words
  }

  /// The lowest bytes of a word, up to all eight.
  @inline(__always)
  private static func mask(ofBytes count: Int) -> UInt64 {
    // A shift by 64 would be one by 0.
    count == 0 ? 0 : ~0 &>> (64 &- 8 &* UInt64(truncatingIfNeeded: count))
  }

  /// The hash of words that ``words(_:_:before:)`` gave.
  @inline(__always)
  static func hash(_ words: (low: UInt64, high: UInt64), _ count: Int) -> UInt64 {
    mix(words.low ^ seed, words.high ^ salt ^ UInt64(truncatingIfNeeded: count))
  }

  @inline(__always)
  static func hash(_ number: Int64) -> UInt64 { mix(UInt64(bitPattern: number) ^ seed, salt) }

  @inline(__always)
  static func areEqual(
    _ left: UnsafePointer<UInt8>, _ right: UnsafePointer<UInt8>, _ count: Int
  ) -> Bool {
    if count >= 8 {
      var position = 0
      while position &+ 8 < count {
        if word(left, position) != word(right, position) { return false }
        position &+= 8
      }
      return word(left, count &- 8) == word(right, count &- 8)
    }
    if count >= 4 {
      return half(left, 0) == half(right, 0) && half(left, count &- 4) == half(right, count &- 4)
    }
    for position in 0..<count where left[position] != right[position] { return false }
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
