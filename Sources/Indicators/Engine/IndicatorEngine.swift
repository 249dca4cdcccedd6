package import Exchange
package import JapaneseText

/// Computes every figure from the tallies in force; its work grows with submissions, not with records.
package struct IndicatorEngine: Sendable {
  package let catalogue: IndicatorCatalogue
  package let project: Project
  package let now: CivilDate

  let populations: [String: Int]
  let submissions: [InForceSubmission]
  let map: ProjectMap
  let index: TallyIndex
  let slots: [FiscalQuarter: [SlotFacts]]

  /// - Parameters:
  ///   - populations: residents by six-digit member code.
  ///   - submissions: those in force, one for each slot.
  ///   - slots: the facts of every slot on the day `now`.
  package init(
    catalogue: IndicatorCatalogue, project: Project, populations: [String: Int],
    submissions: [InForceSubmission], slots: [SlotFacts], now: CivilDate
  ) {
    self.catalogue = catalogue
    self.project = project
    self.now = now
    self.populations = populations
    self.submissions = submissions.sorted { $0.receipt < $1.receipt }
    self.slots = Dictionary(grouping: slots, by: \.slot.quarter)
    map = ProjectMap(project)
    index = TallyIndex(
      self.submissions, map: map,
      outcomes: Dictionary(
        catalogue.measures.compactMap { measure in measure.life.map { (measure.id, $0) } },
        uniquingKeysWith: { first, _ in first }))
  }

  /// Every scope of the project and every other one that has records, in the order of pages.
  package var scopes: [Scope] {
    let standings = index.places.values.flatMap(\.values).reduce(into: Set()) { $0.formUnion($1) }
    return [.wide] + project.members.map { .member($0.code) }
      + project.programmes.map { .programme($0.code) } + project.budget.map { .line($0.id) }
      + Set(standings.compactMap(map.ownScope)).sorted()
  }

  /// Quarters of the plan that have ended, its years that have begun, and the years since it began together.
  package var periods: [ReportingPeriod] {
    let years = project.years.filter { $0.quarters[0] <= FiscalQuarter(containing: now) }
    return years.flatMap(\.quarters).filter(hasEnded).map { .quarter($0) }
      + years.map { .year($0) }
      + years.map { .cumulative(from: project.firstYear, through: $0) }
  }

  /// A quarter ends with its last day.
  func hasEnded(_ quarter: FiscalQuarter) -> Bool {
    quarter < FiscalQuarter(containing: now)
  }
}
