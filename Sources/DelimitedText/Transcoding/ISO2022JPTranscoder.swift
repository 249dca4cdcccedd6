import JapaneseText

/// Turns ISO-2022-JP that comes in pieces into UTF-8.
///
/// JIS C 6226-1978, JIS X 0208 with the NEC and IBM characters of code page 50221, JIS X 0212, JIS X
/// 0201 Roman and kana, by escapes or SO and SI, and kana by one byte above 0x80. The sets of 1978 and
/// 1983 are read alike. A byte that fits nothing becomes 0xFF, which UTF-8 forbids, so that its cell
/// cannot be decoded. A line end leads back to ASCII, so that a lost escape harms its line alone.
struct ISO2022JPTranscoder {
  private enum CharacterSet {
    case ascii, roman, kana, basic, supplementary
    /// A set that is not Japanese; its bytes fit nothing.
    case foreign
  }

  /// Longest of the escape sequences that are met, known or not.
  private static let longestEscape = 4

  /// What came between characters and became nothing, by the place in the UTF-8.
  private(set) var escapes = EscapeMap()

  private var characterSet = CharacterSet.ascii
  private var isShifted = false
  private var escape = EscapeSequence()
  private var lead: UInt8?
  /// Bytes of UTF-8 so far.
  private var produced = 0

  /// Bytes that are still waiting for their other half.
  var waitingCount: Int { (lead == nil ? 0 : 1) + escape.length }

  mutating func transcode(
    _ bytes: UnsafeBufferPointer<UInt8>, into output: inout GrowingBuffer<UInt8>
  ) {
    output.reserve(bytes.count * 3 + Self.longestEscape)
    var position = 0
    while position < bytes.count {
      let rest = UnsafeBufferPointer(rebasing: bytes[position...])
      position += takeRun(of: rest, into: &output)
      if position < bytes.count { take(bytes[position], into: &output) }
      position += 1
    }
  }

  /// Gives out what was still waiting for its other half.
  mutating func finish(into output: inout GrowingBuffer<UInt8>) {
    dropUnfinished(into: &output)
  }

  mutating func forgetEscapes(before position: Int) {
    escapes.forget(before: position)
  }

  /// How many bytes the characters of some UTF-8 were in ISO-2022-JP, escapes not counted.
  static func sourceLength(of bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var length = 0
    var position = 0
    while position < bytes.count {
      let (scalar, count) = UTF8Evidence.character(in: bytes, at: position)
      length += bytes[position] < 0x80 || count == 0 || isSingle(scalar) ? 1 : 2
      position += max(1, count)
    }
    return length
  }

  /// Whether a character beyond ASCII is one byte: half-width kana, and ¥ and ‾ of JIS X 0201.
  private static func isSingle(_ scalar: UInt32) -> Bool {
    (0xFF61...0xFF9F).contains(scalar) || scalar == 0xA5 || scalar == 0x203E
  }

  private mutating func take(_ byte: UInt8, into output: inout GrowingBuffer<UInt8>) {
    if escape.length > 0, takeOfEscape(byte, into: &output) { return }
    if let first = lead, (0x21...0x7E).contains(byte) {
      lead = nil
      appendPair(first, byte, to: &output)
      return
    }
    dropUnfinished(into: &output)
    switch byte {
    case 0x1B: escape.append(byte)
    case 0x0E, 0x0F: shift(byte == 0x0E)
    case 0x0A, 0x0D: endLine(byte, into: &output)
    case ...0x20, 0x7F: append(UInt16(byte), to: &output)
    case 0xA1...0xDF: append(0xFF61 - 0xA1 + UInt16(byte), to: &output)
    case 0x80...: appendFaults(1, to: &output)
    default: takeCharacter(byte, into: &output)
    }
  }

  /// Takes the plain characters of one set that come next, fast; how many bytes they were.
  private mutating func takeRun(
    of bytes: UnsafeBufferPointer<UInt8>, into output: inout GrowingBuffer<UInt8>
  ) -> Int {
    guard escape.length == 0, lead == nil, !isShifted else { return 0 }
    var position = 0
    switch characterSet {
    case .ascii:
      position =
        bytes.firstIndex { $0 < 0x20 && $0 != 0x0A && $0 != 0x0D || $0 >= 0x80 } ?? bytes.count
      output.append(UnsafeBufferPointer(rebasing: bytes[..<position]))
      produced += position
    case .basic, .supplementary:
      while position + 1 < bytes.count, Self.isGraphic(bytes[position]),
        Self.isGraphic(bytes[position + 1])
      {
        appendPair(bytes[position], bytes[position + 1], to: &output)
        position += 2
      }
    case .roman, .kana, .foreign: break
    }
    return position
  }

  @inline(__always)
  private static func isGraphic(_ byte: UInt8) -> Bool { byte >= 0x21 && byte <= 0x7E }

