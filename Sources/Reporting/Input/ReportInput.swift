package import Exchange
package import Indicators
package import JapaneseText

/// Everything that the pages of one report are made of. Nothing else is read: no clock, no language, no file.
package struct ReportInput: Sendable, ProjectNames {
  package let project: Project
  package let kpis: [KPI]
  package let catalogue: IndicatorCatalogue
  package let engine: IndicatorEngine
  package let schemas: [DatasetSchema]
  /// Names the municipalities that are no members.
  package let areas: AreaRegistry
  package let slots: [SlotFacts]
  package let status: StatusTable
  /// Every receipt, whatever became of it.
  package let receipts: [Receipt]
  /// Of every refused or quarantined receipt.
  package let answers: [CheckAnswer]
  /// What submissions say against one another.
  package let crossFindings: [CrossFinding]
  /// What was normalised in the files in force.
  package let changes: [ReceiptChanges]
  package let findings: FindingCatalogue
  /// Why each kind of finding matters, with an example.
  package let guide: FindingGuide?
  package let words: Words
  /// Series and day of the populations by which coverage is weighed: `住民基本台帳 2023-01-01`.
  package let populationSource: String?
  /// The day on which the data stand so.
  package let now: CivilDate
  /// Of the program.
  package let version: String

  package init(
    project: Project, kpis: [KPI], catalogue: IndicatorCatalogue, engine: IndicatorEngine,
    schemas: [DatasetSchema], areas: AreaRegistry, slots: [SlotFacts], status: StatusTable,
    receipts: [Receipt], answers: [CheckAnswer],
    crossFindings: [CrossFinding], findings: FindingCatalogue, guide: FindingGuide? = nil,
    words: Words, now: CivilDate, version: String, populationSource: String? = nil,
    changes: [ReceiptChanges] = []
  ) {
    self.project = project
    self.kpis = kpis
    self.catalogue = catalogue
    self.engine = engine
    self.schemas = schemas
    self.areas = areas
    self.slots = slots.sorted { $0.slot < $1.slot }
    self.status = status
    self.receipts = receipts.sorted { $0.number < $1.number }
    self.answers = answers.sorted { $0.receipt.number < $1.receipt.number }
    self.crossFindings = crossFindings
    self.changes = changes
    self.findings = findings
    self.guide = guide
    self.words = words
    self.populationSource = populationSource
    self.now = now
    self.version = version
  }
}
