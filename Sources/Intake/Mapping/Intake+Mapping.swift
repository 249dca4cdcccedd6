package import DelimitedText
package import Exchange
import Tables

extension Intake {
  /// What the columns of a file may be, in the dataset that fits best.
  ///
  /// - Parameter contexts: one for each dataset that is to be tried.
  /// - Throws: `ReadFailure`, or `SettingsFaults` for a profile that does not fit the schemas.
  package static func proposeMapping(
    of source: SourceFile, among contexts: [IntakeContext], bounds: MappingBounds
  ) throws -> MappingOutcome {
    var best: MappingProposal?
    try contexts.first.map { try ProfileCheck.run($0) }
    for (position, context) in contexts.enumerated() {
      let head = try FirstRecords(source, context.vocabulary)
      let header = try header(of: head, in: context)
      let personal = try PersonalColumns(header, head, in: source, context.schemas)
        .filled
      if !personal.isEmpty { return .personal(labels: personal.compactMap(\.place.label)) }
      guard let header else { continue }
      let proposal = MappingProposer(header: header, head: head, context: context, bounds: bounds)
        .proposal(at: position)
      if best.map({ $0.worth < proposal.worth }) ?? true { best = proposal }
    }
    return best.map(MappingOutcome.proposal) ?? .noHeader
  }

  /// The header that names the dataset's fields, else the header of any table.
  private static func header(
    of head: FirstRecords, in context: IntakeContext
  ) throws -> FileHeader? {
    let matcher = DatasetMatcher(
      schemas: [context.schema], profile: context.profile, context.vocabulary)
    let found = matcher.match(in: head, of: context.schema.id)
      .flatMap { $0.evidence.isStrong ? $0 : nil }
    let table = TableLayout(head, named: found?.index)
    if table.levels.isEmpty { return nil }
    return FileHeader(
      table, in: head,
      book: LabelBook(
        schema: context.schema, profile: context.profile, context.vocabulary),
      constants: context.profileDataset.constants)
  }
}
