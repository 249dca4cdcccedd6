package import Exchange
package import Foundation
package import Indicators
import Reporting

/// Everything that an office may change without a programmer: schemas, indicators, findings, labels.
///
/// The files are built into the binary; a folder given with `--schemas` overrules them file by file.
package struct SchemaLibrary: Sendable {
  package let datasets: [DatasetSchema]
  package let findings: FindingCatalogue
  package let areas: AreaRegistry
  package let messages: Messages
  private let files: SchemaSource

  /// - Throws: ``WorkspaceFailure/invalidSettings(file:reason:)`` naming the file.
  package init(overrides folder: URL?) throws(WorkspaceFailure) {
    if let folder, !FileManager.default.fileExists(atPath: folder.path) {
      throw .inputMissing(folder.path)
    }
    files = SchemaSource(folder: folder)
    let files = files
    datasets = try DatasetID.allCases.map { (id) throws(WorkspaceFailure) in
      try files.read("\(id.rawValue).schema.json") { try DatasetSchema(json: $0) }
    }
    findings = try files.read("findings.yml") { try FindingCatalogue(yaml: $0) }
    areas = try files.read("areas.csv") { try AreaRegistry(csv: $0) }
    messages = try files.read("messages.yml") { try Messages(yaml: $0) }
  }

  /// The measures and indicators; read when asked for, as checking a file needs none.
  package func indicators() throws(WorkspaceFailure) -> IndicatorCatalogue {
    try files.read("indicators.yml") { try IndicatorCatalogue(yaml: $0) }
  }

  /// The one-word labels of slots.
  package func status() throws(WorkspaceFailure) -> StatusTable {
    try files.read("status.yml") { try StatusTable(yaml: $0) }
  }

  /// The words of pages.
  func words(in language: Language) throws(WorkspaceFailure) -> Words {
    try files.read("labels.yml") { try Words(yaml: $0, language: language) }
  }

  package func schema(_ id: DatasetID) -> DatasetSchema? { datasets.first { $0.id == id } }
}

/// Where the text of a schema file comes from: the override folder first, then the binary.
private struct SchemaSource: Sendable {
  let folder: URL?

  func read<Value>(
    _ name: String, _ decode: (String) throws -> Value
  ) throws(WorkspaceFailure) -> Value {
    guard let text = try overridden(name) ?? SchemaFiles.files[name] else {
      throw .invalidSettings(file: name, reason: "the file is missing")
    }
    do {
      return try decode(text)
    } catch {
      throw .invalidSettings(file: name, reason: "\(error)")
    }
  }

  private func overridden(_ name: String) throws(WorkspaceFailure) -> String? {
    guard let file = folder?.appendingPathComponent(name),
      FileManager.default.fileExists(atPath: file.path)
    else { return nil }
    do {
      return try String(contentsOf: file, encoding: .utf8)
    } catch {
      throw .invalidSettings(file: name, reason: "it is not UTF-8 text")
    }
  }
}
