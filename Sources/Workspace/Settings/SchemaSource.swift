package import Exchange
package import Foundation
package import Reporting
import SchemaFiles
package import Tables

/// The files of `Schemas/`: built into the binary; a folder given with `--schemas` overrules them file by file.
///
/// Each file is read when it is asked for, so that a command pays only for what it needs.
package struct SchemaSource: Sendable {
  private let folder: URL?

  /// - Throws: ``WorkspaceFailure/inputMissing(_:)`` when there is no such folder.
  package init(overrides folder: URL?) throws(WorkspaceFailure) {
    if let folder, try PathLook(folder.path) == .nothing {
      throw .inputMissing(folder.path)
    }
    self.folder = folder
  }

  /// - Throws: like every function here ``WorkspaceFailure/invalidSettings(file:reason:)`` naming the file.
  package func datasets() throws(WorkspaceFailure) -> [DatasetSchema] {
    let schemas = try SchemaFiles.datasets.map { (builtIn) throws(WorkspaceFailure) in
      try read("\(builtIn.id.rawValue).schema.json", else: builtIn) { try DatasetSchema(json: $0) }
    }
    do {
      try DatasetSchema.checkReferences(among: schemas)
    } catch {
      throw WorkspaceFailure(settings: error, file: "*.schema.json")
    }
    return schemas
  }

  /// The words and units by which tables are understood.
  package func vocabulary() throws(WorkspaceFailure) -> TableVocabulary {
    TableVocabulary(
      try read("table-words.yml", else: SchemaFiles.tableWords) { try TableWords(yaml: $0) },
      try read("units.yml", else: SchemaFiles.units) { try UnitTable(yaml: $0) })
  }

  package func findings() throws(WorkspaceFailure) -> FindingCatalogue {
    try read("findings.yml", else: SchemaFiles.findings) {
      try FindingGuide(yaml: $0).catalogue
    }
  }

  /// What is told of findings beyond reports.
  package func findingGuide() throws(WorkspaceFailure) -> FindingGuide {
    try read("findings.yml", else: SchemaFiles.findingGuide) { try FindingGuide(yaml: $0) }
  }

  /// The rules of machine readability.
  package func readability() throws(WorkspaceFailure) -> ReadabilityRules {
    try read("readability.yml", else: SchemaFiles.readability) { try ReadabilityRules(yaml: $0) }
  }

  /// The built-in list of areas with the names of countries.
  func areas() throws(WorkspaceFailure) -> AreaRegistry {
    let countries = try read("countries.csv", else: SchemaFiles.countries) { Countries(csv: $0) }
    return try read("areas.csv", else: SchemaFiles.areaRegistry) { try AreaRegistry(csv: $0) }
      .with(countries)
  }

  /// The words of pages, texts and terminal.
  package func words(in language: Language) throws(WorkspaceFailure) -> Words {
    try read("words.yml", else: Words(language: language)) {
      try Words(yaml: $0, language: language)
    }
  }

  /// What a file of the folder says, or what is built in.
  func read<Value>(
    _ name: String, else builtIn: @autoclosure () -> Value, _ decode: (String) throws -> Value
  ) throws(WorkspaceFailure) -> Value {
    guard let text = try overridden(name) else { return builtIn() }
    do {
      return try decode(text)
    } catch {
      throw WorkspaceFailure(settings: error, file: name)
    }
  }

  private func overridden(_ name: String) throws(WorkspaceFailure) -> String? {
    guard let file = folder?.appendingPathComponent(name),
      try PathLook(file.path) != .nothing
    else { return nil }
    return try ProjectFolder.text(of: file, name: name)
  }
}
