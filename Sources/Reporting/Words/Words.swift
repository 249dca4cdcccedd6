package import Exchange
package import SchemaFiles

/// The words of pages and of the text dashboard in one language: built in, or read from a `labels.yml` of
/// somebody's own.
package struct Words: Sendable {
  private let own: [Word: LocalizedText]
  package let language: Language

  package init(language: Language) {
    own = [:]
    self.language = language
  }

  /// - Throws: as `WordFile` does.
  package init(yaml: String, language: Language) throws {
    own = try WordFile.decode(from: yaml)
    self.language = language
  }

  package func callAsFunction(_ word: Word) -> String { (own[word] ?? word.text)[language] }

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
