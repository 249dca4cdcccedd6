import Exchange

/// An undeclared sum is refused: what an indicator says of its additivity must be true of its formula.
extension IndicatorCatalogue {
  func check(telling text: inout SettingsText) {
    checkMeasures(telling: &text)
    for (index, indicator) in indicators.enumerated() {
      let place: [any SettingsKey] = ["indicators", index]
      checkNames(of: indicator, at: place, telling: &text)
      checkAdditivity(of: indicator, at: place + ["additivity"], telling: &text)
    }
  }

  /// What counts lives needs one; pairs of numbers belong to sums.
  private func checkMeasures(telling text: inout SettingsText) {
    for (index, life) in lives.enumerated()
    where lives[..<index].contains(where: { $0.dataset == life.dataset }) {
      text.tell(.repeated(life.dataset.rawValue), at: ["lives", index, "dataset"])
    }
    for (index, measure) in measures.enumerated() {
      let place: [any SettingsKey] = ["measures", index]
      if let life = measure.life {
        let keys = lives.filter { $0.dataset == measure.dataset }.map(\.key)
        text.tellStrangers(in: measure.field, known: keys, at: place + ["field"])
        if measure.kind != .distinct {
          text.tell(.needless(life.rawValue, beside: measure.kind.rawValue), at: place + ["life"])
        } else if measure.quarter == .slot {
          text.tell(
            .needless(measure.quarter.rawValue, beside: life.rawValue), at: place + ["quarter"])
        }
      }
      if measure.joint.isEmpty { continue }
      if measure.kind != .sum {
        text.tell(
          .needless(measure.joint.joined(separator: ", "), beside: measure.kind.rawValue),
          at: place + ["joint"])
      } else if measure.joint.count != 2 {
        text.tell(.itemCount(measure.joint.count, expected: 2), at: place + ["joint"])
      }
    }
  }

  private func checkNames(
    of indicator: IndicatorDefinition, at place: [any SettingsKey], telling text: inout SettingsText
  ) {
    for (index, beside) in indicator.beside.enumerated() {
      text.tellStrangers(
        in: beside.measure, known: names(), at: place + ["beside", index, "measure"])
    }
    let formula = place + ["formula"]
    switch indicator.formula {
    case .value(let name):
      text.tellStrangers(in: name, known: names(), at: formula + ["value"])
    case .people(let distinct, let unkeyed, let participations):
      text.tellStrangers(in: distinct, known: names(of: .distinct), at: formula + ["people"])
      text.tellStrangers(in: unkeyed, known: names(of: .sum), at: formula + ["unkeyed"])
      text.tellStrangers(
        in: participations, known: names(of: .sum), at: formula + ["participations"])
    case .ratio(let numerator, let denominator, let per):
      let ratio = formula + ["ratio"]
      if per <= 0 { text.tell(.notPositive("\(per)"), at: ratio + ["per"]) }
      for (key, terms) in [("numerator", numerator), ("denominator", denominator)] {
        if terms.isEmpty { text.tell(.missing, at: ratio + [key, 0]) }
        // Several measures may be added only where no key can be in two of them.
        text.tellStrangers(
          in: terms,
          known: names(of: terms.count > 1 && !haveDifferentOutcomes(terms) ? .sum : nil),
          at: ratio + [key])
      }
    case .series(let name):
      text.tellStrangers(in: name, known: series.keys.sorted(), at: formula + ["series"])
    case .cost(let name, let measures):
      text.tellStrangers(in: name, known: series.keys.sorted(), at: formula + ["cost"])
      text.tellStrangers(in: measures, known: names(), at: formula + ["per"])
    }
    if indicator.formula.readsSeries, !indicator.isPerLine {
      let scopes = indicator.scopes.map(\.rawValue).sorted().joined(separator: ", ")
      text.tell(.value(scopes, allowed: [Scope.Kind.line.rawValue]), at: place + ["scopes"])
    }
  }

  /// Whether all measure what became of a key, each another outcome.
  private func haveDifferentOutcomes(_ names: [String]) -> Bool {
    let outcomes = names.compactMap { measure($0)?.life }
    return outcomes.count == names.count && Set(outcomes).count == names.count
  }

  /// The measures of a kind; all of them without one.
  private func names(of kind: MeasureDefinition.Kind? = nil) -> [String] {
    measures.filter { kind == nil || $0.kind == kind }.map(\.id)
  }

  private func checkAdditivity(
    of indicator: IndicatorDefinition, at place: [any SettingsKey], telling text: inout SettingsText
  ) {
    let (time, area) = trueAdditivity(of: indicator.formula)
    for (key, declared, actual) in [
      ("time", indicator.timeAdditivity, time), ("area", indicator.areaAdditivity, area),
    ] where ![actual, .none].contains(declared) {
      let allowed: [IndicatorDefinition.Additivity] = actual == .none ? [.none] : [actual, .none]
      text.tell(.value(declared.rawValue, allowed: allowed.map(\.rawValue)), at: place + [key])
    }
  }

  private func trueAdditivity(
    of formula: IndicatorDefinition.Formula
  ) -> (time: IndicatorDefinition.Additivity, area: IndicatorDefinition.Additivity) {
    switch formula {
    case .value(let name):
      switch measure(name)?.kind {
      case .sum where measure(name)?.joint.isEmpty == false: (.sumOnce, .sumOnce)
      case .sum: (.sum, .sum)
      case .distinct: (.distinct, .distinct)
      case .sumOnce: (.sumOnce, .sumOnce)
      case nil: (.none, .none)
      }
    case .people: (.distinct, .distinct)
    case .ratio: (.ratio, .ratio)
    case .series: (.sum, .none)
    case .cost: (.none, .none)
    }
  }
}

extension IndicatorDefinition.Formula {
  fileprivate var readsSeries: Bool {
    switch self {
    case .series, .cost: true
    case .value, .people, .ratio: false
    }
  }
}
