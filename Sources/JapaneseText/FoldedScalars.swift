/// Text under way through width folding, one scalar at a time.
struct FoldedScalars {
  private var scalars = String.UnicodeScalarView()

  var text: String { String(scalars) }

  mutating func append(_ scalar: Unicode.Scalar) {
    if let joined = joined(to: scalar) {
      scalars.removeLast()
      scalars.append(joined)
    } else if let letters = LookAlikes.letters(scalar) {
      scalars.append(contentsOf: letters.unicodeScalars)
    } else {
      scalars.append(Self.folded(scalar))
    }
  }

  /// The kana before and a voiced mark as one kana, nil when they are not such a pair.
  private func joined(to mark: Unicode.Scalar) -> Unicode.Scalar? {
    guard let kana = scalars.last else { return nil }
    switch mark.value {
    case 0xFF9E, 0x3099: return Self.voiced[kana]
    case 0xFF9F, 0x309A: return Self.semiVoiced[kana]
    default: return nil
    }
  }

  private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0xFF01...0xFF5E: return Unicode.Scalar(UInt8(scalar.value - 0xFF01 + 0x21))
    case 0xFF61...0xFF9F: return fullWidthKana[Int(scalar.value - 0xFF61)]
    case 0x2E80...0x2FD5: return LookAlikes.kanji(scalar) ?? scalar
    // Kanji and kana are no signs, and most of what comes.
    case 0x3041...0xFF00: return scalar
    default: return signs[scalar] ?? scalar
    }
  }

  private static let signs: [Unicode.Scalar: Unicode.Scalar] = [
    "\u{3000}": " ", "\u{301C}": "~", "\u{FFE0}": "¢", "\u{FFE1}": "£", "\u{FFE2}": "¬",
    "\u{FFE4}": "¦", "\u{FFE5}": "¥", "\u{FFE6}": "₩",
  ]

  /// U+FF61–U+FF9F in their order.
  private static let fullWidthKana = Array(
    """
    。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホ\
    マミムメモヤユヨラリルレロワン゛゜
    """.unicodeScalars)

  private static let voiced = pairs(
    "かきくけこさしすせそたちつてとはひふへほうゝカキクケコサシスセソタチツテトハヒフヘホウワヰヱヲヽ",
    "がぎぐげござじずぜぞだぢづでどばびぶべぼゔゞガギグゲゴザジズゼゾダヂヅデドバビブベボヴヷヸヹヺヾ")

  private static let semiVoiced = pairs("はひふへほハヒフヘホ", "ぱぴぷぺぽパピプペポ")

  private static func pairs(_ plain: String, _ marked: String) -> [Unicode.Scalar: Unicode.Scalar] {
    Dictionary(uniqueKeysWithValues: zip(plain.unicodeScalars, marked.unicodeScalars))
  }
}
