package import Reporting
import SchemaFiles

/// The files that `template` wrote.
package struct TemplateAnswer: Answer, Sendable {
  private let folder: String
  private let files: [String]
  private let words: Words

  package init(folder: String, files: [String], words: Words) {
    self.folder = folder
    self.files = files
    self.words = words
  }

  /// Nothing: form and guide lie in the folder.
  package func text() -> String { "" }

  package func json() throws -> String {
    try JSONText.pretty(Listing(folder: folder, files: files))
  }

  package var notes: [String] {
    [words(.wroteTemplate, ["files": files.joined(separator: "、"), "folder": folder])]
  }

  private struct Listing: Encodable { let folder: String, files: [String] }
}
