/// How a figure is drawn.
package enum Plot: Sendable, Equatable {
  case trend(TrendPlot)
  case bars(BarPlot)

  var values: [PlotValue] {
    switch self {
    case .trend(let plot): plot.series.flatMap(\.values)
    case .bars(let plot): plot.bars.map(\.value)
    }
  }
}

/// A number, or the word that stands where there is none. Only for drawing; tables hold exact values.
package enum PlotValue: Sendable, Equatable {
  /// - Parameters:
  ///   - upper: the upper bound, where the value is a lower bound.
  ///   - isReference: whether data are incomplete (参考値); drawn hollow.
  ///   - label: the number as printed.
  case number(Double, upper: Double?, isReference: Bool, label: String)
  case gap(String)

  var number: Double? {
    if case .number(let value, _, _, _) = self { value } else { nil }
  }
  var isReference: Bool {
    if case .number(_, _, let isReference, _) = self { isReference } else { false }
  }
  var isComplete: Bool { number != nil && !isReference }
  var greatest: Double? {
    if case .number(let value, let upper, _, _) = self { max(value, upper ?? value) } else { nil }
  }
}

/// Values over time, with direct labels at the ends of the lines.
package struct TrendPlot: Sendable, Equatable {
  package enum Role: Sendable, Equatable { case actual, target }
  package struct Series: Sendable, Equatable {
    package let label: String
    package let role: Role
    package let values: [PlotValue]
  }

  /// Short names of the points on the time axis.
  let categories: [String]
  package let series: [Series]
  package let unit: String
  package let isWhole: Bool

  /// - Parameter isWhole: whether the values are whole numbers, so that no tick falls between two.
  package init(categories: [String], series: [Series], unit: String, isWhole: Bool) {
    precondition(
      series.allSatisfy { $0.values.count == categories.count }, "a value for every point")
    self.categories = categories
    self.series = series
    self.unit = unit
    self.isWhole = isWhole
  }
}

/// Values of several bodies side by side, from zero.
package struct BarPlot: Sendable, Equatable {
  package struct Bar: Sendable, Equatable {
    package let label: String
    package let value: PlotValue
  }

  package let bars: [Bar]
  package let unit: String
  package let isWhole: Bool
}
