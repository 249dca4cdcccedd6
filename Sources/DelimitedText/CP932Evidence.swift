import JapaneseText

/// How well bytes fit code page 932.
struct CP932Evidence {
  private(set) var faults = 0
  private(set) var characters = 0
  private(set) var marks = ByteMarks()

  var counts: (faults: Int, characters: Int) { (faults, characters) }

  /// Examines bytes that start at a character, so far into the stream.
  mutating func examine(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) {
    CP932Mapping.shared.scalars.withUnsafeBufferPointer { scalars in
      var position = 0
      while position < bytes.count {
        let lead = bytes[position]
        if lead < 0x80 {
          position += 1
          continue
        }
        let length = Self.characterLength(in: bytes, at: position, by: scalars)
        if length == 0 {
          faults += 1
          marks.append(.undecodableBytes, at: start + position)
        } else {
          characters += 1
        }
        position += max(1, length)
      }
    }
  }

  /// 1 or 2, or nil when what stands at the position fits nothing.
  static func characterLength(in bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Int? {
    let length = CP932Mapping.shared.scalars.withUnsafeBufferPointer {
      characterLength(in: bytes, at: position, by: $0)
    }
    return length == 0 ? nil : length
  }

  @inline(__always)
  private static func characterLength(
    in bytes: UnsafeBufferPointer<UInt8>, at position: Int, by scalars: UnsafeBufferPointer<UInt16>
  ) -> Int {
    let lead = Int(bytes[position])
    if scalars[lead] != 0 { return 1 }
    guard position + 1 < bytes.count else { return 0 }
    return scalars[lead << 8 | Int(bytes[position + 1])] == 0 ? 0 : 2
  }
}
