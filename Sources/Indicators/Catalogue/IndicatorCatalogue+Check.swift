/// An undeclared sum is refused: what an indicator says of its additivity must be true of its formula.
extension IndicatorCatalogue {
  func checkFormulas() throws(IndicatorFault) {
    for indicator in indicators {
      try checkNames(of: indicator)
      try checkAdditivity(of: indicator)
    }
  }

  private func checkNames(of indicator: IndicatorDefinition) throws(IndicatorFault) {
    for name in indicator.formula.measures where measure(name) == nil {
      throw fault(indicator, "reads \(name), which is no measure")
    }
    switch indicator.formula {
    case .series(let name), .cost(let name, _):
      guard series[name] != nil else { throw fault(indicator, "reads \(name), which is no series") }
      guard indicator.isPerLine else {
        throw fault(indicator, "reads a series of budget lines and must declare scopes: [line]")
      }
    case .people(let distinct, let unkeyed, let participations):
      try require(.distinct, [distinct], indicator)
      try require(.sum, [unkeyed, participations], indicator)
    case .ratio(let numerator, let denominator, let per):
      guard per > 0 else { throw fault(indicator, "has a ratio per \(per)") }
      try requireAddable(numerator, indicator)
      try requireAddable(denominator, indicator)
    case .value: break
    }
  }

  private func checkAdditivity(of indicator: IndicatorDefinition) throws(IndicatorFault) {
    let (time, area) = trueAdditivity(of: indicator.formula)
    guard [time, .none].contains(indicator.timeAdditivity) else {
      throw fault(
        indicator, "declares \(indicator.timeAdditivity.rawValue) over time; it is \(time.rawValue)"
      )
    }
    guard [area, .none].contains(indicator.areaAdditivity) else {
      throw fault(
        indicator, "declares \(indicator.areaAdditivity.rawValue) over area; it is \(area.rawValue)"
      )
    }
  }

  private func trueAdditivity(
    of formula: IndicatorDefinition.Formula
  ) -> (time: IndicatorDefinition.Additivity, area: IndicatorDefinition.Additivity) {
    switch formula {
    case .value(let name):
      switch measure(name)?.kind {
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

  private func require(
    _ kind: MeasureDefinition.Kind, _ names: [String], _ indicator: IndicatorDefinition
  ) throws(IndicatorFault) {
    for name in names where measure(name)?.kind != kind {
      throw fault(indicator, "needs \(name) to be a \(kind.rawValue) measure")
    }
  }

  /// Several measures may be added only where no key can be in two of them.
  private func requireAddable(
    _ names: [String], _ indicator: IndicatorDefinition
  ) throws(IndicatorFault) {
    guard !names.isEmpty else { throw fault(indicator, "has a ratio of nothing") }
    if names.count > 1 { try require(.sum, names, indicator) }
  }

  private func fault(_ indicator: IndicatorDefinition, _ text: String) -> IndicatorFault {
    IndicatorFault(description: "indicator \(indicator.id) \(text)")
  }
}

/// A catalogue of indicators that contradicts itself or the schemas (exit 78 at the command line).
package struct IndicatorFault: Error, CustomStringConvertible, Equatable {
  package let description: String
}
