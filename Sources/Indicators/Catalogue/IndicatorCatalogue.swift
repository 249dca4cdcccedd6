import Digests

/// Every measure and indicator, read from `Schemas/indicators.yml`.
package struct IndicatorCatalogue: Sendable {
  /// A series that is read from the project instead of from records.
  package enum SeriesSource: String, Sendable, Decodable, CaseIterable {
    /// 執行額 of the budget lines, 千円.
    case budgetExecuted = "budget-executed"
  }

  /// Version of the file.
  package let version: Int
  package let measures: [MeasureDefinition]
  package let lives: [LifeDefinition]
  package let series: [String: SeriesSource]
  /// In the order of tables and pages.
  package let indicators: [IndicatorDefinition]
  /// SHA-256 over the measures, in hexadecimal; wording and order of the file do not change it.
  package let fingerprint: String

  /// The file as it is written.
  package let text: String
  package static let fileName = "indicators.yml"

  private let measuresByID: [String: MeasureDefinition]
  private let indicatorsByID: [String: IndicatorDefinition]

  init(
    version: Int, measures: [MeasureDefinition], lives: [LifeDefinition],
    series: [String: SeriesSource], indicators: [IndicatorDefinition], text: String
  ) {
    self.version = version
    self.measures = measures
    self.lives = lives
    self.series = series
    self.indicators = indicators
    self.text = text
    measuresByID = Dictionary(measures.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    indicatorsByID = Dictionary(
      indicators.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    fingerprint = SHA256.fingerprint(
      of: measures.map(\.canonical).sorted() + lives.map(\.canonical).sorted())
  }

  package func measure(_ id: String) -> MeasureDefinition? { measuresByID[id] }
  package func indicator(_ id: String) -> IndicatorDefinition? { indicatorsByID[id] }
}
