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
  package let series: [String: SeriesSource]
  /// In the order of tables and pages.
  package let indicators: [IndicatorDefinition]
  /// SHA-256 over the measures, in hexadecimal; wording and order of the file do not change it.
  package let fingerprint: String

  private let measuresByID: [String: MeasureDefinition]
  private let indicatorsByID: [String: IndicatorDefinition]

  /// - Throws: ``IndicatorFault`` where ids repeat, a name leads nowhere, or an indicator declares an
  ///   additivity that its formula does not have.
  init(
    version: Int, measures: [MeasureDefinition], series: [String: SeriesSource],
    indicators: [IndicatorDefinition]
  ) throws(IndicatorFault) {
    self.version = version
    self.measures = measures
    self.series = series
    self.indicators = indicators
    measuresByID = Dictionary(measures.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    indicatorsByID = Dictionary(
      indicators.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    guard measuresByID.count == measures.count, indicatorsByID.count == indicators.count else {
      throw IndicatorFault(description: "indicators.yml uses an id twice")
    }
    fingerprint = SHA256.fingerprint(of: measures.map(\.canonical).sorted())
    try checkFormulas()
  }

  package func measure(_ id: String) -> MeasureDefinition? { measuresByID[id] }
  package func indicator(_ id: String) -> IndicatorDefinition? { indicatorsByID[id] }
}
