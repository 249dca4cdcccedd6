package import Answers
import DelimitedText
package import Exchange
import Foundation
import Intake
import Reporting
import SchemaFiles

extension Workspace {
  /// Finds what the columns and spellings of a submitter's file mean, asks what is uncertain, and remembers in
  /// the submitter's profile what is certain or was said.
  ///
  /// - Parameters:
  ///   - dataset: nil where the columns tell.
  ///   - conversation: nil where nobody can be asked; then nothing is written while anything is open.
  ///   - writes: whether the profile is written at all.
  /// - Returns: nil where somebody quit.
  /// - Throws: ``WorkspaceFailure``.
  package func map(
    _ path: String, submitter code: String, dataset: DatasetID?, reading: ReadingFlags,
    conversation: MappingConversation?, writes: Bool
  ) throws -> MapAnswer? {
    guard let submitter = project.submitter(code: code) else {
      throw WorkspaceFailure.usage(.unknownSubmitter(code))
    }
    let source = try SubmittedFile(
      InputFile.open(path, options: reading.options), library.vocabulary
    ).source
    let contexts = try (dataset.map { [$0] } ?? submitter.datasets).map {
      try mappingContext(of: $0, submitter: code, profile: try folder.profile(of: code))
    }
    let proposal = try proposal(for: source, among: contexts)
    let schema = contexts[proposal.context].schema
    var interview = MappingInterview(
      schema: schema, words: words, conversation: conversation)
    do {
      try interview.decide(proposal)
      let spellings = try unknownSpellings(in: source, code, interview.addition, schema)
      try interview.decide(spellings)
      return try conclude(
        interview, proposal, spellings, file: source.name, submitter: code,
        writes: writes && (conversation != nil || interview.open.count == 0))
    } catch is MappingInterview.Quit {
      return nil
    }
  }

  /// What is said where somebody quit.
  package var quitText: String { words(.mapQuit) }

  private func proposal(
    for source: SourceFile, among contexts: [IntakeContext]
  ) throws -> MappingProposal {
    let outcome = try Intake.proposeMapping(
      of: source, among: contexts, bounds: try library.mappingBounds())
    switch outcome {
    case .proposal(let proposal): return proposal
    case .personal(let labels):
      throw WorkspaceFailure.usage(.personalColumns(labels))
    case .noHeader: throw WorkspaceFailure.usage(.noHeader(file: source.name))
    }
  }

  /// What the whole file holds that its fields do not know, read with the columns that are decided by now.
  private func unknownSpellings(
    in source: SourceFile, _ submitter: String, _ addition: ProfileAddition,
    _ schema: DatasetSchema
  ) throws -> [SpellingProposal] {
    let known = try folder.profile(of: submitter)
    let profile =
      addition.isEmpty
      ? known : try Profile(yaml: try known.text(adding: addition), file: known.file)
    let context = try mappingContext(of: schema.id, submitter: submitter, profile: profile)
    let report = try Intake.check(source, in: context) { _ in }
    return SpellingProposal.all(
      in: report, schema: schema, project: project, submitter: submitter)
  }

  private func conclude(
    _ interview: MappingInterview, _ proposal: MappingProposal, _ spellings: [SpellingProposal],
    file: String, submitter: String, writes: Bool
  ) throws -> MapAnswer {
    let addition = interview.addition
    let before = try folder.profile(of: submitter)
    let after = addition.isEmpty ? before.text : try before.text(adding: addition)
    let isWritten = writes && after != before.text
    if isWritten {
      try folder.write(Array(after.utf8), toSettings: before.file, inputs: [])
    }
    return MapAnswer(
      file: file, submitter: submitter, schema: interview.schema, proposal: proposal,
      spellings: spellings, addition: addition, open: interview.open, profile: before.file,
      changing: (before.text, after), isWritten: isWritten, words: words)
  }

  /// The slot's quarter does not matter: only labels and spellings are looked at.
  private func mappingContext(
    of dataset: DatasetID, submitter: String, profile: Profile
  ) throws(SettingsFaults) -> IntakeContext {
    try IntakeContext(
      schemas: library.datasets,
      slot: Slot(
        submitter: submitter, dataset: dataset, quarter: project.quarterToReport(on: now)),
      isRetroactive: true, project: project, profile: profile, areas: areas,
      catalogue: library.findings, vocabulary: library.vocabulary)
  }
}
