import Exchange
import JapaneseText

/// What the signs of one submitter mean (方言): `-` nil, `…` unknown, `x` concealed, `***` not applicable, and
/// beside a number `p` provisional, `r` revised, `※` a note. What is not declared means nothing.
package struct SignTable: Sendable {
  /// A sign that stands beside a number.
  struct Mark: Sendable, Equatable {
    let text: String
    let flags: ValueFlags
  }

  /// Whether a sign has a digit in it.
  let hasNumbers: Bool
  private let statuses: SpellingTable<ValueStatus>
  /// The longest first, so that ** is not taken for *.
  let marks: [Mark]

  init(_ signs: [String: SignMeaning]) {
    var statuses: [String: ValueStatus] = [:]
    var marks: [String: ValueFlags] = [:]
    for (text, meaning) in signs {
      switch meaning {
      case .status(let status): statuses[text] = status
      case .flag(let flag): marks[Self.key(text)] = flag
      case .note: marks[Self.key(text)] = []
      }
    }
    hasNumbers = signs.keys.contains { $0.contains(where: \.isNumber) }
    self.statuses = SpellingTable(statuses, key: Self.key)
    self.marks = marks.map { Mark(text: $0.key, flags: $0.value) }.sorted {
      ($1.text.count, $0.text) < ($0.text.count, $1.text)
    }
  }

  func status(of text: String) -> ValueStatus? {
    text.count <= 4 ? statuses[Self.key(text)] : nil
  }

  /// One spelling for the many dashes, dots and widths of one sign.
  package static func key(_ text: String) -> String {
    let plain = WidthFolding.fold(text, minus: true).lowercased().withoutBlanks
    switch plain {
    case "--", "---": return "-"
    case "...", "・・・", "……", "‥", "‥‥", "···": return "…"
    default: return plain
    }
  }
}
