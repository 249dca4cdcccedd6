package import Exchange

/// The words of pages and of the text dashboard in one language, read from `Schemas/labels.yml`.
package struct Words: Sendable {
  private let texts: [Word: LocalizedText]
  package let language: Language

  /// - Throws: `YAMLText.Failure`, or ``ReportingFailure`` where a word is missing or nobody says it.
  package init(yaml: String, language: Language) throws {
    let file = try WordList.decode(yaml)
    var texts: [Word: LocalizedText] = [:]
    for (name, text) in file.sorted(by: { $0.key < $1.key }) {
      guard let word = Word(rawValue: name) else {
        throw ReportingFailure.wordUnknown(name)
      }
      texts[word] = text
    }
    if let missing = Word.allCases.first(where: { texts[$0] == nil }) {
      throw ReportingFailure.wordMissing(missing.rawValue)
    }
    self.texts = texts
    self.language = language
  }

  package func callAsFunction(_ word: Word) -> String { texts[word]?[language] ?? "" }

  /// A sentence with its `{name}` places filled, from left to right, so that a value never fills another.
  package func callAsFunction(_ word: Word, _ values: KeyValuePairs<String, String>) -> String {
    var filled = ""
    var rest = self(word)[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let name = rest[rest.index(after: open)..<close]
      filled += rest[..<open]
      filled += values.first { $0.key == name }?.value ?? String(rest[open...close])
      rest = rest[rest.index(after: close)...]
    }
    return filled + rest
  }

  package subscript(text: LocalizedText) -> String { text[language] }
}
