/// Writes numbers compactly: small ones take one byte (unsigned LEB128, signed ones zigzag).
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write(byte: UInt8) { bytes.append(byte) }

  mutating func write(unsigned value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func write(count: Int) { write(unsigned: UInt64(count)) }

  mutating func write(signed value: Int64) {
    write(unsigned: UInt64(bitPattern: value << 1) ^ UInt64(bitPattern: value >> 63))
  }

  mutating func write(wide value: Int128) {
    write(fixed: UInt64(truncatingIfNeeded: value >> 64))
    write(fixed: UInt64(truncatingIfNeeded: value))
  }

  mutating func write(text: String) {
    let utf8 = Array(text.utf8)
    write(count: utf8.count)
    bytes.append(contentsOf: utf8)
  }

  mutating func write(hash: KeyHash) {
    write(fixed: hash.high)
    write(fixed: hash.low)
  }

  private mutating func write(fixed value: UInt64) {
    withUnsafeBytes(of: value.bigEndian) { bytes.append(contentsOf: $0) }
  }
}
