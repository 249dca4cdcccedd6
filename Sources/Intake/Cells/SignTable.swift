import Exchange
import JapaneseText

/// What the signs of one submitter mean (方言): `-` nil, `…` unknown, `x` concealed, `***` not applicable.
struct SignTable: Sendable {
  private let meanings: SpellingTable<ValueStatus>

  /// Whether a sign has a digit in it.
  let hasNumbers: Bool

  init(_ signs: [String: ValueStatus]) {
    meanings = SpellingTable(signs, key: Self.key)
    hasNumbers = signs.keys.contains { $0.contains(where: \.isNumber) }
  }

  func status(of text: String) -> ValueStatus? {
    text.count <= 4 ? meanings[Self.key(text)] : nil
  }

  /// One spelling for the many dashes, dots and widths of one sign.
  static func key(_ text: String) -> String {
    let plain = WidthFolding.fold(text, minus: true).lowercased().withoutBlanks
    switch plain {
    case "--", "---": return "-"
    case "...", "・・・", "……", "‥", "‥‥", "···": return "…"
    default: return plain
    }
  }
}
