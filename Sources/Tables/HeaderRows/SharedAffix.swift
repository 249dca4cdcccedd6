/// What the texts of one column begin or end with alike: addresses with their city, halls with 公民館.
struct SharedAffix {
  private let prefix: Substring
  private let suffix: Substring

  /// Different texts from which something may be learnt.
  private static let leastTexts = 3
  private static let leastPrefix = 2

  /// - Parameter leastSuffix: characters that texts must share at their end.
  /// - Returns: nil where the texts share nothing, or are too few.
  init?(_ texts: some Sequence<String>, leastSuffix: Int) {
    let distinct = Set(texts)
    guard distinct.count >= Self.leastTexts, let first = distinct.first else { return nil }
    var (prefix, suffix) = (first[...], first[...])
    for text in distinct {
      while !text.hasPrefix(prefix) { prefix.removeLast() }
      while !text.hasSuffix(suffix) { suffix.removeFirst() }
    }
    self.prefix = prefix.count >= Self.leastPrefix ? prefix : ""
    self.suffix = suffix.count >= leastSuffix ? suffix : ""
    if self.prefix.isEmpty, self.suffix.isEmpty { return nil }
  }

  /// Whether a text has what the others share and something of its own.
  func isShared(by text: String) -> Bool {
    text.hasPrefix(prefix) && text.hasSuffix(suffix)
      && text.count > max(prefix.count, suffix.count)
  }
}
