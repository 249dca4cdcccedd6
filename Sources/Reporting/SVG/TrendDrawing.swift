/// Draws a ``TrendPlot`` at one size.
struct TrendDrawing {
  static let stroke: [TrendPlot.Role: SVGMarkup.Stroke] = [
    .actual: .init(colour: Palette.actual, width: 2),
    .target: .init(colour: Palette.note, width: 1.5, dash: "6 4"),
  ]
  static let top = 34.0
  private static let bottomMargin = 30.0

  let plot: TrendPlot
  let size: PlotSize
  let scale: LinearScale
  let left: Double
  let right: Double
  let bottom: Double

  init(_ plot: TrendPlot, size: PlotSize) {
    self.plot = plot
    self.size = size
    bottom = size.trendHeight - Self.bottomMargin
    let scale = LinearScale(
      covering: plot.series.flatMap { $0.values.compactMap(\.greatest) }, from: bottom,
      to: Self.top, spacing: 45, isWhole: plot.isWhole)
    self.scale = scale
    let ticks = scale.ticks.map { SVGMarkup.width(of: scale.label($0)) }
    left = (ticks.max() ?? 0) + 12
    let ends = plot.series.map { SVGMarkup.width(of: EndLabels.text(of: $0)) }
    right = size.width - (ends.max() ?? 0) - 18
  }

  func svg(id: String, words: PlotWords, language: String) -> String {
    var markup = SVGMarkup()
    drawAxes(in: &markup)
    for series in plot.series.reversed() { draw(series, in: &markup) }
    drawValues(in: &markup)
    drawEndLabels(in: &markup)
    return PlotFrame.svg(
      markup, id: id, width: size.width, height: size.trendHeight, words: words,
      language: language)
  }

  func x(_ index: Int) -> Double {
    let inner = 20.0
    let room = right - left - 2 * inner
    let count = plot.categories.count
    return left + inner + (count > 1 ? room * Double(index) / Double(count - 1) : room / 2)
  }

  var spacing: Double { plot.categories.count > 1 ? x(1) - x(0) : right - left }
}

// MARK: - Axes

extension TrendDrawing {
  private func drawAxes(in markup: inout SVGMarkup) {
    markup.text("（\(plot.unit)）", x: 0, y: 14, fill: Palette.note)
    for tick in scale.ticks {
      let y = scale.pixel(tick)
      markup.line(
        from: (left, y), to: (right, y),
        .init(colour: tick == 0 ? Palette.axis : Palette.grid), class: tick == 0 ? "l" : nil)
      markup.text(scale.label(tick), x: left - 8, y: y + 4, anchor: .end, fill: Palette.note)
    }
    for index in shownCategories {
      markup.text(
        plot.categories[index], x: x(index), y: bottom + 20, anchor: .middle, fill: Palette.note)
    }
  }

  /// Every k-th name, so that none touches the next; the last one always stays.
  private var shownCategories: [Int] {
    let widest = plot.categories.map { SVGMarkup.width(of: $0) }.max() ?? 0
    let every = max(1, Int(((widest + 8) / max(1, spacing)).rounded(.up)))
    let last = plot.categories.count - 1
    return plot.categories.indices.filter { (last - $0).isMultiple(of: every) }
  }
}

// MARK: - Lines and points

extension TrendDrawing {
  private func draw(_ series: TrendPlot.Series, in markup: inout SVGMarkup) {
    let stroke = Self.stroke[series.role] ?? .init(colour: Palette.ink)
    for run in runs(of: series) where run.count > 1 {
      let points = run.map { (x: x($0), y: y(series.values[$0])) }
      markup.polyline(points, stroke, class: "l")
    }
    for index in series.values.indices.dropFirst() where leadsToReference(series, index) {
      markup.line(
        from: (x(index - 1), y(series.values[index - 1])),
        to: (x(index), y(series.values[index])),
        .init(colour: stroke.colour, width: 1.5, dash: "2 4"), class: "l")
    }
    for index in series.values.indices {
      draw(series.values[index], at: x(index), role: series.role, in: &markup)
    }
    if series.role == .actual { drawGaps(of: series, in: &markup) }
  }

  func y(_ value: PlotValue) -> Double { scale.pixel(value.number ?? 0) }

  /// Whether a line to an incomplete value, or away from one, would say more than is known.
  private func leadsToReference(_ series: TrendPlot.Series, _ index: Int) -> Bool {
    let ends = [series.values[index - 1], series.values[index]]
    return ends.allSatisfy { $0.number != nil } && ends.contains(where: \.isReference)
  }

  /// Indices of neighbouring complete numbers; a gap in the data is a gap in the line.
  private func runs(of series: TrendPlot.Series) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for (index, value) in series.values.enumerated() where value.isComplete {
      if let last = runs.last, last.upperBound == index {
        runs[runs.count - 1] = last.lowerBound..<index + 1
      } else {
        runs.append(index..<index + 1)
      }
    }
    return runs
  }

  private func draw(
    _ value: PlotValue, at x: Double, role: TrendPlot.Role, in markup: inout SVGMarkup
  ) {
    guard case .number(let number, let upper, let isReference, _) = value else { return }
    let y = scale.pixel(number)
    switch role {
    case .actual:
      if let upper, upper > number { drawRange(from: y, to: scale.pixel(upper), x: x, in: &markup) }
      markup.circle(
        x: x, y: y, radius: 4, fill: isReference ? Palette.paper : Palette.actual,
        stroke: .init(colour: Palette.actual, width: 2), class: isReference ? "l" : "a")
    case .target:
      markup.rect(x: x - 3, y: y - 3, width: 6, height: 6, fill: Palette.note, class: "a")
    }
  }

  private func drawRange(from y: Double, to upper: Double, x: Double, in markup: inout SVGMarkup) {
    let stroke = SVGMarkup.Stroke(colour: Palette.actual, width: 1.5)
    markup.line(from: (x, y), to: (x, upper), stroke, class: "l")
    markup.line(from: (x - 4, upper), to: (x + 4, upper), stroke, class: "l")
  }

  /// One word for each run of equal gaps, where it has room.
  private func drawGaps(of series: TrendPlot.Series, in markup: inout SVGMarkup) {
    var index = 0
    while index < series.values.count {
      guard case .gap(let word) = series.values[index] else {
        index += 1
        continue
      }
      let first = index
      while index < series.values.count, series.values[index] == .gap(word) { index += 1 }
      let room = spacing * Double(index - first)
      if SVGMarkup.width(of: word) <= room {
        markup.text(
          word, x: (x(first) + x(index - 1)) / 2, y: bottom - 8, anchor: .middle,
          fill: Palette.note)
      }
    }
  }
}
