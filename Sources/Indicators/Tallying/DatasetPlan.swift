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

  /// - Throws: ``IndicatorFault`` where a measure speaks of a field or code that the schema lacks.
  init(
    schema: DatasetSchema, measures: [MeasureDefinition], prefecture: Int
  ) throws(IndicatorFault) {
    let compiler = MeasureCompiler(schema: schema, prefecture: prefecture)
    municipality = try compiler.column("municipality", of: .municipality, for: schema.id.rawValue)
    programme = schema.index(of: "programme")
    period = schema.index(of: "period")
    dates = schema.recordDates.compactMap(schema.index)
    var compiled: [Measure] = []
    for measure in measures { compiled.append(try compiler.compile(measure)) }
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
