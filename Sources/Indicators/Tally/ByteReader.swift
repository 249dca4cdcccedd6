/// Reads what ``ByteWriter`` writes, and trusts no byte of it.
struct ByteReader {
  private let bytes: ArraySlice<UInt8>
  private var position: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  var isAtEnd: Bool { position == bytes.endIndex }

  mutating func byte() throws(TallyFault) -> UInt8 {
    guard position < bytes.endIndex else { throw .malformed("it ends early") }
    defer { position += 1 }
    return bytes[position]
  }

  mutating func unsigned() throws(TallyFault) -> UInt64 {
    var value: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 64, by: 7) {
      let next = try byte()
      let part = UInt64(next & 0x7F)
      guard shift < 63 || part <= 1 else { break }
      value |= part << shift
      if next < 0x80 { return value }
    }
    throw .malformed("a number is too long")
  }

  /// How many items follow, each of at least so many bytes; a count beyond what is left is refused before
  /// anything is allocated for it.
  mutating func count(bytesEach size: Int) throws(TallyFault) -> Int {
    let value = try unsigned()
    guard value <= UInt64((bytes.endIndex - position) / size) else {
      throw .malformed("a count is larger than what follows")
    }
    return Int(value)
  }

  /// A number of 0 to `limit`.
  mutating func number(upTo limit: Int) throws(TallyFault) -> Int {
    let value = try unsigned()
    guard value <= UInt64(limit) else { throw .malformed("a number is out of range") }
    return Int(value)
  }

  mutating func signed() throws(TallyFault) -> Int64 {
    let value = try unsigned()
    return Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1)
  }

  mutating func wide() throws(TallyFault) -> Int128 {
    let high = Int64(bitPattern: try fixed())
    return Int128(high) << 64 | Int128(try fixed())
  }

  mutating func text() throws(TallyFault) -> String {
    let length = try count(bytesEach: 1)
    let end = position + length
    guard let text = String(validating: bytes[position..<end], as: UTF8.self) else {
      throw .malformed("a text is no UTF-8")
    }
    position = end
    return text
  }

  mutating func hash() throws(TallyFault) -> KeyHash {
    KeyHash(high: try fixed(), low: try fixed())
  }

  private mutating func fixed() throws(TallyFault) -> UInt64 {
    var value: UInt64 = 0
    for _ in 0..<8 { value = value << 8 | UInt64(try byte()) }
    return value
  }
}
