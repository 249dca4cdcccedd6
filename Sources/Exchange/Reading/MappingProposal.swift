/// What a column of a file may be, with how much speaks for it.
package struct ColumnProposal: Sendable, Equatable {
  /// A field or helper that the column may be.
  package struct Candidate: Sendable, Equatable {
    /// Name of the field or helper.
    package let name: String
    /// From 0 to 1.
    package let score: Double
    package let reasons: [Reason]

    package init(name: String, score: Double, reasons: [Reason]) {
      self.name = name
      self.score = score
      self.reasons = reasons
    }
  }

  /// What speaks for a candidate.
  package enum Reason: String, Sendable, CaseIterable {
    /// The label is known: the field's name, its title, an accepted label, or the profile's.
    case name, title, label, profile
    /// The name that stands beside a code.
    case besideCode = "beside-code"
    /// The label is like one that is known.
    case similarity
    /// The cells can be read as the field's.
    case content
  }

  /// What is to become of the column.
  package enum State: String, Sendable {
    /// The label is known already.
    case known
    /// One field fits and no other comes near.
    case certain
    /// Somebody must say.
    case uncertain
    /// Known and not read.
    case ignored
    /// No field comes near.
    case unread
  }

  /// 0-based.
  package let index: Int
  /// As written.
  package let label: String
  /// Some of its cells; masked where they may be personal data.
  package let examples: [String]
  package let state: State
  /// The best pairing of all columns gives it this one; nil where nothing fits.
  package let choice: Candidate?
  /// Every candidate, the best first.
  package let candidates: [Candidate]

  package init(
    index: Int, label: String, examples: [String], state: State, choice: Candidate?,
    candidates: [Candidate]
  ) {
    self.index = index
    self.label = label
    self.examples = examples
    self.state = state
    self.choice = choice
    self.candidates = candidates
  }
}

/// What the columns of a file may be.
package enum MappingOutcome: Sendable {
  case proposal(MappingProposal)
  /// Labels that announce personal data over filled cells: such a file is not mapped.
  case personal(labels: [String])
  case noHeader
}

/// The best pairing of a file's columns with the fields of one dataset.
package struct MappingProposal: Sendable {
  /// Position of the context among those that were tried.
  package let context: Int
  package let columns: [ColumnProposal]
  /// Names of required fields that no column is proposed for.
  package let missing: [String]

  package init(context: Int, columns: [ColumnProposal], missing: [String]) {
    self.context = context
    self.columns = columns
    self.missing = missing
  }

  package var isCertain: Bool { !columns.contains { $0.state == .uncertain } && missing.isEmpty }

  /// How well the dataset fits, to choose among several.
  package var worth: Double {
    columns.reduce(0) { $0 + ($1.choice?.score ?? 0) } - Double(missing.count)
  }
}

/// A spelling in a file that its field does not know, and what it may stand for.
package struct SpellingProposal: Sendable {
  package struct Option: Sendable, Equatable {
    package let code: String
    package let title: String

    package init(code: String, title: String) {
      self.code = code
      self.title = title
    }
  }

  package let field: Field
  /// As written.
  package let text: String
  package let count: Int
  /// The likeliest first.
  package let options: [Option]

  package init(field: Field, text: String, count: Int, options: [Option]) {
    self.field = field
    self.text = text
    self.count = count
    self.options = options
  }
}
