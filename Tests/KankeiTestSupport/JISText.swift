/// CP932 bytes in the two other encodings of JIS X 0208, by the arithmetic between them.
enum JISText {
  /// Nil where a character lies outside JIS X 0208 and half-width kana.
  static func eucJP(_ bytes: [UInt8]) -> [UInt8]? {
    var written: [UInt8] = []
    for sign in signs(of: bytes) {
      switch sign {
      case .ascii(let byte): written.append(byte)
      case .kana(let byte): written += [0x8E, byte]
      case .pair(let first, let second): written += [first | 0x80, second | 0x80]
      case .outside: return nil
      }
    }
    return written
  }

  /// Nil where a character lies outside JIS X 0208.
  static func iso2022JP(_ bytes: [UInt8]) -> [UInt8]? {
    var written: [UInt8] = []
    var isInPairs = false
    for sign in signs(of: bytes) {
      switch sign {
      case .ascii(let byte):
        if isInPairs { written += [0x1B, 0x28, 0x42] }
        isInPairs = false
        written.append(byte)
      case .pair(let first, let second):
        if !isInPairs { written += [0x1B, 0x24, 0x42] }
        isInPairs = true
        written += [first, second]
      case .kana, .outside: return nil
      }
    }
    return isInPairs ? written + [0x1B, 0x28, 0x42] : written
  }

  private enum Sign {
    case ascii(UInt8)
    case kana(UInt8)
    /// Row and cell of JIS X 0208, each from 0x21.
    case pair(UInt8, UInt8)
    case outside
  }

  private static func signs(of bytes: [UInt8]) -> [Sign] {
    var signs: [Sign] = []
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case ..<0x80: signs.append(.ascii(byte))
      case 0xA1...0xDF: signs.append(.kana(byte))
      default:
        index += 1
        signs.append(index < bytes.count ? pair(byte, bytes[index]) : .outside)
      }
      index += 1
    }
    return signs
  }

  private static func pair(_ lead: UInt8, _ trail: UInt8) -> Sign {
    let block = Int(lead) - (lead < 0xA0 ? 0x81 : 0xC1)
    let place = Int(trail) - (trail < 0x80 ? 0x40 : 0x41)
    let row = block * 2 + (place < 94 ? 1 : 2)
    // Row 13 and what lies beyond row 84 are Microsoft's, not the standard's.
    guard row <= 84, row < 9 || row > 15 else { return .outside }
    return .pair(UInt8(row + 0x20), UInt8(place % 94 + 0x21))
  }
}
