/// How well bytes fit UTF-8.
struct UTF8Evidence: ByteFit {
  static let encoding = TextEncoding.utf8

  private(set) var faults = 0
  private(set) var characters = 0
  private(set) var marks = ByteMarks()

  mutating func examine(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) {
    var position = bytes.asciiEnd(from: 0)
    while position < bytes.count {
      position = examineRun(of: bytes, from: position, at: start)
      position = bytes.asciiEnd(from: position)
    }
  }

  /// Passes over what lies beyond ASCII; the position after it.
  private mutating func examineRun(
    of bytes: UnsafeBufferPointer<UInt8>, from first: Int, at start: Int
  ) -> Int {
    var position = first
    var found = 0
    while position < bytes.count, bytes[position] >= 0x80 {
      if Self.isUsualKanaOrKanji(bytes, at: position) {
        position += 3
        found += 1
        continue
      }
      let length = Self.characterLength(in: bytes, at: position)
      if length == 0 {
        faults += 1
        marks.append(.undecodableBytes, at: start + position)
        position += Self.faultLength(in: bytes, at: position)
        continue
      }
      found += 1
      if Self.isReplacement(bytes, at: position) {
        marks.append(.replacementCharacter, at: start + position)
      }
      position += length
    }
    characters += found
    return position
  }

  /// Whether a character of U+1000–U+CFFF stands here: the common case, with a constant step.
  @inline(__always)
  private static func isUsualKanaOrKanji(
    _ bytes: UnsafeBufferPointer<UInt8>, at position: Int
  ) -> Bool {
    (0xE1...0xEC).contains(bytes[position]) && position + 2 < bytes.count
      && bytes[position + 1] & 0xC0 == 0x80 && bytes[position + 2] & 0xC0 == 0x80
  }

  /// Whether U+FFFD is the character at the position.
  private static func isReplacement(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Bool {
    bytes[position] == 0xEF && bytes[position + 1] == 0xBF && bytes[position + 2] == 0xBD
  }

  static func character(
    in bytes: UnsafeBufferPointer<UInt8>, at position: Int
  ) -> (scalar: UInt32, length: Int) {
    let length = characterLength(in: bytes, at: position)
    var scalar = UInt32(bytes[position]) & (0xFF >> UInt32(length + 1))
    for trail in bytes[position..<position + length].dropFirst() {
      scalar = scalar << 6 | UInt32(trail & 0x3F)
    }
    return (scalar, length)
  }

  /// One byte, but all there is of a character that was cut.
  static func faultLength(in bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Int {
    let length = length(by: bytes[position])
    if length == 0 { return 1 }
    return 1 + bytes[(position + 1)...].prefix(length - 1).prefix { $0 & 0xC0 == 0x80 }.count
  }

  /// 2 to 4, or 0 when no character beyond ASCII stands at the position (Unicode, table 3-7).
  @inline(__always)
  static func characterLength(in bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Int {
    let lead = bytes[position]
    let length = length(by: lead)
    guard length > 0, position + length <= bytes.count else { return 0 }
    let second = bytes[position + 1]
    let lowest: UInt8 = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80
    let highest: UInt8 = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF
    guard second >= lowest, second <= highest else { return 0 }
    if length > 2, bytes[position + 2] & 0xC0 != 0x80 { return 0 }
    if length > 3, bytes[position + 3] & 0xC0 != 0x80 { return 0 }
    return length
  }

  /// How long a character beyond ASCII is by its first byte; 0 when it can be none's.
  @inline(__always)
  private static func length(by lead: UInt8) -> Int {
    lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0
  }
}
