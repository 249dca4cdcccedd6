package import Exchange
package import JapaneseText

/// Everything that an answer to a submitter is told with, besides the answer itself.
package struct AnswerSetting: Sendable, ProjectNames {
  package let project: Project
  package let schemas: [DatasetSchema]
  package let findings: FindingCatalogue
  /// Why each kind of finding matters, with an example; nil where no page tells of it.
  package let guide: FindingGuide?
  package let words: Words
  /// The day on which the answer is given.
  package let now: CivilDate
  /// Of the program.
  package let version: String

  package init(
    project: Project, schemas: [DatasetSchema], findings: FindingCatalogue,
    guide: FindingGuide? = nil, words: Words, now: CivilDate, version: String
  ) {
    self.project = project
    self.schemas = schemas
    self.findings = findings
    self.guide = guide
    self.words = words
    self.now = now
    self.version = version
  }
}

extension ReportInput {
  var setting: AnswerSetting {
    AnswerSetting(
      project: project, schemas: schemas, findings: findings, guide: guide, words: words,
      now: now, version: version)
  }
}
