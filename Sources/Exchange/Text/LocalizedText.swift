/// The language of words for people.
package enum Language: String, Sendable, CaseIterable { case ja, en }

/// A text in every language that Kankei speaks.
package struct LocalizedText: Sendable, Equatable, Decodable {
  package let ja: String
  package let en: String

  package init(ja: String, en: String) {
    self.ja = ja
    self.en = en
  }

  package subscript(language: Language) -> String {
    switch language {
    case .ja: ja
    case .en: en
    }
  }

  /// Replaces `{name}` by the value of that name; a name without a value stays as it is.
  package func filled(_ values: [String: String], in language: Language) -> String {
    var text = self[language]
    for (name, value) in values { text = text.replacing("{\(name)}", with: value) }
    return text
  }
}
