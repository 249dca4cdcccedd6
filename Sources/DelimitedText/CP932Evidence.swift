import JapaneseText

/// How well bytes fit code page 932.
struct CP932Evidence {
  private(set) var faults = 0
  private(set) var characters = 0

  mutating func examine(_ bytes: UnsafeBufferPointer<UInt8>) {
    CP932Mapping.shared.scalars.withUnsafeBufferPointer { scalars in
      var position = 0
      while position < bytes.count {
        let lead = Int(bytes[position])
        position += 1
        if lead < 0x80 { continue }
        if scalars[lead] != 0 {
          characters += 1
        } else if position < bytes.count, scalars[lead << 8 | Int(bytes[position])] != 0 {
          characters += 1
          position += 1
        } else {
          faults += 1
        }
      }
    }
  }
}
