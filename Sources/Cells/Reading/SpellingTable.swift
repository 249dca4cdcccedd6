import JapaneseText

/// What spellings mean, found by what remains of them when widths, blanks and letter case are folded. Of
/// spellings that become one, the first in the order of the alphabet counts; ``contradiction(in:)`` finds those
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

  /// The first two spellings that become one and mean different things.
  package static func contradiction(
    in spellings: [(text: String, meaning: Meaning)],
    key: (String) -> String = WidthFolding.matchKey
  ) -> (first: String, second: String)? {
    var known: [String: (text: String, meaning: Meaning)] = [:]
    for spelling in spellings {
      let folded = key(spelling.text)
      if let first = known[folded] {
        if first.meaning == spelling.meaning { continue }
        return ("\(first.text) (\(first.meaning))", "\(spelling.text) (\(spelling.meaning))")
      }
      known[folded] = spelling
    }
    return nil
  }

  /// As for a list, in the order of the alphabet.
  package static func contradiction(
    in spellings: [String: Meaning], key: (String) -> String = WidthFolding.matchKey
  ) -> (first: String, second: String)? {
    contradiction(
      in: spellings.sorted { $0.key < $1.key }.map { (text: $0.key, meaning: $0.value) }, key: key)
  }
}
