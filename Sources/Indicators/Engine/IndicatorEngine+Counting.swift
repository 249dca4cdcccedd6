package import Exchange

extension IndicatorEngine {
  /// What stands beside an indicator and never in it: participants from within the prefecture, residents,
  /// unknown residence, open calls. A stock is that of the last quarter of the period of which there are
  /// records. Nil for a name that is no measure, for a period in which nothing was received, or beyond 64 bits.
  package func total(
    of measure: String, _ scope: Scope, _ period: ReportingPeriod,
    time: BesideMeasure.Time = .sum
  ) -> Int64? {
    guard let definition = catalogue.measure(measure), !period.isReversed else { return nil }
    let told = period.quarters.filter { !receipts(of: [definition.dataset], scope, [$0]).isEmpty }
    guard let last = told.last else { return nil }
    let selection = Selection(
      quarters: time == .last ? [last] : period.quarters, selects: map.selector(of: scope))
    return Int64(exactly: ends(measure, selection).lower)
  }

  /// The formula of an indicator over what a scope and some quarters select.
  func count(
    _ formula: IndicatorDefinition.Formula, _ scope: Scope, _ quarters: [FiscalQuarter]
  ) -> Count {
    let selection = Selection(quarters: quarters, selects: map.selector(of: scope))
    switch formula {
    case .value, .people: return countWhole(formula, scope, selection)
    case .ratio(let numerator, let denominator, let per):
      let part = ends(of: numerator, selection)
      guard numerator.allSatisfy(denominator.contains) else {
        return Count(part, over: ends(of: denominator, selection), per: per)
      }
      let rest = denominator.filter { !numerator.contains($0) }
      return Count(part, beside: ends(of: rest, selection), per: per)
    case .series: return countCost(scope, quarters, results: nil)
    case .cost(_, let measures):
      return countCost(scope, quarters, results: ends(of: measures, selection))
    }
  }

  /// A count, with what the members' own counts add up to where that may be more.
  private func countWhole(
    _ formula: IndicatorDefinition.Formula, _ scope: Scope, _ selection: Selection
  ) -> Count {
    let whole = ends(of: formula, selection)
    var count = Count(whole)
    if case .people(_, _, let participations) = formula {
      let all = ends(participations, selection)
      count.participations = Int64(exactly: all.lower)
      count.marks = all.marks
    }
    if scope == .wide, !isAdditive(formula) {
      (count.simple, count.overlap) = apart(
        whole, members(selection).map { ends(of: formula, $0) })
    }
    return count
  }

  /// How far the quarters of a period exceed it together, at the lower ends; nil where they cannot.
  func overlapOfQuarters(
    _ formula: IndicatorDefinition.Formula, _ scope: Scope, _ quarters: [FiscalQuarter]
  ) -> Int64? {
    guard quarters.count > 1, !isAdditive(formula) else { return nil }
    let selects = map.selector(of: scope)
    let parts = quarters.map {
      ends(of: formula, Selection(quarters: [$0], selects: selects))
    }
    let whole = ends(of: formula, Selection(quarters: quarters, selects: selects))
    return apart(whole, parts).overlap.lower
  }

  private typealias Pair = (lower: Int64?, upper: Int64?)

  /// 単純合計 and 重複, each at the lower and at the upper end, so that whole + 重複 = 単純合計 at both.
  private func apart(_ whole: Ends, _ parts: [Ends]) -> (simple: Pair, overlap: Pair) {
    let simple = parts.reduce(Ends.zero, +)
    let upper = simple.upper.flatMap { sum in whole.upper.map { (sum, sum - $0) } }
    return (
      (Int64(exactly: simple.lower), upper.flatMap { Int64(exactly: $0.0) }),
      (
        Int64(exactly: simple.lower - whole.lower), upper.flatMap { Int64(exactly: $0.1) }
      )
    )
  }

  /// Whether parts cannot exceed the whole: plain sums, and what is no count.
  private func isAdditive(_ formula: IndicatorDefinition.Formula) -> Bool {
    switch formula {
    case .people: return false
    case .value(let name):
      guard let measure = catalogue.measure(name) else { return true }
      return measure.kind == .sum && measure.joint.isEmpty
    case .ratio, .series, .cost: return true
    }
  }

  private func ends(of formula: IndicatorDefinition.Formula, _ selection: Selection) -> Ends {
    guard case .people(let distinct, let unkeyed, _) = formula else {
      return ends(of: formula.measures, selection)
    }
    var people = index.keys(distinct, selection, isShared: isShared(distinct))
    let heads = index.sum(unkeyed, selection)
    people.unkeyed = heads.total
    people.largestUnkeyed = Int128(heads.largest)
    people.isOpen = heads.marks.gaps > 0
    return Ends(people, marks: heads.marks)
  }

  private func countCost(
    _ scope: Scope, _ quarters: [FiscalQuarter], results: Ends?
  ) -> Count {
    guard case .line(let id) = scope, let line = project.budget.first(where: { $0.id == id }),
      let year = quarters.first?.year
    else { return Count(reason: .notAtThisScope) }
    guard let cost = line.executed[year] else {
      var count = Count(reason: .notSettled)
      count.denominator = results.flatMap { Int64(exactly: $0.lower) }
      return count
    }
    let executed = Ends(lower: Int128(cost), upper: Int128(cost))
    guard let results else { return Count(executed) }
    return Count(executed, over: results, per: 1)
  }

  private func ends(of measures: [String], _ selection: Selection) -> Ends {
    measures.reduce(Ends.zero) { $0 + ends($1, selection) }
  }

  private func ends(_ measure: String, _ selection: Selection) -> Ends {
    switch catalogue.measure(measure)?.kind {
    case .sum: return Ends(index.sum(measure, selection))
    case .distinct:
      return Ends(index.keys(measure, selection, isShared: isShared(measure)))
    case .sumOnce:
      let sum = index.onceSum(measure, selection, isShared: isShared(measure))
      return Ends(sum.count, marks: sum.marks)
    case nil: return .zero
    }
  }

  /// Whether a submitter's keys of a measure are the project's.
  private func isShared(_ measure: String) -> (String) -> Bool {
    let definition = catalogue.measure(measure)
    let field = definition?.key ?? definition?.field ?? ""
    return { self.project.submitter(code: $0)?.scheme(of: field) == .project }
  }

  private func members(_ selection: Selection) -> [Selection] {
    project.members.map {
      Selection(quarters: selection.quarters, selects: map.selector(of: .member($0.code)))
    }
  }
}
