import JapaneseText

/// How well bytes fit EUC-JP.
struct EUCJPEvidence: ByteFit {
  static let encoding = TextEncoding.eucjp

  private(set) var faults = 0
  private(set) var characters = 0
  private(set) var marks = ByteMarks()

  mutating func examine(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) {
    var position = bytes.asciiEnd(from: 0)
    while position < bytes.count {
      let length = EUCJP.character(in: bytes, at: position).length
      if length > 0 {
        characters += 1
        position += length
      } else {
        faults += 1
        marks.append(.undecodableBytes, at: start + position)
        position += Self.faultLength(in: bytes, at: position)
      }
      if position < bytes.count, bytes[position] < 0x80 {
        position = bytes.asciiEnd(from: position)
      }
    }
  }

  static func character(
    in bytes: UnsafeBufferPointer<UInt8>, at position: Int
  ) -> (scalar: UInt32, length: Int) {
    let (scalar, length) = EUCJP.character(in: bytes, at: position)
    return (UInt32(scalar), length)
  }

  /// A pair without a character is passed over whole, or what follows would be read out of step.
  static func faultLength(in bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Int {
    let isPair =
      position + 1 < bytes.count && bytes[position] >= 0xA1 && bytes[position + 1] >= 0xA1
    return isPair ? 2 : 1
  }
}
