import JapaneseText

/// Turns UTF-16 that comes in pieces into UTF-8.
///
/// A lone surrogate becomes the three bytes that UTF-8 forbids for it, so that its cell cannot be
/// decoded; so does a last odd byte.
struct UTF16Transcoder {
  private let isBigEndian: Bool
  private var oddByte: UInt8?
  private var highSurrogate: UInt16?

  init(isBigEndian: Bool) {
    self.isBigEndian = isBigEndian
  }

  /// How many bytes of UTF-16 became these bytes.
  static func sourceLength(of bytes: UnsafeBufferPointer<UInt8>) -> Int {
    bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : $1 >= 0xF0 ? 4 : 2) }
  }

  /// Bytes that are still waiting for their other half.
  var waitingCount: Int { (oddByte == nil ? 0 : 1) + (highSurrogate == nil ? 0 : 2) }

  mutating func transcode(
    _ bytes: UnsafeBufferPointer<UInt8>, into output: inout GrowingBuffer<UInt8>
  ) {
    output.reserve(bytes.count * 3 / 2 + 6)
    for byte in bytes {
      guard let first = oddByte else {
        oddByte = byte
        continue
      }
      oddByte = nil
      let (high, low) = isBigEndian ? (first, byte) : (byte, first)
      append(UInt16(high) << 8 | UInt16(low), to: &output)
    }
  }

  /// Gives out what was still waiting for its other half.
  mutating func finish(into output: inout GrowingBuffer<UInt8>) {
    flushSurrogate(into: &output)
    if oddByte != nil { output.append(0xED) }
    oddByte = nil
  }

  private mutating func append(_ unit: UInt16, to output: inout GrowingBuffer<UInt8>) {
    if let high = highSurrogate, UTF16.isTrailSurrogate(unit) {
      highSurrogate = nil
      let scalar = 0x10000 + (UInt32(high & 0x3FF) << 10 | UInt32(unit & 0x3FF))
      output.append(UInt8(0xF0 | scalar >> 18))
      output.append(UInt8(0x80 | scalar >> 12 & 0x3F))
      output.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      output.append(UInt8(0x80 | scalar & 0x3F))
      return
    }
    flushSurrogate(into: &output)
    if UTF16.isLeadSurrogate(unit) { highSurrogate = unit } else { output.append(utf8: unit) }
  }

  private mutating func flushSurrogate(into output: inout GrowingBuffer<UInt8>) {
    guard let high = highSurrogate else { return }
    highSurrogate = nil
    output.append(utf8: high)
  }
}

extension GrowingBuffer<UInt8> {
  /// Appends a unit of UTF-16 in UTF-8, a lone surrogate as if it were a character.
  mutating func append(utf8 unit: UInt16) {
    if unit < 0x80 {
      append(UInt8(unit))
      return
    }
    reserve(3)
    var writer = UTF8Writer(UnsafeMutableBufferPointer(start: base + count, count: 3))
    writer.append(basic: unit)
    count += writer.count
  }
}
