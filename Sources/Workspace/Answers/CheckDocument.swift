import Exchange
import Reporting
import SchemaFiles

/// The forms in which the answer to files is given.
package enum CheckFormat: String, Sendable, CaseIterable {
  case text, html, json, sarif
}

extension Workspace {
  /// - Parameter guide: why findings matter, where the answer tells it.
  func setting(guide: FindingGuide? = nil) throws(WorkspaceFailure) -> AnswerSetting {
    AnswerSetting(
      project: project, schemas: library.datasets, findings: library.findings, guide: guide,
      words: try library.words(in: language), now: now, version: KankeiVersion.text)
  }

  /// The answers as one document. A page is of one file.
  ///
  /// - Throws: ``WorkspaceFailure/usage(_:)`` for a page of several.
  package func document(_ files: [CheckedFile], as format: CheckFormat) throws -> String {
    let answers = files.map(\.answer)
    let setting = try setting(guide: format == .html ? library.findingGuide() : nil)
    switch format {
    case .text: return try answers.map { try text(of: $0) }.joined(separator: "\n")
    case .json: return try JSONText.pretty(CheckReportJSON(answers, setting: setting))
    case .sarif: return try JSONText.pretty(CheckReportSARIF(answers, setting: setting))
    case .html:
      guard answers.count == 1 else { throw WorkspaceFailure.usage(words(.pageOfOneFile)) }
      return try Reports.page(of: answers[0], setting: setting)
    }
  }

  /// Writes the answers to a file; the pages of several files into a folder, each under its file's name.
  package func write(
    _ files: [CheckedFile], as format: CheckFormat, to path: String
  ) throws {
    let inputs = files.map(\.path)
    guard format == .html, inputs.count > 1 else {
      let file = try OutputPlace(path: path, inputs: inputs).fileOfAll(ending: "." + format.ending)
      return try file.write(Array(try document(files, as: format).utf8))
    }
    let place = OutputPlace(path: path, inputs: inputs, ending: ".html")
    for file in files {
      try place.file(for: file.path).write(Array(try document([file], as: .html).utf8))
    }
  }
}

extension CheckFormat {
  fileprivate var ending: String { self == .text ? "txt" : rawValue }
}
