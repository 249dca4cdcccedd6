package import Exchange
package import Indicators
import Reporting
import SchemaFiles
package import Tables

/// Everything that an office may change without a programmer: schemas, indicators, findings, labels.
package struct SchemaLibrary: Sendable {
  package let datasets: [DatasetSchema]
  package let findings: FindingCatalogue
  package let areas: AreaRegistry
  /// The words and units by which tables are understood.
  package let vocabulary: TableVocabulary
  package let readability: ReadabilityRules
  private let source: SchemaSource
  private let catalogue = OnceMade<IndicatorCatalogue>()
  private let historyRules = OnceMade<HistoryRules>()

  /// - Throws: ``WorkspaceFailure/invalidSettings(file:reason:)`` naming the file.
  package init(source: SchemaSource) throws(WorkspaceFailure) {
    self.source = source
    datasets = try source.datasets()
    findings = try source.findings()
    areas = try source.areas()
    vocabulary = try source.vocabulary()
    readability = try source.readability()
  }

  /// The measures and indicators; read when asked for, as checking a file needs none.
  package func indicators() throws(WorkspaceFailure) -> IndicatorCatalogue {
    try catalogue.value { () throws(WorkspaceFailure) in
      let text = try source.read("indicators.yml", else: SchemaFiles.indicators) { $0 }
      do {
        return try IndicatorCatalogue(yaml: text)
      } catch {
        throw WorkspaceFailure(settings: error, file: "indicators.yml")
      }
    }
  }

  /// When a file is worth a word in the light of earlier ones.
  func history() throws(WorkspaceFailure) -> HistoryRules {
    try historyRules.value { () throws(WorkspaceFailure) in
      try source.read("history.yml", else: SchemaFiles.history) { try HistoryRules(yaml: $0) }
    }
  }

  /// How published lists of areas label their columns.
  func publishedAreaLabels() throws(WorkspaceFailure) -> PublishedAreaLabels {
    try source.read("registry.yml", else: SchemaFiles.publishedAreaLabels) {
      try PublishedAreaLabels(yaml: $0)
    }
  }

  /// The one-word labels of slots.
  package func status() throws(WorkspaceFailure) -> StatusTable {
    try source.read("status.yml", else: SchemaFiles.status) { try StatusTable(yaml: $0) }
  }

  /// Why findings matter, with examples; read when a page tells of them.
  func findingGuide() throws(WorkspaceFailure) -> FindingGuide { try source.findingGuide() }

  /// What the rules are called by which spellings become values.
  func rules() throws(WorkspaceFailure) -> RuleBook {
    try source.read("rules.yml", else: SchemaFiles.rules) { try RuleBook(yaml: $0) }
  }

  /// How columns are mapped.
  func mappingBounds() throws(WorkspaceFailure) -> MappingBounds {
    try source.read("mapping.yml", else: SchemaFiles.mappingBounds) { try MappingBounds(yaml: $0) }
  }

  /// The words of pages.
  func words(in language: Language) throws(WorkspaceFailure) -> Words {
    try source.words(in: language)
  }

  package func schema(_ id: DatasetID) -> DatasetSchema? { datasets.first { $0.id == id } }
}

extension SchemaLibrary {
  /// Judges a file by the rules of machine readability.
  func score(_ evidence: ReadabilityEvidence) -> ReadabilityScore {
    readability.score(evidence) { findings.entries[$0]?.rule }
  }

  /// The score of a file that is no table at all.
  var scoreOfNoTable: ReadabilityScore {
    var evidence = ReadabilityEvidence(reach: .file)
    evidence.note(.notATable, ReadabilityEvidence.Sighting())
    return score(evidence)
  }
}
