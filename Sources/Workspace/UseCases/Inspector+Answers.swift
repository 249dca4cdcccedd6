extension Inspector {
  /// The answer for a person; nil for a file that could not be read.
  package func text(of outcome: InspectOutcome) throws -> String? {
    guard case .read(let answer) = outcome else { return nil }
    return answer.text(words: try source.words(in: language), messages: messages)
  }

  /// One line of JSON, also for a file that could not be read.
  package func json(of outcome: InspectOutcome) throws -> String {
    try outcome.json(in: language, messages)
  }

  /// Why a file could not be read; nil for one that was.
  package func sentence(of outcome: InspectOutcome) -> String? {
    guard case .failed(_, let failure) = outcome else { return nil }
    return failure.text(in: language, messages)
  }
}
