extension TextEncoding {
  /// Where the last whole character of text ends that was cut at some byte.
  ///
  /// Of the text as it is parsed, which is UTF-8 where the file is UTF-16 or ISO-2022-JP.
  func lastCharacterEnd(of text: UnsafeBufferPointer<UInt8>) -> Int {
    // A byte below 0x40 is a character of its own in every encoding that is parsed.
    var end = (text.lastIndex { $0 < 0x40 } ?? -1) + 1
    while end < text.count {
      let next = end + length(ofCharacterStartingWith: text[end])
      if next > text.count { break }
      end = next
    }
    return end
  }

  private func length(ofCharacterStartingWith byte: UInt8) -> Int {
    switch (self, byte) {
    case (_, ..<0x80): 1
    case (.cp932, 0x81...0x9F), (.cp932, 0xE0...0xFC): 2
    case (.cp932, _): 1
    case (.eucjp, 0x8F): 3
    case (.eucjp, 0x8E), (.eucjp, 0xA1...0xFE): 2
    case (.eucjp, _): 1
    case (_, 0xC2...0xDF): 2
    case (_, 0xE0...0xEF): 3
    case (_, 0xF0...0xF4): 4
    default: 1
    }
  }
}
