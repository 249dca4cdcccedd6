import Cells
package import Exchange
package import JapaneseText
package import Tables

/// What a file is checked against.
package struct IntakeContext: Sendable {
  /// Every dataset's schema, so that a file in the wrong slot can be told where it belongs.
  package let schemas: [DatasetSchema]
  package let slot: Slot
  /// 遡及: the records may lie in an earlier quarter.
  package let isRetroactive: Bool
  package let project: Project
  package let profile: Profile
  package let areas: AreaRegistry
  package let catalogue: FindingCatalogue
  /// The words and units by which tables are understood.
  package let vocabulary: TableVocabulary
  /// What the submitter has in force of the dataset in other quarters; nil where nothing is compared.
  package let history: SubmitterHistory?
  /// The schema of the slot's dataset.
  package let schema: DatasetSchema
  /// What somebody accepts of this file's findings.
  package var waivers = SlotWaivers.none
  /// The day on which the file came; nothing that it tells can lie later. Nil where no file came.
  package var receivedOn: CivilDate?
  /// The header of the submitter's last accepted file of the dataset, where it is known.
  package var earlierHeader: EarlierHeader?

  /// - Throws: `SettingsFaults` when no schema describes the slot's dataset.
  package init(
    schemas: [DatasetSchema], slot: Slot, isRetroactive: Bool, project: Project, profile: Profile,
    areas: AreaRegistry, catalogue: FindingCatalogue, vocabulary: TableVocabulary,
    history: SubmitterHistory? = nil
  ) throws(SettingsFaults) {
    guard let schema = schemas.first(where: { $0.id == slot.dataset }) else {
      throw SettingsFaults([SettingsFault(.missing)], file: slot.dataset.schemaFile)
    }
    self.schemas = schemas
    self.slot = slot
    self.isRetroactive = isRetroactive
    self.project = project
    self.profile = profile
    self.areas = areas
    self.catalogue = catalogue
    self.vocabulary = vocabulary
    self.history = history
    self.schema = schema
  }

  var profileDataset: Profile.Dataset { profile.dataset(slot.dataset) }
}

extension FieldGrammars {
  /// - Parameters:
  ///   - schema: another than that of the slot's dataset.
  ///   - columns: the columns of the file, whose labels may tell how their cells are to be read.
  init(
    _ context: IntakeContext, schema: DatasetSchema? = nil, columns: [ColumnMapping] = []
  ) {
    self.init(
      schema: schema ?? context.schema, project: context.project, areas: context.areas,
      profile: context.profile, units: context.vocabulary.units,
      words: context.vocabulary.words, people: context.vocabulary.people,
      columns: columns)
  }
}
