package import Exchange
import Intake

/// What a file's columns and spellings may be, what was decided, and what the profile became.
package struct MapAnswer: Sendable {
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

  /// Columns, spellings and required fields that are not decided.
  struct Open: Sendable, Equatable {
    var labels: Set<String> = []
    var spellings: [[String]] = []
    var missing: [String] = []

    var count: Int { labels.count + spellings.count + missing.count }
  }

  package var isComplete: Bool { open.count == 0 }
}
