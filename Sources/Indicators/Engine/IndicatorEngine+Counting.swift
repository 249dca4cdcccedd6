import Exchange

/// The formulas.
extension IndicatorEngine {
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
        total(numerator, selection), over: total(denominator, selection), per: per)
      count.gaps = formula.measures.reduce(0) { $0 + index.sum($1, selection).gaps }
      return count
    case .series: return countCost(scope, quarters, per: nil)
    case .cost(_, let measures):
      return countCost(scope, quarters, per: total(measures, selection))
    }
  }

  private func count(_ name: String, _ scope: Scope, _ selection: Selection) -> Count {
    guard let measure = catalogue.measure(name) else { return Count(reason: .unknownIndicator) }
    var count = Count(exactly: total([name], selection))
    switch measure.kind {
    case .sum: count.gaps = index.sum(name, selection).gaps
    case .sumOnce: count.gaps = index.onceSums(name, selection).gaps
    case .distinct: break
    }
    if scope == .wide, measure.kind != .sum, let value = count.numerator {
      let simple = members(selection).reduce(Int128(0)) { $0 + total([name], $1) }
      let sum = Int64(exactly: simple)
      count.simple = (sum, sum)
      count.overlap = (sum.map { $0 - value }, sum.map { $0 - value })
    }
    return count
  }

  private func countPeople(
    _ distinct: String, _ unkeyed: String, _ participations: String, _ scope: Scope,
    _ selection: Selection
  ) -> Count {
    let people = people(distinct, unkeyed, selection)
    let all = index.sum(participations, selection)
    var count = Count(people)
    count.participations = Int64(exactly: all.total)
    count.gaps = all.gaps
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

  private func countCost(_ scope: Scope, _ quarters: [FiscalQuarter], per results: Int128?) -> Count
  {
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

  private func total(_ measures: [String], _ selection: Selection) -> Int128 {
    measures.reduce(0) { sum, name in
      switch catalogue.measure(name)?.kind {
      case .sum: sum + index.sum(name, selection).total
      case .distinct: sum + Int128(index.keys(name, selection).count)
      case .sumOnce: sum + index.onceSums(name, selection).total
      case nil: sum
      }
    }
  }

  private func members(_ selection: Selection) -> [Selection] {
    project.members.map {
      Selection(quarters: selection.quarters, selects: map.selector(of: .member($0.code)))
    }
  }
}
