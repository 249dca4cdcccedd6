package import Exchange

extension SpellingProposal {
  private static let codes: Set<FindingCode> = [
    .unknownCode, .unknownProgramme, .unknownMunicipality, .unknownResidence,
  ]

  /// The unknown spellings of a file in the order in which they come.
  package static func all(
    in report: FileReading, schema: DatasetSchema, project: Project, submitter: String
  ) -> [SpellingProposal] {
    let unknown = report.findings.findings.filter { codes.contains($0.code) }
    var order: [[String]] = []
    var found: [[String]: [Finding]] = [:]
    for finding in unknown {
      guard let name = finding.place.field, let raw = finding.raw else { continue }
      let key = [name, raw]
      if found[key] == nil { order.append(key) }
      found[key, default: []].append(finding)
    }
    return order.compactMap { key in
      guard let field = schema.field(key[0]), let findings = found[key] else { return nil }
      return SpellingProposal(
        field: field, text: key[1], count: findings.count,
        options: options(for: findings[0], of: field, project, submitter))
    }
  }

  /// What the finding suggests; of a field with few codes the others, too, the submitter's own programmes first.
  private static func options(
    for finding: Finding, of field: Field, _ project: Project, _ submitter: String
  ) -> [Option] {
    let programmes =
      project.programmes.filter { $0.members.contains(submitter) }
      + project.programmes.filter { !$0.members.contains(submitter) }
    let all =
      field.kind == .programme
      ? programmes.map { Option(code: $0.code, title: $0.title.ja) }
      : field.codes.map { Option(code: $0.code, title: $0.title.ja) }
    let suggested = finding.suggestions.map { suggestion in
      all.first { [$0.code, $0.title].contains(suggestion.text) }
        ?? Option(code: suggestion.text, title: suggestion.meaning)
    }
    return suggested + all.filter { !suggested.contains($0) }
  }
}
