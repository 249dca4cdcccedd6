package import Exchange

extension IndicatorEngine {
  /// One measure by itself, for what stands beside an indicator and never in it: participants from within
  /// the prefecture, residents, unknown residence. Nil for a name that is no measure, or beyond 64 bits.
  package func total(
    of measure: String, _ scope: Scope, _ period: ReportingPeriod
  ) -> Int64? {
    guard catalogue.measure(measure) != nil, !period.isReversed else { return nil }
    let selection = Selection(quarters: period.quarters, selects: map.selector(of: scope))
    return Int64(exactly: sum(measure, selection).total)
  }

  /// The formula of an indicator over what a scope and some quarters select.
  func count(
    _ formula: IndicatorDefinition.Formula, _ scope: Scope, _ quarters: [FiscalQuarter]
  ) -> Count {
    let selection = Selection(quarters: quarters, selects: map.selector(of: scope))
    switch formula {
    case .value(let measure): return count(measure, scope, selection)
    case .people(let distinct, let unkeyed, let participations):
      return countPeople(distinct, unkeyed, participations, scope, selection)
    case .ratio(let numerator, let denominator, let per):
      var count = Count(
        sum(of: numerator, selection).total, over: sum(of: denominator, selection).total, per: per)
      count.marks = sum(of: formula.measures, selection).marks
      return count
    case .series: return countCost(scope, quarters, results: nil)
    case .cost(_, let measures):
      return countCost(scope, quarters, results: sum(of: measures, selection).total)
    }
  }

  private func count(_ measure: String, _ scope: Scope, _ selection: Selection) -> Count {
    let whole = sum(measure, selection)
    var count = Count(exactly: whole.total)
    count.marks = whole.marks
    if scope == .wide, catalogue.measure(measure)?.kind != .sum {
      let simple = members(selection).reduce(Int128(0)) { $0 + sum(measure, $1).total }
      let repeats = simple - whole.total
      count.simple = (Int64(exactly: simple), Int64(exactly: simple))
      count.overlap = (Int64(exactly: repeats), Int64(exactly: repeats))
    }
    return count
  }

  private func countPeople(
    _ distinct: String, _ unkeyed: String, _ participations: String, _ scope: Scope,
    _ selection: Selection
  ) -> Count {
    let people = people(distinct, unkeyed, selection)
    let all = sum(participations, selection)
    var count = Count(people)
    count.participations = Int64(exactly: all.total)
    count.marks = all.marks
    if scope == .wide {
      let overlap = people.overlap(
        of: members(selection).map { self.people(distinct, unkeyed, $0) })
      count.simple = (Int64(exactly: overlap.simpleLower), Int64(exactly: overlap.simpleUpper))
      count.overlap = (Int64(exactly: overlap.lower), Int64(exactly: overlap.upper))
    }
    return count
  }

  private func people(
    _ distinct: String, _ unkeyed: String, _ selection: Selection
  ) -> PeopleCount {
    let field = catalogue.measure(distinct)?.field ?? ""
    return index.people(distinct: distinct, unkeyed: unkeyed, selection) { submitter in
      project.submitter(code: submitter)?.scheme(of: field) == .project
    }
  }

  private func countCost(
    _ scope: Scope, _ quarters: [FiscalQuarter], results: Int128?
  ) -> Count {
    guard case .line(let id) = scope, let line = project.budget.first(where: { $0.id == id }),
      let year = quarters.first?.year
    else { return Count(reason: .notAtThisScope) }
    guard let cost = line.executed[year] else {
      var count = Count(reason: .notSettled)
      count.denominator = results.flatMap { Int64(exactly: $0) }
      return count
    }
    guard let results else { return Count(exactly: Int128(cost)) }
    return Count(Int128(cost), over: results, per: 1)
  }

  private func sum(of measures: [String], _ selection: Selection) -> CellSum {
    measures.reduce(into: CellSum()) { $0.merge(sum($1, selection)) }
  }

  private func sum(_ measure: String, _ selection: Selection) -> CellSum {
    switch catalogue.measure(measure)?.kind {
    case .sum: index.sum(measure, selection)
    case .distinct: CellSum(total: Int128(index.keys(measure, selection).count))
    case .sumOnce: index.onceSum(measure, selection)
    case nil: CellSum()
    }
  }

  private func members(_ selection: Selection) -> [Selection] {
    project.members.map {
      Selection(quarters: selection.quarters, selects: map.selector(of: .member($0.code)))
    }
  }
}
