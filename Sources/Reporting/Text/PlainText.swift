import JapaneseText

/// Text laid out in columns of a fixed-pitch font.
///
/// Characters whose width depends on the font are never written: they make tables drift.
enum PlainText {
  static let width = 80

  private static let replacements: [Character: String] = [
    "…": "...", "‥": "..", "×": "x", "÷": "/", "→": "->", "←": "<-", "―": "-", "—": "-", "–": "-",
    "±": "+-", "“": "\"", "”": "\"", "‘": "'", "’": "'", "●": "*", "○": "o", "※": "*", "▲": "-",
    "△": "-", "■": "*", "□": "-",
  ]

  /// The text on one line, without characters of doubtful width.
  static func plain(_ text: String) -> String {
    let doubtful = Set(EastAsianWidth.ambiguousCharacters(in: text))
    return text.reduce(into: "") { plain, character in
      if character.isNewline || character == "\t" {
        plain += " "
      } else if doubtful.contains(character) {
        plain += replacements[character] ?? "?"
      } else {
        plain.append(character)
      }
    }
  }

  /// Lines no wider than the page, the later ones set in; 、 and 。 never begin one.
  static func wrapped(_ text: String, indent: String = "", hanging: String? = nil) -> [String] {
    var lines: [String] = []
    var line = indent
    var columns = EastAsianWidth.columns(indent)
    for character in plain(text) {
      let advance = EastAsianWidth.columns(String(character))
      // Two columns are kept free for a mark that may not begin a line.
      let limit = "、。，．）」".contains(character) ? width : width - 2
      if columns + advance > limit {
        lines.append(line)
        line = hanging ?? indent
        columns = EastAsianWidth.columns(line)
        if character == " " { continue }
      }
      line.append(character)
      columns += advance
    }
    return lines + [line]
  }

  static func padded(_ text: String, to columns: Int) -> String {
    EastAsianWidth.padded(text, to: columns)
  }

  static func rightAligned(_ text: String, to columns: Int) -> String {
    String(repeating: " ", count: max(0, columns - EastAsianWidth.columns(text))) + text
  }
}
