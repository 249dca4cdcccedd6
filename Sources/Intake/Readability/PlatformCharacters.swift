import DelimitedText

/// 機種依存文字: signs that not every program has in the older encodings. Unit signs such as ㎡ are in wide use,
/// kanji beyond the standard stand in names; neither is counted (rule L1-08 of 2026-03-31).
enum PlatformCharacters {
  /// Unicode has one place for each, so nothing depends on the platform there.
  static func matter(in encoding: TextEncoding) -> Bool {
    switch encoding {
    case .cp932, .eucjp, .iso2022jp: true
    case .utf8, .utf16le, .utf16be: false
    }
  }

  static func show(in text: String) -> Bool {
    text.unicodeScalars.contains { scalar in ranges.contains { $0.contains(scalar.value) } }
  }

  private static let ranges: [ClosedRange<UInt32>] = [
    0x2116...0x2116, 0x2121...0x2121,  // № ℡
    0x2160...0x217F,  // Ⅰ ⅰ
    0x2460...0x2473, 0x3251...0x325F, 0x32B1...0x32BF,  // ①
    0x3220...0x3243, 0x3280...0x32B0, 0x32C0...0x32FF,  // ㈱ ㊤ ㋿
    0x3300...0x337F,  // ㌔ ㍻
    0xE000...0xF8FF,  // 外字
  ]
}
