/// Whole records at the start of some text, where their quotes are well-formed.
struct RecordsAhead {
  let bytes: UnsafeBufferPointer<UInt8>
  let lineCount: Int

  /// Nil when no record ends in the text.
  ///
  /// A line feed ends a record where the quotes before it are even in number. Where they are odd at the
  /// last line feed, it stands in a field that the last quote before it opened.
  init?(startOf text: UnsafeBufferPointer<UInt8>) {
    guard let lines = Self.lines(of: text) else { return nil }
    let found = lines.feedsAndQuotes()
    if found.quotes.isMultiple(of: 2) {
      (bytes, lineCount) = (lines, found.feeds)
      return
    }
    guard let quote = lines.lastIndex(of: 0x22),
      let before = Self.lines(of: UnsafeBufferPointer(rebasing: lines[..<quote]))
    else { return nil }
    (bytes, lineCount) = (before, before.feedsAndQuotes().feeds)
  }

  private static func lines(
    of text: UnsafeBufferPointer<UInt8>
  ) -> UnsafeBufferPointer<UInt8>? {
    text.lastIndex(of: 0x0A).map { UnsafeBufferPointer(rebasing: text[...$0]) }
  }
}
