package import Answers
import Exchange
import Indicators
import Ledger
import Reporting

extension Workspace {
  /// Indicators of the chosen scopes and periods, out of stored tallies.
  package func aggregate(_ selection: IndicatorSelection) throws -> IndicatorTable {
    let engine = try engine(in: try ledgerToRead(findings: false, records: false))
    if let stranger = selection.scopes.first(where: { !engine.scopes.contains($0) }) {
      throw WorkspaceFailure.usage(.unknownScope(stranger.code))
    }
    return IndicatorTable(
      selection.keys(of: engine).map { engine.value($0.indicator, $0.scope, $0.period) },
      of: try library.indicators())
  }

  func engine(in ledger: Ledger) throws -> IndicatorEngine {
    IndicatorEngine(
      catalogue: try library.indicators(), project: project,
      populations: try folder.populations().people,
      submissions: try submissions(in: ledger), slots: try slots(in: ledger), now: now)
  }
}

/// Which indicators, scopes and periods are asked for; nothing named means all.
package struct IndicatorSelection: Sendable {
  struct Key { let indicator: String, scope: Scope, period: ReportingPeriod }

  let indicators: [String]
  let scopes: [Scope]
  let periods: [ReportingPeriod]
  private let catalogue: IndicatorCatalogue

  /// - Throws: ``WorkspaceFailure/usage(_:)`` for a word that names nothing.
  package init(
    indicators: [String], scopes: [String], periods: [String], in library: SchemaLibrary
  ) throws(WorkspaceFailure) {
    let catalogue = try library.indicators()
    self.catalogue = catalogue
    if let stranger = indicators.first(where: { catalogue.indicator($0) == nil }) {
      throw .usage(.unknownIndicator(stranger))
    }
    self.indicators = indicators
    self.scopes = try scopes.map { (code) throws(WorkspaceFailure) in
      guard let scope = Scope(code: code) else {
        throw .usage(.unknownScope(code))
      }
      return scope
    }
    self.periods = try periods.map { (code) throws(WorkspaceFailure) in
      guard let period = ReportingPeriod(code: code) else {
        throw .usage(.unknownPeriod(code))
      }
      return period
    }
  }

  /// In the order of the catalogue, then of scopes and periods.
  func keys(of engine: IndicatorEngine) -> [Key] {
    let chosenScopes = scopes.isEmpty ? engine.scopes : scopes
    let chosenPeriods = periods.isEmpty ? engine.periods : periods
    let wanted = catalogue.indicators.filter { indicators.isEmpty || indicators.contains($0.id) }
    return wanted.flatMap { indicator in
      chosenScopes.flatMap { scope in
        chosenPeriods.filter { Self.exists(indicator, scope, $0) }.map {
          Key(indicator: indicator.id, scope: scope, period: $0)
        }
      }
    }
  }

  /// Costs exist per budget line and fiscal year only; everything else everywhere but there.
  private static func exists(
    _ indicator: IndicatorDefinition, _ scope: Scope, _ period: ReportingPeriod
  ) -> Bool {
    if case .line = scope {
      if case .year = period { return indicator.isPerLine }
      return false
    }
    if let last = indicator.through {
      guard case .year(let year) = period, year <= last else { return false }
    }
    return !indicator.isPerLine
  }
}
