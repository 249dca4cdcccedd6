import Digests
package import Exchange

/// The measures of a catalogue, compiled once for the schemas and a project.
package struct Tallier: Sendable {
  /// Changes whenever the same records would make another tally, or other bytes of it: measures, codes of
  /// the schemas, the project's prefecture, whose numbers the keys are, the secret by which they are hashed,
  /// and the encoding.
  package let fingerprint: String

  private let plans: [DatasetID: DatasetPlan]
  private let project: Project
  private let key: PersonKey

  /// - Throws: `SettingsFaults` where a measure speaks of a field or code that its schema lacks.
  package init(
    catalogue: IndicatorCatalogue, project: Project, schemas: [DatasetSchema], key: PersonKey
  ) throws(SettingsFaults) {
    var plans: [DatasetID: DatasetPlan] = [:]
    var faults = LateFaults()
    for schema in schemas {
      plans[schema.id] = try DatasetPlan(
        schema: schema, catalogue: catalogue, prefecture: project.prefectureNumber,
        telling: &faults)
    }
    try faults.finish(in: catalogue.text, of: IndicatorCatalogue.fileName)
    self.plans = plans
    self.project = project
    self.key = key
    fingerprint = Self.fingerprint(catalogue, project, schemas, key)
  }

  func plan(for dataset: DatasetID) -> DatasetPlan? { plans[dataset] }

  /// What stands in a tally for a key of a field, as the submissions of a slot write it.
  package func hash(of key: String, field: String, in slot: Slot) -> KeyHash {
    hasher(of: field, in: slot).hash(Array(key.utf8))
  }

  /// Whether the keys of a field were issued by the project in the submissions of a slot.
  func isShared(_ field: String, in slot: Slot) -> Bool {
    project.owner(of: field, in: slot) == nil
  }

  /// Hashes of a field's keys as the submissions of a slot write them.
  func hasher(of field: String, in slot: Slot) -> KeyHasher {
    key.hasher(field: field, owner: project.owner(of: field, in: slot))
  }

  static func fingerprint(
    _ catalogue: IndicatorCatalogue, _ project: Project, _ schemas: [DatasetSchema],
    _ key: PersonKey, encoding version: UInt8 = Tally.encodingVersion
  ) -> String {
    var parts = [
      "encoding \(version)", catalogue.fingerprint, key.fingerprint,
      String(project.prefectureNumber),
    ]
    for schema in schemas.sorted(by: { $0.id < $1.id }) {
      parts.append(schema.id.rawValue)
      parts += schema.recordDates
      for field in schema.fields {
        parts.append(field.name)
        parts += field.codes.map { "\($0.code)=\($0.id)" }
      }
    }
    for submitter in project.submitters.sorted(by: { $0.code < $1.code }) {
      parts.append(submitter.code)
      parts += submitter.idSchemes.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    }
    return SHA256.fingerprint(of: parts)
  }
}
