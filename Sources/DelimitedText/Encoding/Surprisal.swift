import JapaneseText

/// How much a text would surprise a reader of Japanese tables, in bits: the less, the more likely
/// it was read in the right encoding.
///
/// A rough model: each kind of character has its price, by how many there are of it and how often
/// it is met. Half-width kana are judged by what stands before them, for read as CP932 much of EUC-JP
/// turns into such kana, but in an order that no word has. The same bytes read in two encodings may
/// be compared, whatever the number of their characters.
struct Surprisal {
  /// What bytes that fit nothing cost.
  static let bitsOfFault = 24.0

  private(set) var bits = 0.0
  private(set) var faults = 0
  /// Full-width kana, kanji and signs.
  private(set) var wideCharacters = 0
  private var previous: UInt32 = 0x0A

  @inline(__always)
  mutating func add(_ scalar: UInt32) {
    if (0xFF61...0xFF9F).contains(scalar) {
      bits += HalfWidthKana.bits(of: scalar, after: previous)
    } else if scalar < 0x10000 {
      bits += Double(Self.quarterBits[Int(scalar)]) / 4
    } else {
      bits += 18
    }
    if (0x3001...0x9FFF).contains(scalar) { wideCharacters += 1 }
    previous = scalar
  }

  mutating func addFault() {
    bits += Self.bitsOfFault
    faults += 1
    previous = 0x0A
  }

  /// By scalar of the basic plane.
  private static let quarterBits: [UInt8] = {
    var table = [UInt8](repeating: 18 * 4, count: 0x10000)
    for (range, bits) in kinds {
      for scalar in range { table[scalar] = UInt8(bits * 4) }
    }
    for code in levelOne {
      let scalar = CP932Mapping.scalars[code]
      if scalar != 0 { table[Int(scalar)] = 12 * 4 + 2 }
    }
    for scalar in UsualKanji.scalars { table[Int(scalar)] = 9 * 4 }
    return table
  }()

  /// Codes of the kanji of JIS level 1 in CP932.
  private static let levelOne = 0x889F...0x9872

  private static let kinds: [(ClosedRange<Int>, Double)] = [
    (0x00...0x00, 32), (0x01...0x1F, 16), (0x09...0x0A, 3), (0x0D...0x0D, 3), (0x20...0x7E, 4.5),
    (0x7F...0x7F, 16),
    (0x80...0x17F, 10), (0x370...0x45F, 13), (0x2010...0x203E, 10),
    (0x2100...0x218F, 11), (0x2190...0x21FF, 10), (0x2200...0x22FF, 12), (0x2460...0x249B, 11),
    (0x2500...0x257F, 14), (0x25A0...0x266F, 10), (0x3000...0x303F, 8), (0x3041...0x3096, 6.5),
    (0x3099...0x30A0, 10), (0x30A1...0x30FE, 7), (0x3200...0x33FF, 11), (0x4E00...0x9FFF, 17),
    (0xD800...0xDFFF, 24), (0xE000...0xF8FF, 20), (0xF900...0xFAFF, 18), (0xFF01...0xFF5E, 8.5),
    (0xFFE0...0xFFE5, 11), (0xFFFD...0xFFFD, 12),
  ]
}

/// What half-width kana (U+FF61–FF9F) cost by the sign before them.
private enum HalfWidthKana {
  private static let misplaced = 13.0

  static func bits(of kana: UInt32, after previous: UInt32) -> Double {
    let beginsWord = !(0xFF66...0xFF9F).contains(previous)
    switch kana {
    case 0xFF61...0xFF65: return 8
    case 0xFF66: return 10
    case 0xFF67...0xFF6B: return takesSmallVowel(previous) ? 7 : misplaced
    case 0xFF6C...0xFF6E: return takesSmallY(previous) ? 4.5 : misplaced
    case 0xFF6F, 0xFF9D: return beginsWord ? misplaced : 5.5
    case 0xFF70: return beginsWord || previous == 0xFF6F || previous == 0xFF9D ? misplaced : 4.5
    case 0xFF9E: return isVoiced(previous) ? 3 : misplaced
    case 0xFF9F: return (0xFF8A...0xFF8E).contains(previous) ? 4 : misplaced
    default: return beginsWord ? 8.5 : 5.5
    }
  }

  /// ｳ, ｶ to ﾄ, ﾊ to ﾎ.
  private static func isVoiced(_ kana: UInt32) -> Bool {
    kana == 0xFF73 || (0xFF76...0xFF84).contains(kana) || (0xFF8A...0xFF8E).contains(kana)
  }

  /// ｷ ｼ ﾁ ﾆ ﾋ ﾌ ﾐ ﾘ, and the voicing marks after them.
  private static func takesSmallY(_ kana: UInt32) -> Bool {
    [0xFF77, 0xFF7C, 0xFF81, 0xFF86, 0xFF8B, 0xFF8C, 0xFF90, 0xFF98, 0xFF9E, 0xFF9F]
      .contains(kana)
  }

  /// ｳ ｸ ｼ ﾁ ﾂ ﾃ ﾄ ﾌ, and the voicing mark after them.
  private static func takesSmallVowel(_ kana: UInt32) -> Bool {
    [0xFF73, 0xFF78, 0xFF7C, 0xFF81, 0xFF82, 0xFF83, 0xFF84, 0xFF8C, 0xFF9E].contains(kana)
  }
}
