extension TrendDrawing {
  /// The actual numbers beside their points, where few points leave room; the last stands at the end.
  func drawValues(in markup: inout SVGMarkup) {
    guard let actual = plot.series.first(where: { $0.role == .actual }) else { return }
    let numbers = actual.values.indices.filter { actual.values[$0].number != nil }
    for index in numbers.dropLast() {
      guard case .number(let number, let upper, _, let label) = actual.values[index],
        SVGMarkup.width(of: label) + 6 <= spacing
      else { continue }
      let y = scale.pixel(upper ?? number)
      let isCrowded = targets(at: index).contains { $0 < y + 4 && $0 > y - 24 }
      let isBelow = isCrowded || isValley(index, of: actual)
      markup.text(
        label, x: x(index), y: isBelow ? scale.pixel(number) + 20 : y - 10, anchor: .middle,
        fill: Palette.actual)
    }
  }

  /// Whether the line comes down to the point and goes up from it, so that only below it is room.
  private func isValley(_ index: Int, of series: TrendPlot.Series) -> Bool {
    guard let here = series.values[index].number else { return false }
    let neighbours = [index - 1, index + 1].filter(series.values.indices.contains)
      .compactMap { series.values[$0].number }
    return neighbours.allSatisfy { $0 > here } && scale.pixel(here) + 24 < bottom
  }

  private func targets(at index: Int) -> [Double] {
    plot.series.filter { $0.role == .target && $0.values[index].number != nil }
      .map { y($0.values[index]) }
  }

  func drawEndLabels(in markup: inout SVGMarkup) {
    let ends = plot.series.compactMap { series -> EndLabels.End? in
      guard let index = series.values.lastIndex(where: { $0.number != nil }) else { return nil }
      return .init(series: series, x: x(index), y: y(series.values[index]))
    }
    for label in EndLabels(ends, spacing: EndLabels.spacing, top: Self.top, bottom: bottom).placed {
      let colour = Self.stroke[label.end.series.role]?.colour ?? Palette.ink
      if label.end.x < x(plot.categories.count - 1) - 1 || abs(label.y - label.end.y) > 4 {
        markup.line(
          from: (label.end.x + 6, label.end.y), to: (right + 6, label.y),
          .init(colour: colour, dash: "1 3"), class: "l")
      }
      markup.text(
        EndLabels.text(of: label.end.series), x: right + 10, y: label.y + 4, fill: colour,
        isBold: label.end.series.role == .actual)
    }
  }
}
