package import Exchange
package import Foundation
package import Indicators

/// Everything that an office may change without a programmer: schemas, indicators, findings, labels.
///
/// The files are built into the binary; a folder given with `--schemas` overrules them file by file.
package struct SchemaLibrary: Sendable {
  package let datasets: [DatasetSchema]
  package let indicators: IndicatorCatalogue
  package let findings: FindingCatalogue
  package let status: StatusTable
  package let areas: AreaRegistry
  package let messages: Messages
  let labels: String

  /// - Throws: ``WorkspaceFailure/invalidSettings(file:reason:)`` naming the file.
  package init(overrides folder: URL?) throws(WorkspaceFailure) {
    let files = SchemaSource(folder: folder)
    datasets = try DatasetID.allCases.map { (id) throws(WorkspaceFailure) in
      try files.read("\(id.rawValue).schema.json") { try DatasetSchema(json: $0) }
    }
    indicators = try files.read("indicators.yml") { try IndicatorCatalogue(yaml: $0) }
    findings = try files.read("findings.yml") { try FindingCatalogue(yaml: $0) }
    status = try files.read("status.yml") { try StatusTable(yaml: $0) }
    areas = try files.read("areas.csv") { try AreaRegistry(csv: $0) }
    messages = try files.read("messages.yml") { try Messages(yaml: $0) }
    labels = try files.read("labels.yml") { $0 }
  }

  package func schema(_ id: DatasetID) -> DatasetSchema? { datasets.first { $0.id == id } }
}

/// Where the text of a schema file comes from: the override folder first, then the binary.
private struct SchemaSource {
  let folder: URL?

  func read<Value>(
    _ name: String, _ decode: (String) throws -> Value
  ) throws(WorkspaceFailure) -> Value {
    guard let text = overridden(name) ?? SchemaFiles.files[name] else {
      throw .invalidSettings(file: name, reason: "the file is missing")
    }
    do {
      return try decode(text)
    } catch {
      throw .invalidSettings(file: name, reason: "\(error)")
    }
  }

  private func overridden(_ name: String) -> String? {
    guard let folder else { return nil }
    return try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
  }
}
