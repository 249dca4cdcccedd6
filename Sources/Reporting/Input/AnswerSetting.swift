package import Exchange
package import JapaneseText

/// Everything that an answer to a submitter is told with, besides the answer itself.
package struct AnswerSetting: Sendable, ProjectNames {
  package let project: Project
  package let schemas: [DatasetSchema]
  package let findings: FindingCatalogue
  package let words: Words
  /// The day on which the answer is given.
  package let now: CivilDate
  /// Of the program.
  package let version: String

  package init(
    project: Project, schemas: [DatasetSchema], findings: FindingCatalogue, words: Words,
    now: CivilDate, version: String
  ) {
    self.project = project
    self.schemas = schemas
    self.findings = findings
    self.words = words
    self.now = now
    self.version = version
  }
}

extension ReportInput {
  var setting: AnswerSetting {
    AnswerSetting(
      project: project, schemas: schemas, findings: findings, words: words, now: now,
      version: version)
  }
}
