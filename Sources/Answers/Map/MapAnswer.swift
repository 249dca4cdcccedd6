package import Exchange
package import Reporting

/// What a file's columns and spellings may be, what was decided, and what the profile became.
package struct MapAnswer: Answer, Sendable {
  let file: String
  let submitter: String
  let schema: DatasetSchema
  let proposal: MappingProposal
  let spellings: [SpellingProposal]
  /// What is remembered.
  package let addition: ProfileAddition
  /// What nobody has decided.
  let open: Open
  /// Path of the profile below the project's folder.
  let profile: String
  /// Its lines that are new or gone, with + and - before them.
  let difference: [String]
  package let isWritten: Bool
  private let words: Words

  /// - Parameter changing: the profile before and after.
  package init(
    file: String, submitter: String, schema: DatasetSchema, proposal: MappingProposal,
    spellings: [SpellingProposal], addition: ProfileAddition, open: Open, profile: String,
    changing texts: (before: String, after: String), isWritten: Bool, words: Words
  ) {
    self.file = file
    self.submitter = submitter
    self.schema = schema
    self.proposal = proposal
    self.spellings = spellings
    self.addition = addition
    self.open = open
    self.profile = profile
    difference = LineDifference.between(texts.before, texts.after)
    self.isWritten = isWritten
    self.words = words
  }

  package func text() -> String {
    let lines = MapText(schema: schema, words: words).lines(of: self)
    return TerminalText.printable(lines.joined(separator: "\n")) + "\n"
  }

  package func json() throws -> String { try JSONText.pretty(MapJSON(self)) }

  /// Columns, spellings and required fields that are not decided.
  package struct Open: Sendable, Equatable {
    package var labels: Set<String> = []
    package var spellings: [[String]] = []
    package var missing: [String] = []

    package init() {}

    package var count: Int { labels.count + spellings.count + missing.count }
  }

  package var isComplete: Bool { open.count == 0 }
}
