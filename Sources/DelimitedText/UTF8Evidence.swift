/// How well bytes fit UTF-8.
struct UTF8Evidence {
  private(set) var faults = 0
  private(set) var characters = 0
  private(set) var marks = ByteMarks()

  var counts: (faults: Int, characters: Int) { (faults, characters) }

  /// Examines bytes that start at a character, so far into the stream.
  mutating func examine(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) {
    var position = 0
    while position < bytes.count {
      if bytes[position] < 0x80 {
        position = bytes.asciiEnd(from: position)
        continue
      }
      let length = Self.characterLength(in: bytes, at: position)
      if length == 0 {
        faults += 1
        marks.append(.undecodableBytes, at: start + position)
      } else {
        characters += 1
        if bytes[position] == 0xEF, bytes[position + 1] == 0xBF, bytes[position + 2] == 0xBD {
          marks.append(.replacementCharacter, at: start + position)
        }
      }
      position += max(1, length)
    }
  }

  /// 2 to 4, or 0 when no character beyond ASCII stands at the position (Unicode, table 3-7).
  @inline(__always)
  static func characterLength(in bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Int {
    let lead = bytes[position]
    let length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0
    guard length > 0, position + length <= bytes.count else { return 0 }
    let second = bytes[position + 1]
    let lowest: UInt8 = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80
    let highest: UInt8 = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF
    guard second >= lowest, second <= highest else { return 0 }
    if length > 2, bytes[position + 2] & 0xC0 != 0x80 { return 0 }
    if length > 3, bytes[position + 3] & 0xC0 != 0x80 { return 0 }
    return length
  }
}
