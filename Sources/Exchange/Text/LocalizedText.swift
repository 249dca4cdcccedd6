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

  /// Replaces `{name}` by the value of that name, from left to right, so that a value never fills another;
  /// a name without a value stays as it is.
  package func filled(_ values: [String: String], in language: Language) -> String {
    var filled = ""
    var rest = self[language][...]
    while let open = rest.firstIndex(of: "{") {
      filled += rest[..<open]
      rest = rest[open...]
      guard let close = rest.firstIndex(of: "}") else { break }
      let place = rest[...close]
      filled += values[String(place.dropFirst().dropLast())] ?? String(place)
      rest = rest[rest.index(after: close)...]
    }
    return filled + rest
  }
}
