import JapaneseText

/// A cell that a program wrote so that a spreadsheet takes it for text: ="062031", '062031.
enum SpreadsheetText {
  /// The text itself and the rule that took the rest off; nil for other cells.
  static func unwrapped(_ text: String) -> (text: String, rule: CellRule)? {
    guard let first = text.unicodeScalars.first else { return nil }
    switch first {
    case "=", "＝":
      let inner = text.dropFirst()
      guard inner.count > 2, let open = inner.first, let close = inner.last,
        quotes.contains(open), quotes.contains(close)
      else { return nil }
      return filled(inner.dropFirst().dropLast(), .textFormula)
    case "'", "’", "＇", "‘": return filled(text.dropFirst(), .apostrophe)
    default: return nil
    }
  }

  private static let quotes: Set<Character> = ["\"", "”", "“", "＂"]

  private static func filled(
    _ text: Substring, _ rule: CellRule
  ) -> (text: String, rule: CellRule)? {
    let trimmed = WidthFolding.trimmed(String(text))
    return trimmed.isEmpty ? nil : (trimmed, rule)
  }
}
