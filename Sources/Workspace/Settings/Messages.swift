package import Exchange
package import SchemaFiles

/// What the tool says on a terminal: built in, or read from a `messages.yml` of somebody's own.
package struct Messages: Sendable {
  package typealias ID = MessageID

  private let own: [MessageID: LocalizedText]

  /// The sentences that are built into the binary.
  package init() { own = [:] }

  /// - Throws: as `WordFile` does.
  package init(yaml: String) throws { own = try WordFile.decode(from: yaml) }

  /// The sentence with its `{placeholders}` filled.
  package func text(
    _ id: ID, _ values: [String: String] = [:], in language: Language
  ) -> String {
    (own[id] ?? id.text).filled(values, in: language)
  }

  package func text(_ sentence: Sentence, in language: Language) -> String {
    text(sentence.id, sentence.values, in: language)
  }
}

/// One sentence with the values of its placeholders, in no language yet.
package struct Sentence: Sendable, Equatable {
  package let id: Messages.ID
  package let values: [String: String]

  package init(_ id: Messages.ID, _ values: [String: String] = [:]) {
    self.id = id
    self.values = values
  }

  /// A word for programs; it never changes: `not-a-table-zip` of `notATableZIP`.
  var code: String {
    id.rawValue.replacing(/[A-Z]+(?![a-z])|[A-Z]/) { "-" + $0.output.lowercased() }
  }
}
