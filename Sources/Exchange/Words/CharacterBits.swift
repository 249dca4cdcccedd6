/// Characters that are sought in many texts: one bit for each place in a table of 4096, so that a few others pass.
struct CharacterBits: Sendable {
  private let bits: [UInt64]

  init(_ characters: [Unicode.Scalar]) {
    bits = characters.reduce(into: [UInt64](repeating: 0, count: 64)) { bits, scalar in
      bits[Int(scalar.value >> 6 & 63)] |= 1 << UInt64(scalar.value & 63)
    }
  }

  /// Whether one of the characters beyond ASCII, or another of its place, stands in a text.
  ///
  /// - Parameter text: UTF-8.
  func stand(in text: UnsafeBufferPointer<UInt8>) -> Bool {
    bits.withUnsafeBufferPointer { bits in
      var position = 0
      while position + 2 < text.count {
        let byte = text[position]
        guard byte & 0xF0 == 0xE0 else {
          position += 1
          continue
        }
        // The last twelve bits of a character of three bytes stand in its second and third.
        if bits[Int(text[position + 1] & 63)] & (1 << UInt64(text[position + 2] & 63)) != 0 {
          return true
        }
        position += 3
      }
      return false
    }
  }
}
