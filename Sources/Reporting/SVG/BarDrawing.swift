/// Draws a ``BarPlot`` at one size: name, bar from zero, number.
struct BarDrawing {
  private static let rowHeight = 30.0
  private static let barHeight = 16.0
  private static let top = 26.0

  private let plot: BarPlot
  private let size: PlotSize
  private let scale: LinearScale
  private let left: Double
  private let bottom: Double

  init(_ plot: BarPlot, size: PlotSize) {
    self.plot = plot
    self.size = size
    let names = plot.bars.map { SVGMarkup.width(of: $0.label) }.max() ?? 0
    let labels = plot.bars.map { SVGMarkup.width(of: Self.label(of: $0.value)) }.max() ?? 0
    left = names + 12
    bottom = Self.top + Self.rowHeight * Double(plot.bars.count)
    scale = LinearScale(
      covering: plot.bars.compactMap(\.value.greatest), from: left,
      to: size.width - labels - 14, spacing: 80, isWhole: plot.isWhole)
  }

  func svg(id: String, words: PlotWords, language: String) -> String {
    var markup = SVGMarkup()
    drawAxis(in: &markup)
    for (index, bar) in plot.bars.enumerated() {
      draw(bar, middle: Self.top + Self.rowHeight * (Double(index) + 0.5), in: &markup)
    }
    markup.line(
      from: (scale.pixel(0), Self.top), to: (scale.pixel(0), bottom),
      .init(colour: Palette.axis), class: "l")
    return PlotFrame.svg(
      markup, id: id, width: size.width, height: bottom + 24, words: words, language: language)
  }

  private func drawAxis(in markup: inout SVGMarkup) {
    markup.text("（\(plot.unit)）", x: 0, y: 14, fill: Palette.note)
    for tick in scale.ticks {
      let x = scale.pixel(tick)
      if tick != 0 {
        markup.line(from: (x, Self.top), to: (x, bottom), .init(colour: Palette.grid))
      }
      markup.text(
        scale.label(tick), x: x, y: bottom + 18, anchor: .middle, fill: Palette.note)
    }
  }

  private func draw(_ bar: BarPlot.Bar, middle y: Double, in markup: inout SVGMarkup) {
    markup.text(bar.label, x: 0, y: y + 4)
    switch bar.value {
    case .gap(let word):
      markup.text(word, x: scale.pixel(0) + 8, y: y + 4, fill: Palette.note)
    case .number(let number, let upper, let isReference, let label):
      let end = scale.pixel(number)
      markup.rect(
        x: scale.pixel(0), y: y - Self.barHeight / 2, width: end - scale.pixel(0),
        height: Self.barHeight, fill: isReference ? Palette.paper : Palette.actual,
        stroke: isReference ? .init(colour: Palette.actual, width: 1.5) : nil, class: "a")
      var far = end
      if let upper, upper > number {
        far = scale.pixel(upper)
        let stroke = SVGMarkup.Stroke(colour: Palette.actual, width: 1.5)
        markup.line(from: (end, y), to: (far, y), stroke, class: "l")
        markup.line(from: (far, y - 4), to: (far, y + 4), stroke, class: "l")
      }
      markup.text(label, x: far + 8, y: y + 4)
    }
  }

  private static func label(of value: PlotValue) -> String {
    switch value {
    case .number(_, _, _, let label): label
    case .gap(let word): word
    }
  }
}
