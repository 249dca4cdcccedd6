/// The words and signs of a Swift source, without its comments and strings. Code within a string counts.
struct SwiftText {
  private(set) var tokens: [String] = []

  private let bytes: [UInt8]
  private var place = 0

  init(_ source: String) {
    // A sentinel saves asking for the end at every byte.
    bytes = Array(source.utf8) + [0]
    readCode()
  }

  private var isAtEnd: Bool { place >= bytes.count - 1 }

  /// Reads to the end, or past the bracket that closes the code of a string.
  private mutating func readCode(within isWithin: Bool = false) {
    var depth = 0
    while !isAtEnd {
      let byte = bytes[place]
      switch byte {
      case ...0x20: place += 1
      case UInt8(ascii: "/") where bytes[place + 1] == UInt8(ascii: "/"): skipLine()
      case UInt8(ascii: "/") where bytes[place + 1] == UInt8(ascii: "*"): skipComment()
      case UInt8(ascii: "\""): readString(hashes: 0)
      case UInt8(ascii: "#") where startsRawString: readString(hashes: count(of: "#"))
      case _ where Self.isOfWord(byte): readWord()
      default:
        if byte == UInt8(ascii: "(") { depth += 1 }
        if byte == UInt8(ascii: ")") { depth -= 1 }
        place += 1
        if isWithin, depth < 0 { return }
        tokens.append(String(UnicodeScalar(byte)))
      }
    }
  }

  private mutating func readWord() {
    let start = place
    while Self.isOfWord(bytes[place]) { place += 1 }
    tokens.append(String(decoding: bytes[start..<place], as: UTF8.self))
  }

  private mutating func skipLine() {
    while !isAtEnd, bytes[place] != UInt8(ascii: "\n") { place += 1 }
  }

  private mutating func skipComment() {
    var depth = 0
    repeat {
      if starts(with: "/*") {
        depth += 1
        place += 2
      } else if starts(with: "*/") {
        depth -= 1
        place += 2
      } else {
        place += 1
      }
    } while depth > 0 && !isAtEnd
  }

  private mutating func readString(hashes: Int) {
    place += hashes
    let quotes = starts(with: "\"\"\"") ? 3 : 1
    let hashSigns = String(repeating: "#", count: hashes)
    let end = String(repeating: "\"", count: quotes) + hashSigns
    place += quotes
    while !isAtEnd {
      switch bytes[place] {
      case UInt8(ascii: "\"") where starts(with: end):
        place += end.utf8.count
        return
      case UInt8(ascii: "\\") where starts(with: "\\\(hashSigns)("):
        place += hashes + 2
        readCode(within: true)
      case UInt8(ascii: "\\") where starts(with: "\\" + hashSigns): place += hashes + 2
      default: place += 1
      }
    }
  }

  private var startsRawString: Bool { bytes[place + count(of: "#")] == UInt8(ascii: "\"") }

  private func count(of sign: Unicode.Scalar) -> Int {
    bytes[place...].prefix { $0 == UInt8(ascii: sign) }.count
  }

  private func starts(with sign: String) -> Bool { bytes[place...].starts(with: sign.utf8) }

  private static func isOfWord(_ byte: UInt8) -> Bool { wordBytes[Int(byte)] }

  private static let wordBytes = (0...255).map { byte in
    byte >= 0x80 || byte == 0x5F || (0x30...0x39).contains(byte)
      || (0x41...0x5A).contains(byte & 0xDF)
  }
}
