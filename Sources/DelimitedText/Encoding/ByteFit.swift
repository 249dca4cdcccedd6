/// How well bytes fit one encoding: places where they fit nothing, and characters beyond ASCII.
protocol ByteFit {
  static var encoding: TextEncoding { get }

  var faults: Int { get }
  var characters: Int { get }
  /// The odd places, in the order of the stream.
  var marks: ByteMarks { get }

  init()

  /// Examines bytes that start at a character, so far into the stream.
  mutating func examine(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int)

  /// The character at a position and its length in bytes; length 0 when what stands there fits
  /// nothing.
  static func character(
    in bytes: UnsafeBufferPointer<UInt8>, at position: Int
  ) -> (scalar: UInt32, length: Int)

  /// How many bytes are passed over where one fits nothing.
  static func faultLength(in bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Int
}

extension ByteFit {
  static func faultLength(in bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Int { 1 }

  /// How much a text would surprise, read in this encoding.
  static func surprisal(of text: UnsafeBufferPointer<UInt8>) -> Surprisal {
    var surprisal = Surprisal()
    var position = 0
    while position < text.count {
      if text[position] < 0x80 {
        surprisal.add(UInt32(text[position]))
        position += 1
        continue
      }
      let (scalar, length) = character(in: text, at: position)
      if length > 0 {
        surprisal.add(scalar)
        position += length
      } else {
        surprisal.addFault()
        position += faultLength(in: text, at: position)
      }
    }
    return surprisal
  }
}
