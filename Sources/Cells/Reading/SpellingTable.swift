import JapaneseText

/// What spellings mean, found by what remains of them when widths, blanks and letter case are folded. Of
/// spellings that become one, the first in the order of the alphabet counts; ``contradictions(in:)`` finds those
/// that should not have been written.
package struct SpellingTable<Meaning: Equatable & Sendable>: Sendable {
  private let meanings: [String: Meaning]

  init(
    _ spellings: [String: Meaning], key: (String) -> String = WidthFolding.matchKey
  ) {
    meanings = Dictionary(
      spellings.sorted { $0.key < $1.key }.map { (key($0.key), $0.value) },
      uniquingKeysWith: { first, _ in first })
  }

  subscript(key: String) -> Meaning? { meanings[key] }

  /// Spellings that become one and mean different things, each with the first that means something else.
  package static func contradictions(
    in spellings: [(text: String, meaning: Meaning)],
    key: (String) -> String = WidthFolding.matchKey
  ) -> [(first: String, second: String)] {
    var known: [String: (text: String, meaning: Meaning)] = [:]
    return spellings.compactMap { spelling in
      let folded = key(spelling.text)
      guard let first = known[folded] else {
        known[folded] = spelling
        return nil
      }
      if first.meaning == spelling.meaning { return nil }
      return ("\(first.text) (\(first.meaning))", "\(spelling.text) (\(spelling.meaning))")
    }
  }

  /// As for a list, in the order of the alphabet.
  package static func contradictions(
    in spellings: [String: Meaning], key: (String) -> String = WidthFolding.matchKey
  ) -> [(first: String, second: String)] {
    contradictions(
      in: spellings.sorted { $0.key < $1.key }.map { (text: $0.key, meaning: $0.value) }, key: key)
  }
}
