/// Columns that text takes in a fixed-pitch Japanese font.
package enum EastAsianWidth {
  /// Wide and full-width characters take two columns, combining marks and zero-width signs none,
  /// all others one.
  package static func columns(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + columns(of: $1) }
  }

  /// Characters whose width depends on the font, such as ① or ±, in the order of the text.
  package static func ambiguousCharacters(in text: String) -> [Character] {
    text.filter { character in
      character.unicodeScalars.contains { lies($0, in: EastAsianWidthTable.ambiguous) }
    }
  }

  /// The text with spaces at its right up to a width; unchanged when it is as wide already.
  package static func padded(_ text: String, to columns: Int) -> String {
    text + String(repeating: " ", count: max(0, columns - self.columns(text)))
  }

  /// The text with spaces at its left up to a width; unchanged when it is as wide already.
  package static func rightAligned(_ text: String, to columns: Int) -> String {
    String(repeating: " ", count: max(0, columns - self.columns(text))) + text
  }

  /// The longest beginning that is no wider; a character is never cut in two.
  package static func truncated(_ text: String, to columns: Int) -> String {
    var width = 0
    return String(
      text.prefix { character in
        width += self.columns(String(character))
        return width <= columns
      })
  }

  private static func columns(of scalar: Unicode.Scalar) -> Int {
    if (0x20..<0x7F).contains(scalar.value) { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: return lies(scalar, in: EastAsianWidthTable.wide) ? 2 : 1
    }
  }

  private static func lies(_ scalar: Unicode.Scalar, in ranges: [ClosedRange<UInt32>]) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound < scalar.value { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].contains(scalar.value)
  }
}
