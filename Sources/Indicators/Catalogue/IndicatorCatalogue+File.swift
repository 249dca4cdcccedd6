import Exchange

extension IndicatorCatalogue {
  /// Reads the text of `indicators.yml`.
  ///
  /// - Throws: `SettingsFaults` or ``IndicatorFault`` (exit 78 at the command line).
  package init(yaml: String) throws {
    let file = try SettingsText.decode(CatalogueFile.self, from: yaml)
    let measures = try file.measures.map(MeasureDefinition.init)
    let datasets = Dictionary(
      measures.map { ($0.id, $0.dataset) }, uniquingKeysWith: { first, _ in first })
    try self.init(
      version: file.version, measures: measures,
      series: Dictionary(
        (file.series ?? []).map { ($0.id, $0.source) }, uniquingKeysWith: { first, _ in first }),
      indicators: file.indicators.map { try IndicatorDefinition($0, datasets: datasets) })
  }
}

extension MeasureDefinition {
  fileprivate init(_ file: CatalogueFile.Measure) throws(IndicatorFault) {
    id = file.id
    dataset = file.dataset
    kind = file.kind
    field = file.field
    key = file.key
    quarter = file.quarter ?? .record
    var conditions: [Condition] = []
    for condition in file.where ?? [] {
      conditions.append(try Condition(condition, of: file.id))
    }
    self.conditions = conditions
    guard (kind == .sumOnce) == (key != nil) else {
      throw IndicatorFault(
        description: "measure \(id): a key belongs to sum-once measures, and only to them")
    }
  }
}

extension Condition {
  fileprivate init(
    _ file: CatalogueFile.Condition, of measure: String
  ) throws(IndicatorFault) {
    switch (file.field, file.is, file.in, file.any) {
    case (let field?, let test?, nil, nil): self = .field(field, is: test)
    case (let field?, nil, let codes?, nil): self = .code(field, in: codes)
    case (nil, nil, nil, let parts?):
      var conditions: [Condition] = []
      for part in parts { conditions.append(try Condition(part, of: measure)) }
      self = .any(conditions)
    default:
      throw IndicatorFault(
        description: "measure \(measure): a condition is {field, is}, {field, in} or {any}")
    }
  }
}

extension IndicatorDefinition {
  fileprivate init(
    _ file: CatalogueFile.Indicator, datasets: [String: DatasetID]
  ) throws(IndicatorFault) {
    id = file.id
    title = file.title
    short = file.short
    unit = file.unit
    digits = file.digits
    direction = file.direction
    version = file.version
    timeAdditivity = file.additivity.time
    areaAdditivity = file.additivity.area
    definition = file.definition
    scopes = file.scopes.map(Set.init) ?? Set(Scope.Kind.allCases).subtracting([.line])
    formula = try Formula(file.formula, of: file.id)
    self.datasets = Set(formula.measures.compactMap { datasets[$0] }).sorted()
  }
}

extension IndicatorDefinition.Formula {
  fileprivate init(
    _ file: CatalogueFile.Formula, of indicator: String
  ) throws(IndicatorFault) {
    if let measure = file.value {
      self = .value(measure)
    } else if let people = file.people, let unkeyed = file.unkeyed, let all = file.participations {
      self = .people(distinct: people, unkeyed: unkeyed, participations: all)
    } else if let ratio = file.ratio {
      self = .ratio(
        numerator: ratio.numerator, denominator: ratio.denominator, per: ratio.per ?? 1)
    } else if let series = file.series {
      self = .series(series)
    } else if let series = file.cost, let measures = file.per {
      self = .cost(series: series, per: measures)
    } else {
      throw IndicatorFault(description: "indicator \(indicator) has no formula that is known")
    }
  }
}

/// `indicators.yml` as it is written.
private struct CatalogueFile: Decodable {
  struct Condition: Decodable {
    let field: String?, `is`: Indicators.Condition.Test?, `in`: [String]?, any: [Condition]?
  }
  struct Measure: Decodable {
    let id: String, dataset: DatasetID, kind: MeasureDefinition.Kind, field: String, key: String?
    let quarter: MeasureDefinition.QuarterSource?, `where`: [Condition]?
  }
  struct Series: Decodable { let id: String, source: IndicatorCatalogue.SeriesSource }
  struct Additivity: Decodable {
    let time: IndicatorDefinition.Additivity, area: IndicatorDefinition.Additivity
  }
  struct Ratio: Decodable { let numerator: [String], denominator: [String], per: Int64? }
  struct Formula: Decodable {
    let value: String?, people: String?, unkeyed: String?, participations: String?
    let ratio: Ratio?, series: String?, cost: String?, per: [String]?
  }
  struct Indicator: Decodable {
    let id: String, title: LocalizedText, short: LocalizedText, unit: LocalizedText, digits: Int
    let direction: IndicatorDefinition.Direction, version: String, additivity: Additivity
    let formula: Formula, definition: LocalizedText, scopes: [Scope.Kind]?
  }

  let version: Int, measures: [Measure], series: [Series]?, indicators: [Indicator]
}
