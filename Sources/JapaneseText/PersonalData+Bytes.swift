extension PersonalData {
  /// Whether there is an @, or ten digits with nothing between them that parts two numbers: most texts have neither,
  /// and a closer look costs a hundred times as much.
  ///
  /// - Parameter text: UTF-8.
  package static func mayBeSuspicious(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var digits = 0
    var position = 0
    while position < text.count {
      let byte = text[position]
      if byte < 0x80 {
        if byte &- 0x30 < 10 {
          digits += 1
        } else if byte == 0x40 {
          return true
        } else if !joinsDigits(byte) {
          digits = 0
        }
        position += 1
      } else {
        let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        guard position + length <= text.count else { return true }
        if byte == 0xEF, text[position + 1] == 0xBC, 0x90...0x99 ~= text[position + 2] {
          digits += 1
        } else if byte == 0xEF, text[position + 1] == 0xBC, text[position + 2] == 0xA0 {
          return true
        } else if partsNumbers(byte, text[position + 1], text[position + length - 1]) {
          digits = 0
        }
        position += length
      }
      if digits >= 10 { return true }
    }
    return false
  }

  /// Hyphens, dots, brackets and blanks stand inside of numbers.
  private static func joinsDigits(_ byte: UInt8) -> Bool {
    byte == 0x2D || byte == 0x2E || byte == 0x28 || byte == 0x29 || byte <= 0x20
  }

  /// Kanji, kana but the ー that is used for a hyphen, and 、。; any other sign beyond ASCII may be a hyphen or blank
  /// in another form.
  private static func partsNumbers(_ lead: UInt8, _ second: UInt8, _ last: UInt8) -> Bool {
    if 0xE4...0xE9 ~= lead { return true }
    guard lead == 0xE3 else { return false }
    if 0x81...0x83 ~= second { return !(second == 0x83 && last == 0xBC) }
    return second == 0x80 && (last == 0x81 || last == 0x82)
  }
}
