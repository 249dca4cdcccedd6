import Exchange

/// The measures of one dataset, ready to run over its columns.
struct DatasetPlan: Sendable {
  struct Measure: Sendable {
    enum Content: Sendable {
      case sum(column: Int)
      case distinct(key: Int)
      case sumOnce(column: Int, key: Int)
    }
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

  /// Tells where a measure speaks of a field or code that the schema lacks.
  ///
  /// - Parameter measures: those of all datasets.
  /// - Throws: `SettingsFaults` for a schema whose records have no place.
  init(
    schema: DatasetSchema, measures: [MeasureDefinition], prefecture: Int,
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
    for (index, measure) in measures.enumerated() where measure.dataset == schema.id {
      do {
        compiled.append(try compiler.compile(measure, at: ["measures", index]))
      } catch {
        faults.tell(error.problem, at: error.place)
      }
    }
    self.measures = compiled
    var keyFields: [Int: String] = [:]
    for measure in compiled {
      switch measure.content {
      case .sum: break
      case .distinct(let key), .sumOnce(_, let key): keyFields[key] = schema.fields[key].name
      }
    }
    self.keyFields = keyFields
  }
}
