package import Reporting
import SchemaFiles

/// What `export` wrote.
package struct ExportAnswer: Answer, Sendable {
  private let folder: String
  private let files: [String]
  private let recordCount: Int
  private let words: Words

  package init(folder: String, files: [String], recordCount: Int, words: Words) {
    self.folder = folder
    self.files = files
    self.recordCount = recordCount
    self.words = words
  }

  /// Nothing: the data lie in the folder.
  package func text() -> String { "" }

  package func json() throws -> String {
    try JSONText.pretty(Listing(folder: folder, files: files, records: recordCount))
  }

  package var notes: [String] {
    [words(.wroteExport, ["count": String(recordCount), "folder": folder])]
  }

  private struct Listing: Encodable { let folder: String, files: [String], records: Int }
}