  private mutating func shift(_ isOut: Bool) {
    isShifted = isOut
    escapes.add(length: 1, at: produced)
  }

  private mutating func endLine(_ byte: UInt8, into output: inout GrowingBuffer<UInt8>) {
    (characterSet, isShifted) = (.ascii, false)
    append(UInt16(byte), to: &output)
  }

  /// Takes a byte between 0x21 and 0x7E.
  private mutating func takeCharacter(_ byte: UInt8, into output: inout GrowingBuffer<UInt8>) {
    switch isShifted ? .kana : characterSet {
    case .ascii: append(UInt16(byte), to: &output)
    case .roman: append(byte == 0x5C ? 0xA5 : byte == 0x7E ? 0x203E : UInt16(byte), to: &output)
    case .kana where byte <= 0x5F: append(0xFF61 - 0x21 + UInt16(byte), to: &output)
    case .kana, .foreign: appendFaults(1, to: &output)
    case .basic, .supplementary: lead = byte
    }
  }

  private mutating func appendPair(
    _ first: UInt8, _ second: UInt8, to output: inout GrowingBuffer<UInt8>
  ) {
    let index = Int(first) << 7 | Int(second)
    let scalar =
      characterSet == .supplementary ? JISMapping.supplementary[index] : JISMapping.basic[index]
    if scalar == 0 { appendFaults(2, to: &output) } else { append(scalar, to: &output) }
  }

  private mutating func append(_ scalar: UInt16, to output: inout GrowingBuffer<UInt8>) {
    let before = output.count
    output.append(utf8: scalar)
    produced += output.count - before
  }

  private mutating func appendFaults(_ count: Int, to output: inout GrowingBuffer<UInt8>) {
    for _ in 0..<count { output.append(0xFF) }
    produced += count
  }

  private mutating func dropUnfinished(into output: inout GrowingBuffer<UInt8>) {
    appendFaults(waitingCount, to: &output)
    lead = nil
    escape = EscapeSequence()
  }
}

extension ISO2022JPTranscoder {
  /// Takes a byte of an escape sequence; false when it can be none, and the sequence is broken.
  private mutating func takeOfEscape(
    _ byte: UInt8, into output: inout GrowingBuffer<UInt8>
  ) -> Bool {
    guard (0x20...0x7E).contains(byte), escape.length < Self.longestEscape else { return false }
    escape.append(byte)
    // Bytes up to 0x2F stand in the middle of a sequence, the others at its end.
    if byte < 0x30 { return true }
    let sequence = escape
    escape = EscapeSequence()
    if let known = Self.designation(by: sequence) {
      characterSet = known
      escapes.add(length: sequence.length, at: produced)
    } else if sequence.bytes == EscapeSequence.revision1990 {
      escapes.add(length: sequence.length, at: produced)
    } else {
      characterSet = sequence.callsPairs ? .foreign : .ascii
      appendFaults(sequence.length, to: &output)
    }
    return true
  }

  private static func designation(by sequence: EscapeSequence) -> CharacterSet? {
    switch sequence.bytes {
    case 0x1B_28_42: .ascii
    case 0x1B_28_4A, 0x1B_28_48: .roman
    case 0x1B_28_49: .kana
    case 0x1B_24_40, 0x1B_24_42, 0x1B_24_28_40, 0x1B_24_28_42: .basic
    case 0x1B_24_28_44: .supplementary
    default: nil
    }
  }
}

/// An escape sequence under way, of up to four bytes.
private struct EscapeSequence {
  /// ESC & @, which announces JIS X 0208-1990, whose own escape follows.
  static let revision1990: UInt32 = 0x1B_26_40

  private(set) var bytes: UInt32 = 0
  private(set) var length = 0

  /// Whether a set of characters of two bytes is called: ESC $ and more.
  var callsPairs: Bool { bytes >> UInt32(8 * (length - 2)) == 0x1B_24 }

  mutating func append(_ byte: UInt8) {
    bytes = bytes << 8 | UInt32(byte)
    length += 1
  }
}

/// Bytes of the source that became nothing, by their places in what the rest became.
struct EscapeMap {
  private struct Escape {
    let position: Int
    let length: Int
  }

  private var escapes: [Escape] = []
  private var forgotten = 0

  mutating func add(length: Int, at position: Int) {
    escapes.append(Escape(position: position, length: length))
  }

  /// Bytes of those that stand at the places of the range.
  func length(in range: Range<Int>) -> Int {
    escapes[forgotten...].drop { $0.position < range.lowerBound }
      .prefix { $0.position < range.upperBound }.reduce(0) { $0 + $1.length }
  }

  mutating func forget(before position: Int) {
    while forgotten < escapes.count, escapes[forgotten].position < position { forgotten += 1 }
    if forgotten > escapes.count / 2 {
      escapes.removeFirst(forgotten)
      forgotten = 0
    }
  }
}
