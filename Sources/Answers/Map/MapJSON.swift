import Exchange

/// The machine form of a mapping.
struct MapJSON: Encodable {
  struct Candidate: Encodable {
    let field: String, score: Double, reasons: [String]

    init(_ candidate: ColumnProposal.Candidate) {
      field = candidate.name
      score = candidate.score
      reasons = candidate.reasons.map(\.rawValue)
    }
  }

  struct Column: Encodable {
    let column: Int, label: String, state: String, field: String?, score: Double?
    let reasons: [String], candidates: [Candidate]

    init(_ column: ColumnProposal, decided: String?) {
      let candidate = column.candidates.first { $0.name == decided } ?? column.choice
      self.column = column.index + 1
      label = column.label
      state = column.state.rawValue
      field = candidate?.name
      score = candidate?.score
      reasons = candidate?.reasons.map(\.rawValue) ?? []
      candidates = column.candidates.map(Candidate.init)
    }
  }

  struct Spelling: Encodable {
    let field: String, text: String, count: Int, code: String?, candidates: [String]
  }

  let file: String, submitter: String, dataset: String, columns: [Column], missing: [String]
  let spellings: [Spelling], profile: String, difference: [String], open: Int, written: Bool

  init(_ answer: MapAnswer) {
    file = answer.file
    submitter = answer.submitter
    dataset = answer.schema.id.rawValue
    columns = answer.proposal.columns.map {
      Column($0, decided: answer.addition.columns[$0.label])
    }
    missing = answer.open.missing
    spellings = answer.spellings.map {
      Spelling(
        field: $0.field.name, text: $0.text, count: $0.count,
        code: answer.addition.values[$0.field.name]?[$0.text], candidates: $0.options.map(\.code))
    }
    profile = answer.profile
    difference = answer.difference
    open = answer.open.count
    written = answer.isWritten
  }
}
