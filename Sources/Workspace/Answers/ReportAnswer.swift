/// A file that is in the ledger and counts for nothing: refused or quarantined.
package struct LeftOut: Sendable, Encodable, Equatable {
  let file: String
  let receipt: String
  /// `refused` or `quarantined`.
  let outcome: String
  /// The weightiest finding: the first whole-file error, else the first error.
  let code: String
  /// Whether a later file of the slot was accepted.
  let isMended: Bool
}

/// What `report` wrote.
package struct ReportAnswer: Sendable {
  package let folder: String
  /// Paths below the folder, sorted.
  package let files: [String]
  package let leftOut: [LeftOut]
  /// The plain-text dashboard.
  package let dashboard: String

  package func json() throws -> String {
    try JSONText.pretty(Listing(folder: folder, files: files, leftOut: leftOut))
  }

  private struct Listing: Encodable { let folder: String, files: [String], leftOut: [LeftOut] }
}

/// What `export` wrote.
package struct ExportAnswer: Sendable {
  package let folder: String
  package let files: [String]
  package let recordCount: Int

  package func json() throws -> String {
    try JSONText.pretty(Listing(folder: folder, files: files, records: recordCount))
  }

  private struct Listing: Encodable { let folder: String, files: [String], records: Int }
}
