import JapaneseText

/// How well bytes fit code page 932.
struct CP932Evidence: ByteFit {
  static let encoding = TextEncoding.cp932

  private(set) var faults = 0
  private(set) var characters = 0
  private(set) var marks = ByteMarks()

  /// Bytes from which on the lanes save more time than the making of their table takes.
  private static let leastForLanes = 1 << 16

  mutating func examine(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) {
    if bytes.count >= Self.leastForLanes,
      let characters = CP932Lanes.charactersIfFaultless(bytes)
    {
      self.characters += characters
      return
    }
    var position = 0
    while position < bytes.count {
      let length = Self.character(in: bytes, at: position).length
      if length == 0 {
        faults += 1
        marks.append(.undecodableBytes, at: start + position)
      } else if bytes[position] >= 0x80 {
        characters += 1
      }
      position += max(1, length)
    }
  }

  static func character(
    in bytes: UnsafeBufferPointer<UInt8>, at position: Int
  ) -> (scalar: UInt32, length: Int) {
    let (scalar, length) = CP932.character(in: bytes, at: position)
    return (UInt32(scalar), length)
  }
}
