extension String {
  /// Whether a word stands in a text, byte for byte.
  ///
  /// `contains` compares characters by the rules of Unicode; of folded keys that is not asked, and some dozen
  /// words are sought in each label.
  package func holds(_ word: String) -> Bool {
    guard let first = word.utf8.first else { return true }
    var rest = utf8[...]
    while let start = rest.firstIndex(of: first) {
      rest = rest[start...]
      if rest.starts(with: word.utf8) { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}
