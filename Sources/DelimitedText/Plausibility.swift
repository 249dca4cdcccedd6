import JapaneseText

/// How much like Japanese a beginning of text looks in one encoding, from 0 to 1.
///
/// Kana, kanji and full-width signs count whole. Read as CP932, UTF-8 turns into half-width kana and
/// rare kanji (those of JIS level 2), which count little.
enum Plausibility {
  static func ofUTF8(_ sample: [UInt8]) -> Double {
    share(of: String(decoding: sample, as: UTF8.self)) { $0 == "\u{FFFD}" ? 0 : nil }
  }

  static func ofCP932(_ sample: [UInt8]) -> Double {
    sample.withUnsafeBufferPointer { bytes in
      var weight = 0.0
      var characters = 0
      var position = 0
      while position < bytes.count {
        let lead = bytes[position]
        position += lead < 0x80 ? 1 : CP932Evidence.characterLength(in: bytes, at: position) ?? 1
        if lead < 0x80 { continue }
        characters += 1
        weight += weightOfCP932(lead)
      }
      return characters == 0 ? 0 : weight / Double(characters)
    }
  }

  /// Nil when a byte fits nothing, or too few kana (rows 4 and 5) tell it from half-width kana in
  /// CP932, which are the same bytes as its kanji.
  static func ofEUCJP(_ sample: [UInt8]) -> Double? {
    var (weight, characters, kana) = (0.0, 0, 0)
    var position = 0
    while position < sample.count {
      let lead = sample[position]
      position += 1
      if lead < 0x80 { continue }
      // A character cut at the end of the sample is no fault.
      if position == sample.count { break }
      let isLead = lead == 0x8E || lead >= 0xA1 && lead <= 0xFE
      guard isLead, sample[position] >= 0xA1 else { return nil }
      position += 1
      characters += 1
      kana += lead == 0xA4 || lead == 0xA5 ? 1 : 0
      weight += lead >= 0xA1 && lead <= 0xCF ? 1 : 0.2
    }
    return kana * 8 > characters ? weight / Double(characters) : nil
  }

  /// By lead byte: 0x81–0x84 signs, kana and letters; 0x88–0x97 common kanji.
  private static func weightOfCP932(_ lead: UInt8) -> Double {
    switch lead {
    case 0x81...0x84, 0x87...0x97: 1
    case 0x98...0x9F, 0xE0...0xFC: 0.2
    case 0xA1...0xDF: 0.25
    default: 0
    }
  }

  private static func share(
    of text: String, excepting exception: (Unicode.Scalar) -> Double?
  ) -> Double {
    let scalars = text.unicodeScalars.filter { !$0.isASCII }
    let weight = scalars.reduce(0) { $0 + (exception($1) ?? weightOfScalar($1)) }
    return scalars.isEmpty ? 0 : weight / Double(scalars.count)
  }

  private static func weightOfScalar(_ scalar: Unicode.Scalar) -> Double {
    switch scalar.value {
    case 0x2000...0x27FF, 0x3000...0x33FF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFF01...0xFF5E: 1
    case 0x3400...0x4DBF, 0x20000...0x3FFFF: 0.5
    case 0xFF61...0xFF9F: 0.25
    default: 0
    }
  }
}
