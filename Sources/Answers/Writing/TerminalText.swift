/// Text on its way to a terminal.
package enum TerminalText {
  /// Control characters of cells become pictures of themselves, so that no file steers a terminal.
  package static func printable(_ text: String) -> String {
    var printable = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A: printable.append(scalar)
      case 0x00...0x1F: printable.append(Unicode.Scalar(0x2400 + scalar.value) ?? " ")
      case 0x7F...0x9F: printable.append("\u{2421}")
      default: printable.append(scalar)
      }
    }
    return String(printable)
  }

  /// What may be printed of a text where one line has to stay one line.
  static func printableLine(_ text: String) -> String {
    printable(text).replacing("\n", with: "\u{240A}")
  }
}
