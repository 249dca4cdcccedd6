package import Exchange
package import SchemaFiles

/// The words of pages, texts and terminal in one language: built in, or read from a `words.yml` of somebody's own.
package struct Words: Sendable {
  private let own: [Word: LocalizedText]
  package let language: Language

  package init(language: Language) { self.init(own: [:], language: language) }

  /// - Throws: as `WordFile` does.
  package init(yaml: String, language: Language) throws {
    self.init(own: try WordFile.decode(from: yaml), language: language)
  }

  private init(own: [Word: LocalizedText], language: Language) {
    self.own = own
    self.language = language
  }

  /// The same words in a language.
  package func speaking(_ language: Language) -> Words { Words(own: own, language: language) }

  /// A word, or a sentence with its `{name}` places filled.
  package func callAsFunction(_ word: Word, _ values: [String: String] = [:]) -> String {
    let text = own[word] ?? word.text
    return values.isEmpty ? text[language] : text.filled(values, in: language)
  }

  package func callAsFunction(_ sentence: Sentence) -> String {
    self(sentence.word, sentence.values)
  }

  package subscript(text: LocalizedText) -> String { text[language] }
}
