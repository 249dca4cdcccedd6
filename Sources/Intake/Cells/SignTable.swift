import Exchange
import JapaneseText

/// What the signs of one submitter mean (方言): `-` nil, `…` unknown, `x` concealed, `***` not applicable.
struct SignTable: Sendable {
  private let meanings: [String: ValueStatus]

  init(_ signs: [String: ValueStatus]) {
    meanings = Dictionary(
      signs.map { (Self.key($0.key), $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  func status(of text: String) -> ValueStatus? {
    text.count <= 4 ? meanings[Self.key(text)] : nil
  }

  /// One spelling for the many dashes, dots and widths of one sign.
  private static func key(_ text: String) -> String {
    let plain = WidthFolding.fold(text, minus: true).lowercased().withoutBlanks
    switch plain {
    case "--", "---": return "-"
    case "...", "・・・", "……", "‥", "‥‥", "···": return "…"
    default: return plain
    }
  }
}
