package import Reporting
import SchemaFiles

/// The files that `template` or `export` wrote.
package struct WrittenFiles: Answer, Sendable {
  private let folder: String
  private let files: [String]
  private let recordCount: Int?
  private let guardedCount: Int
  private let words: Words

  /// - Parameters:
  ///   - recordCount: nil where what was written holds no records.
  ///   - guardedCount: cells that begin as a formula does and got a '.
  package init(
    folder: String, files: [String], recordCount: Int? = nil, guardedCount: Int = 0, words: Words
  ) {
    self.folder = folder
    self.files = files
    self.recordCount = recordCount
    self.guardedCount = guardedCount
    self.words = words
  }

  /// Nothing: what was asked for lies in the folder.
  package func text() -> String { "" }

  package func json() throws -> String {
    try JSONText.pretty(Listing(folder: folder, files: files, records: recordCount))
  }

  package var notes: [String] {
    guard let recordCount else {
      return [words(.wroteTemplate, ["files": files.joined(separator: "、"), "folder": folder])]
    }
    return [
      words(.wroteExport, ["count": String(recordCount), "folder": folder]), words(.restricted),
    ] + (guardedCount == 0 ? [] : [words(.guardedCells, ["count": String(guardedCount)])])
  }

  private struct Listing: Encodable { let folder: String, files: [String], records: Int? }
}
