package import Exchange
package import Foundation
import Reporting
package import Tables

/// The files of `Schemas/`: built into the binary; a folder given with `--schemas` overrules them file by file.
///
/// Each file is read when it is asked for, so that a command pays only for what it needs.
package struct SchemaSource: Sendable {
  private let folder: URL?

  /// - Throws: ``WorkspaceFailure/inputMissing(_:)`` when there is no such folder.
  package init(overrides folder: URL?) throws(WorkspaceFailure) {
    if let folder, !FileManager.default.fileExists(atPath: folder.path) {
      throw .inputMissing(folder.path)
    }
    self.folder = folder
  }

  /// - Throws: like every function here ``WorkspaceFailure/invalidSettings(file:reason:)`` naming the file.
  package func datasets() throws(WorkspaceFailure) -> [DatasetSchema] {
    let schemas = try DatasetID.allCases.map { (id) throws(WorkspaceFailure) in
      try read("\(id.rawValue).schema.json") { try DatasetSchema(json: $0) }
    }
    do {
      try DatasetSchema.checkReferences(among: schemas)
    } catch {
      throw .invalidSettings(file: "*.schema.json", reason: "\(error)")
    }
    return schemas
  }

  /// The words and units by which tables are understood.
  package func vocabulary() throws(WorkspaceFailure) -> TableVocabulary {
    TableVocabulary(
      try read("table-words.yml") { try TableWords(yaml: $0) },
      try read("units.yml") { try UnitTable(yaml: $0) })
  }

  package func findings() throws(WorkspaceFailure) -> FindingCatalogue {
    try read("findings.yml") { try FindingCatalogue(yaml: $0) }
  }

  /// What is told of findings beyond reports.
  package func findingGuide() throws(WorkspaceFailure) -> FindingGuide {
    try read("findings.yml") { try FindingGuide(yaml: $0) }
  }

  /// The rules of machine readability.
  package func readability() throws(WorkspaceFailure) -> ReadabilityRules {
    try read("readability.yml") { try ReadabilityRules(yaml: $0) }
  }

  /// What the rules are called by which spellings become values.
  func rules() throws(WorkspaceFailure) -> RuleBook {
    try read("rules.yml") { try RuleBook(yaml: $0) }
  }

  package func messages() throws(WorkspaceFailure) -> Messages {
    try read("messages.yml") { try Messages(yaml: $0) }
  }

  /// The words of pages.
  func words(in language: Language) throws(WorkspaceFailure) -> Words {
    try read("labels.yml") { try Words(yaml: $0, language: language) }
  }

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
