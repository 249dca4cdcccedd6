/// Kanji that names of places and people write in two forms: old and new (澤 and 沢), the forms that only some
/// programs know (﨑 and 崎), and the compatibility ideographs of code page 932 (塚 and U+FA10).
///
/// For comparing texts only: what is shown keeps the form in which it was written.
enum KanjiVariants {
  /// The form that is commoner; the character itself where it has one form only.
  static func common(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    // The dictionary is asked of few characters, for it takes longer than the rest of a key.
    mayHaveCommonForm(scalar) ? table[scalar] ?? scalar : scalar
  }

  /// Whether there is a commoner form.
  static func hasCommonForm(_ scalar: Unicode.Scalar) -> Bool {
    mayHaveCommonForm(scalar) && table[scalar] != nil
  }

  static var rarerForms: [Unicode.Scalar] { Array(table.keys) }

  /// Signs that choose a glyph and change no meaning.
  static func isSelector(_ scalar: Unicode.Scalar) -> Bool {
    (0xFE00...0xFE0F).contains(scalar.value) || (0xE0100...0xE01EF).contains(scalar.value)
  }

  /// One bit for each place in a table of 4096: false for almost all kanji, and for all kana and letters.
  private static func mayHaveCommonForm(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x4E00 else { return false }
    return marked[Int(scalar.value >> 6 & 63)] & (1 << UInt64(scalar.value & 63)) != 0
  }

  private static let marked: [UInt64] = table.keys.reduce(
    into: [UInt64](repeating: 0, count: 64)
  ) { marked, scalar in
    marked[Int(scalar.value >> 6 & 63)] |= 1 << UInt64(scalar.value & 63)
  }

  private static let table: [Unicode.Scalar: Unicode.Scalar] = Dictionary(
    uniqueKeysWithValues: pairs.unicodeScalars.split(separator: " ").compactMap { pair in
      guard let rare = pair.first, let common = pair.last else { return nil }
      return (rare, common)
    })

  /// The rarer form, then the commoner one.
  private static let pairs = """
    檮梼 﨑崎 嵜崎 髙高 濵浜 濱浜 澤沢 嶋島 嶌島 龍竜 瀧滝 廣広 國国 縣県 區区 邊辺 邉辺 齋斎 齊斉 櫻桜 鹽塩 萬万 寶宝 實実 壽寿 \
    惠恵 榮栄 關関 鐵鉄 驛駅 會会 學学 數数 總総 圖図 團団 體体 參参 假仮 條条 德徳 郞郎 黑黒 淸清 靑青 步歩 橫横 增増 鷗鴎 籠篭 \
    曾曽 彌弥 驒騨 吳呉 眞真 礪砺 螢蛍 莊荘 鄕郷 壹壱 當当 縱縦 藝芸 經経 濟済 戶戸 瀨瀬 峯峰 埜野 桒桑 栁柳 \u{20BB7}吉 \
    \u{FA10}塚 \u{FA12}晴 \u{FA15}凞 \u{FA16}猪 \u{FA17}益 \u{FA19}神 \u{FA1A}祥 \u{FA1B}福 \u{FA1C}靖 \u{FA1E}羽 \u{FA22}諸 \
    \u{FA26}都 \u{FA2A}飯 \u{FA2B}飼 \u{FA2C}館 \u{FA2D}鶴 \u{F9DC}隆
    """
}
