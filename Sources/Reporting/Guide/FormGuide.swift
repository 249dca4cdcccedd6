package import Exchange
package import JapaneseText

/// What the guide to an empty form is made of (記入の手引き): one submitter's dataset, its columns in order.
package struct FormGuide: Sendable {
  /// A column of the form.
  package struct Column: Sendable {
    /// The header's label.
    package let label: String
    package let field: Field
    /// A cell as it may be written; empty where the example leaves it blank.
    package let example: String

    package init(label: String, field: Field, example: String) {
      self.label = label
      self.field = field
      self.example = example
    }
  }

  /// The file that is to be filled in.
  package struct File: Sendable {
    package let name: String
    /// Name of its encoding: `utf-8`.
    package let encoding: String
    /// What stands before the example record.
    package let exampleMark: String

    package init(name: String, encoding: String, exampleMark: String) {
      self.name = name
      self.encoding = encoding
      self.exampleMark = exampleMark
    }
  }

  package let project: Project
  package let submitter: Submitter
  package let schema: DatasetSchema
  package let columns: [Column]
  /// What the submitter's signs mean.
  package let signs: [String: ValueStatus]
  package let file: File
  package let now: CivilDate
  /// Of the program.
  package let version: String

  package init(
    project: Project, submitter: Submitter, schema: DatasetSchema, columns: [Column],
    signs: [String: ValueStatus], file: File, now: CivilDate, version: String
  ) {
    self.project = project
    self.submitter = submitter
    self.schema = schema
    self.columns = columns
    self.signs = signs
    self.file = file
    self.now = now
    self.version = version
  }

  /// The guide as a page that stands alone.
  ///
  /// - Throws: ``ReportingFailure`` when template and guide do not fit; never for data.
  package func html(words: Words) throws -> String {
    try FormGuidePage(guide: self, words: words).html()
  }
}
