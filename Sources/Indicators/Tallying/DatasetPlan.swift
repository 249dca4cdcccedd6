import Exchange

/// The measures of one dataset, ready to run over its columns.
struct DatasetPlan: Sendable {
  struct Measure: Sendable {
    enum Content: Sendable {
      /// - `each`: the key whose record is one person, whatever the number says.
      /// - `joint`: two keys that name a person and an event.
      case sum(column: Int, each: Int?, joint: Joint?)
      case distinct(key: Int)
      case sumOnce(column: Int, key: Int)
    }
    struct Joint: Sendable { let first: Int, second: Int }
    let id: String
    let content: Content
    let countsInSlotQuarter: Bool
    let conditions: [CompiledCondition]
  }

  let municipality: Int
  let programme: Int?
  let dates: [Int]
  let period: Int?
  /// Names of the key fields, by column.
  let keyFields: [Int: String]
  let measures: [Measure]
  /// How the records tell lives; nil where they do not.
  let life: LifePlan?

  /// Tells where a measure speaks of a field or code that the schema lacks.
  ///
  /// - Throws: `SettingsFaults` for a schema whose records have no place.
  init(
    schema: DatasetSchema, catalogue: IndicatorCatalogue, prefecture: Int,
    telling faults: inout LateFaults
  ) throws(SettingsFaults) {
    let compiler = MeasureCompiler(schema: schema, prefecture: prefecture)
    guard let municipality = schema.index(of: "municipality"),
      schema.fields[municipality].kind == .municipality
    else {
      throw SettingsFaults(
        [SettingsFault(.lacking(["municipality"]), path: "fields")], file: schema.id.schemaFile)
    }
    self.municipality = municipality
    programme = schema.index(of: "programme")
    period = schema.index(of: "period")
    dates = schema.recordDates.compactMap(schema.index)
    var compiled: [Measure] = []
    var lifeMeasures: [Measure] = []
    for (index, measure) in catalogue.measures.enumerated() where measure.dataset == schema.id {
      do {
        let plan = try compiler.compile(measure, at: ["measures", index])
        if measure.life == nil { compiled.append(plan) } else { lifeMeasures.append(plan) }
      } catch {
        faults.tell(error.problem, at: error.place)
      }
    }
    self.measures = compiled
    var life: LifePlan?
    for (index, definition) in catalogue.lives.enumerated() where definition.dataset == schema.id {
      do {
        life = try compiler.compile(definition, measures: lifeMeasures, at: ["lives", index])
      } catch {
        faults.tell(error.problem, at: error.place)
      }
    }
    self.life = life
    var keyFields: [Int: String] = [:]
    for measure in compiled {
      switch measure.content {
      case .sum(_, _, let joint):
        for key in [joint?.first, joint?.second].compactMap(\.self) {
          keyFields[key] = schema.fields[key].name
        }
      case .distinct(let key), .sumOnce(_, let key): keyFields[key] = schema.fields[key].name
      }
    }
    if let life { keyFields[life.key] = schema.fields[life.key].name }
    self.keyFields = keyFields
  }
}
