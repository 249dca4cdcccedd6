package import struct Foundation.Decimal

/// An indicator with a base value and planned values per fiscal year (重要業績評価指標).
package struct KPI: Sendable {
  /// What a year's plan is compared with.
  package enum Basis: String, Sendable, Decodable, CaseIterable {
    /// That year's value against base + Σ increments.
    case annual
    /// Base + Σ values since the plan began.
    case cumulative
  }
  /// How the plan is written down.
  package enum PlanForm: String, Sendable, Decodable, CaseIterable {
    /// 増加分 of each year.
    case increments
    /// 増加分の累計 since the plan began.
    case cumulative
    /// The level to be reached in that year.
    case level
  }

  package let id: String
  package let indicator: String
  package let title: LocalizedText
  package let basis: Basis
  package let base: Decimal
  package let baseYear: FiscalYear?
  let planForm: PlanForm
  package let plan: [FiscalYear: Decimal]

  /// The level to be reached in a fiscal year, whatever the form of the plan; nil without a plan.
  package func target(in year: FiscalYear) -> Decimal? {
    guard let planned = plan[year] else { return nil }
    switch planForm {
    case .level: return planned
    case .cumulative: return base + planned
    case .increments:
      return base + plan.filter { $0.key <= year }.values.reduce(0, +)
    }
  }
}

extension KPI {
  /// Reads the text of `kpis.yml`.
  ///
  /// - Parameters:
  ///   - years: the fiscal years of the plan; each KPI must be planned for all of them or none.
  ///   - indicators: the ids of all that there are.
  ///   - single: those of which years do not add up, such as ratios; they have no cumulative value.
  /// - Throws: ``SettingsFaults``.
  package static func list(
    yaml: String, years: ClosedRange<Int>? = nil, indicators: [String]? = nil,
    single: [String] = []
  ) throws(SettingsFaults) -> [KPI] {
    var text = try SettingsText(yaml)
    let entries = try text.decode(KPIFile.self).kpis
    text.tellUnfitIDs(of: entries.map(\.id), in: "kpis", at: "id")
    for (index, entry) in entries.enumerated() {
      if let indicators, !indicators.contains(entry.indicator) {
        text.tell(.value(entry.indicator, allowed: indicators), at: ["kpis", index, "indicator"])
      }
      if entry.basis == .cumulative, single.contains(entry.indicator) {
        text.tell(
          .value(Basis.cumulative.rawValue, allowed: [Basis.annual.rawValue]),
          at: ["kpis", index, "basis"])
      }
      if let year = entry.base.asOf, !FiscalYear.nameable.contains(year) {
        text.tell(.outside("\(year)", FiscalYear.nameable), at: ["kpis", index, "base", "as_of"])
      }
      guard let years, !entry.plan.values.isEmpty else { continue }
      let place: [any SettingsKey] = ["kpis", index, "plan", "values"]
      for year in years where entry.plan.values[year] == nil {
        text.tell(.missing, at: place + ["\(year)"])
      }
      text.tellYears(of: entry.plan.values, outside: years, at: place)
    }
    try text.finish()
    return entries.map(KPI.init)
  }

  private init(_ entry: KPIFile.Entry) {
    self.init(
      id: entry.id, indicator: entry.indicator, title: entry.title, basis: entry.basis,
      base: entry.base.value, baseYear: entry.base.asOf.map { FiscalYear($0) },
      planForm: entry.plan.form,
      plan: Dictionary(
        uniqueKeysWithValues: entry.plan.values.map { (FiscalYear($0.key), $0.value) }))
  }
}

/// `kpis.yml` as it is written.
private struct KPIFile: Decodable {
  struct Base: Decodable {
    let value: Decimal, asOf: Int?
    enum CodingKeys: String, CodingKey { case value, asOf = "as_of" }
  }
  struct Plan: Decodable { let form: KPI.PlanForm, values: [Int: Decimal] }
  struct Entry: Decodable {
    let id: String, indicator: String, title: LocalizedText, basis: KPI.Basis, base: Base,
      plan: Plan
  }
  let kpis: [Entry]
}
