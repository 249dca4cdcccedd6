import Exchange

extension SchemaLibrary {
  /// Judges a file by the rules of machine readability.
  func score(_ evidence: ReadabilityEvidence) -> ReadabilityScore {
    readability.score(evidence) { findings.entries[$0]?.rule }
  }

  /// The score of a file that is no table at all.
  var scoreOfNoTable: ReadabilityScore {
    var evidence = ReadabilityEvidence(reach: .file)
    evidence.note(.notATable, ReadabilityEvidence.Sighting())
    return score(evidence)
  }
}
