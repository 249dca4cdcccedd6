/// A place in a text that moves from left to right, for grammars whose signs are all ASCII.
///
/// It looks at bytes: a text of characters takes ten times as long, and small files of settings are read at
/// each start.
struct ByteCursor {
  private let bytes: [UInt8]
  private(set) var position = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  /// The byte to come; nil at the end.
  var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  /// The number of the line, from 1.
  var line: Int { 1 + bytes[..<position].count { $0 == UInt8(ascii: "\n") } }

  mutating func advance() { position += 1 }

  /// The bytes to come as long as they belong, as text.
  mutating func take(while belongs: (UInt8) -> Bool) -> String {
    let start = position
    skip(while: belongs)
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  mutating func skip(while belongs: (UInt8) -> Bool) {
    while position < bytes.count, belongs(bytes[position]) { position += 1 }
  }

  /// Passes over a text if it comes next.
  mutating func skip(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard position + count <= bytes.count else { return false }
    for index in 0..<count where bytes[position + index] != text.utf8Start[index] { return false }
    position += count
    return true
  }
}
