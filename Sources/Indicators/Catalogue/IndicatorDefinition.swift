package import Exchange

/// A formula over measures and reference series, with its unit and the words that explain it (指標).
package struct IndicatorDefinition: Sendable {
  /// Which change is an improvement.
  package enum Direction: String, Sendable, Decodable, CaseIterable { case up, down, none }

  /// How values of parts make the value of the whole.
  package enum Additivity: String, Sendable, Decodable, CaseIterable {
    case sum, distinct, ratio, none
    case sumOnce = "sum-once"
  }

  package enum Formula: Sendable, Equatable {
    /// One measure.
    case value(String)
    /// 実人数 with bounds where keys are not comparable.
    case people(distinct: String, unkeyed: String, participations: String)
    /// Σ numerator ÷ Σ denominator × `per`; 100 for percentages.
    case ratio(numerator: [String], denominator: [String], per: Int64)
    /// A reference series.
    case series(String)
    /// A reference series ÷ Σ measures.
    case cost(series: String, per: [String])
  }

  package let id: String
  package let title: LocalizedText
  /// For narrow columns.
  package let short: LocalizedText
  package let unit: LocalizedText
  /// Decimal places in text.
  package let digits: Int
  package let direction: Direction
  /// Version of the definition (`v1`); values of different versions are not compared.
  package let version: String
  let timeAdditivity: Additivity
  let areaAdditivity: Additivity
  package let formula: Formula
  /// What stands beside it and never in it.
  package let beside: [BesideMeasure]
  /// The last fiscal year for which a definition was in use; it has values of years up to it only.
  package let through: FiscalYear?
  package let definition: LocalizedText
  /// Kinds of scope at which it can be computed.
  package let scopes: Set<Scope.Kind>
  /// Datasets that its measures read, in order.
  package let datasets: [DatasetID]

  /// Whether values of years can be counted together above a base; a ratio cannot.
  package var accumulates: Bool { timeAdditivity != .ratio && timeAdditivity != .none }

  /// Whether it exists per budget line and fiscal year only.
  package var isPerLine: Bool { scopes == [.line] }
}

/// A measure that is printed beside an indicator.
package struct BesideMeasure: Sendable, Equatable {
  package enum Time: String, Sendable, Decodable, CaseIterable {
    case sum
    /// That of the last quarter of the period: a stock.
    case last
  }

  package let measure: String
  package let title: LocalizedText
  package let time: Time
}

extension IndicatorDefinition.Formula {
  /// Every measure that the formula reads, each once.
  package var measures: [String] {
    switch self {
    case .value(let measure): [measure]
    case .people(let distinct, let unkeyed, let participations):
      [distinct, unkeyed, participations]
    case .ratio(let numerator, let denominator, _):
      numerator + denominator.filter { !numerator.contains($0) }
    case .series: []
    case .cost(_, let measures): measures
    }
  }
}
