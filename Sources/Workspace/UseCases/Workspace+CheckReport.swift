package import Answers
import Exchange
import Reporting
import SchemaFiles

extension Workspace {
  /// The answers as one document. A page is of one file.
  ///
  /// - Throws: ``WorkspaceFailure/usage(_:)`` for a page of several.
  package func document(_ files: [CheckedFile], as format: CheckFormat) throws -> String {
    if format == .html, files.count != 1 {
      throw WorkspaceFailure.usage(.pageOfSeveral)
    }
    let guide = format == .html ? try library.findingGuide() : nil
    return try CheckReport(files.map(\.answer), setting: setting(guide: guide))
      .document(as: format)
  }

  /// Writes the answers to a file; the pages of several files into a folder, each under its file's name.
  package func write(
    _ files: [CheckedFile], as format: CheckFormat, to path: String
  ) throws {
    let inputs = files.map(\.path)
    guard format == .html, inputs.count > 1 else {
      let file = try OutputPlace(path: path, inputs: inputs).fileOfAll(ending: format.fileEnding)
      return try file.write(Array(try document(files, as: format).utf8))
    }
    let place = OutputPlace(path: path, inputs: inputs, ending: format.fileEnding)
    for file in files {
      try place.file(for: file.path).write(Array(try document([file], as: format).utf8))
    }
  }

  /// - Parameter guide: why findings matter, where the answer tells it.
  func setting(guide: FindingGuide? = nil) -> AnswerSetting {
    AnswerSetting(
      project: project, schemas: library.datasets, findings: library.findings, guide: guide,
      words: words, now: now, version: KankeiVersion.text)
  }
}
