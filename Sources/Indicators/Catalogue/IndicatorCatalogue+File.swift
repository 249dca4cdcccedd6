package import Exchange

extension IndicatorCatalogue {
  /// Reads the text of `indicators.yml`.
  ///
  /// - Throws: `SettingsFaults`, also where ids repeat, a name leads nowhere, or an indicator declares an additivity
  ///   that its formula does not have (exit 78 at the command line).
  package init(yaml: String) throws(SettingsFaults) {
    var text = try SettingsText(yaml)
    let file = try text.decode(CatalogueFile.self)
    text.tellUnfitIDs(of: file.measures.map(\.id), in: "measures", at: "id")
    text.tellUnfitIDs(of: (file.series ?? []).map(\.id), in: "series", at: "id")
    text.tellUnfitIDs(of: file.indicators.map(\.id), in: "indicators", at: "id")
    let measures = file.measures.enumerated().map { index, measure in
      measure.definition(at: ["measures", index], telling: &text)
    }
    let datasets = Dictionary(
      measures.map { ($0.id, $0.dataset) }, uniquingKeysWith: { first, _ in first })
    let indicators = file.indicators.enumerated().map { index, indicator in
      let formula = indicator.formula.formula ?? .value("")
      if indicator.formula.formula == nil {
        text.tell(.lacking(CatalogueFile.formulas), at: ["indicators", index, "formula"])
      }
      return IndicatorDefinition(indicator, formula, datasets: datasets)
    }
    self.init(
      version: file.version, measures: measures,
      lives: (file.lives ?? []).map(LifeDefinition.init),
      series: Dictionary(
        (file.series ?? []).map { ($0.id, $0.source) }, uniquingKeysWith: { first, _ in first }),
      indicators: indicators, text: yaml)
    check(telling: &text)
    try text.finish()
  }
}

extension CatalogueFile.Measure {
  fileprivate func definition(
    at place: [any SettingsKey], telling text: inout SettingsText
  ) -> MeasureDefinition {
    if kind == .sumOnce, key == nil { text.tell(.missing, at: place + ["key"]) }
    if let key, kind != .sumOnce {
      text.tell(.needless(key, beside: kind.rawValue), at: place + ["key"])
    }
    let conditions = (self.where ?? []).enumerated().compactMap { index, condition in
      condition.condition(at: place + ["where", index], telling: &text)
    }
    return MeasureDefinition(
      id: id, dataset: dataset, kind: kind, field: field, key: key, joint: joint ?? [],
      life: life, quarter: quarter ?? .record, conditions: conditions)
  }
}

extension CatalogueFile.Condition {
  /// `{field, is}`, `{field, in}` or `{any}`; nil where it is neither, which is told.
  fileprivate func condition(
    at place: [any SettingsKey], telling text: inout SettingsText
  ) -> Condition? {
    switch (field, self.is, self.in, any) {
    case (let field?, let test?, nil, nil): return .field(field, is: test)
    case (let field?, nil, let codes?, nil): return .code(field, in: codes)
    case (nil, nil, nil, let parts?):
      return .any(
        parts.enumerated().compactMap { index, part in
          part.condition(at: place + ["any", index], telling: &text)
        })
    default:
      text.tell(.lacking(["field + is | field + in | any"]), at: place)
      return nil
    }
  }
}

extension IndicatorDefinition {
  fileprivate init(
    _ file: CatalogueFile.Indicator, _ formula: Formula, datasets: [String: DatasetID]
  ) {
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
    self.formula = formula
    beside = (file.beside ?? []).map {
      BesideMeasure(measure: $0.measure, title: $0.title, time: $0.time ?? .sum)
    }
    through = file.through.map { FiscalYear($0) }
    self.datasets = Set(formula.measures.compactMap { datasets[$0] }).sorted()
  }
}

extension LifeDefinition {
  fileprivate init(_ file: CatalogueFile.Life) {
    self.init(
      dataset: file.dataset, key: file.key, stage: file.stage, open: file.open,
      applied: file.applied, concluded: file.concluded, ended: file.ended, failed: file.failed,
      stated: file.stated, reported: file.reported, applicant: file.applicant)
  }
}

extension CatalogueFile.Formula {
  /// Nil where it is none that is known.
  fileprivate var formula: IndicatorDefinition.Formula? {
    if let value { return .value(value) }
    if let people, let unkeyed, let participations {
      return .people(distinct: people, unkeyed: unkeyed, participations: participations)
    }
    if let ratio {
      return .ratio(
        numerator: ratio.numerator, denominator: ratio.denominator, per: ratio.per ?? 1)
    }
    if let series { return .series(series) }
    if let cost, let per { return .cost(series: cost, per: per) }
    return nil
  }
}

/// `indicators.yml` as it is written.
private struct CatalogueFile: Decodable {
  struct Condition: Decodable {
    let field: String?, `is`: Indicators.Condition.Test?, `in`: [String]?, any: [Condition]?
  }
  struct Measure: Decodable {
    let id: String, dataset: DatasetID, kind: MeasureDefinition.Kind, field: String, key: String?
    let joint: [String]?, life: LifeOutcome?
    let quarter: MeasureDefinition.QuarterSource?, `where`: [Condition]?
  }
  struct Life: Decodable {
    let dataset: DatasetID, key: String, stage: String, open: [String], applied: [String]
    let concluded: [String], ended: [String], failed: [String], stated: [String]
    let reported: String, applicant: [String]
  }
  struct Beside: Decodable {
    let measure: String, title: LocalizedText, time: BesideMeasure.Time?
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
    let beside: [Beside]?, through: Int?
  }

  let version: Int, lives: [Life]?, measures: [Measure], series: [Series]?
  let indicators: [Indicator]

  static let formulas = ["value | people + unkeyed + participations | ratio | series | cost + per"]
}
