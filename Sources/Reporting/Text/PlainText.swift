import JapaneseText

/// Text laid out in columns of a fixed-pitch font.
///
/// Characters whose width depends on the font are never written: they make tables drift.
enum PlainText {
  static let width = 80
  /// Fiscal years that have room beside one another.
  static let shownYears = 3

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
    for piece in pieces(of: plain(text)) {
      let advance = EastAsianWidth.columns(piece)
      // Two columns are kept free for a mark that may not begin a line.
      let limit = piece.allSatisfy("、。，．）」".contains) ? width : width - 2
      if columns + advance > limit {
        lines.append(trimmed(line))
        line = hanging ?? indent
        columns = EastAsianWidth.columns(line)
        if piece.allSatisfy({ $0 == " " }) { continue }
      }
      line += piece
      columns += advance
    }
    return lines + [trimmed(line)]
  }

  /// Items set in by two columns, as many to a line as fit; only one that is wider than a line is torn.
  static func wrapped(items: [String]) -> [String] {
    let indent = "  "
    var lines: [String] = []
    for item in items.map(plain) where !item.isEmpty {
      let joined = (lines.last ?? "") + (lines.isEmpty ? indent : "  ") + item
      if let last = lines.indices.last, EastAsianWidth.columns(joined) <= width {
        lines[last] = joined
      } else {
        lines += wrapped(item, indent: indent)
      }
    }
    return lines
  }

  /// What is not torn apart: a number, a range or a Latin word, up to half a line; any other character alone.
  private static func pieces(of text: String) -> [String] {
    var pieces: [String] = []
    var isWord = false
    for character in text {
      let continues = (character.isASCII && character != " ") || character == "〜"
      if isWord, continues, (pieces.last?.count ?? 0) < width / 2 {
        pieces[pieces.count - 1].append(character)
      } else {
        pieces.append(String(character))
      }
      isWord = continues
    }
    return pieces
  }

  /// Without spaces at its end.
  static func trimmed(_ line: String) -> String {
    String(line.reversed().drop { $0 == " " }.reversed())
  }

  static func padded(_ text: String, to columns: Int) -> String {
    EastAsianWidth.padded(text, to: columns)
  }

  static func rightAligned(_ text: String, to columns: Int) -> String {
    EastAsianWidth.rightAligned(text, to: columns)
  }
}
