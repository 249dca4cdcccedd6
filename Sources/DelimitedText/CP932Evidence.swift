import JapaneseText

/// How well bytes fit code page 932.
struct CP932Evidence {
  private(set) var faults = 0
  private(set) var characters = 0
  private(set) var marks = ByteMarks()

  var counts: (faults: Int, characters: Int) { (faults, characters) }

  /// Examines bytes that start at a character, so far into the stream.
  mutating func examine(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) {
    if let characters = CP932Lanes.charactersIfFaultless(bytes) {
      self.characters += characters
      return
    }
    var position = 0
    while position < bytes.count {
      guard let length = Self.characterLength(in: bytes, at: position) else {
        faults += 1
        marks.append(.undecodableBytes, at: start + position)
        position += 1
        continue
      }
      if bytes[position] >= 0x80 { characters += 1 }
      position += length
    }
  }

  /// 1 or 2, or nil when what stands at the position fits nothing.
  static func characterLength(in bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Int? {
    CP932Mapping.shared.scalars.withUnsafeBufferPointer { scalars in
      let lead = Int(bytes[position])
      if lead < 0x80 || scalars[lead] != 0 { return 1 }
      if position + 1 == bytes.count { return nil }
      return scalars[lead << 8 | Int(bytes[position + 1])] == 0 ? nil : 2
    }
  }
}
