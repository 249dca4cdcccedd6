/// The shape of a series in one row of a table; the numbers stand beside it.
package struct Sparkline: Sendable, Equatable {
  package let values: [Double?]
  /// The greatest value that can be, where rows are to be compared; nil where each row has its own scale.
  let ceiling: Double?

  /// Nil with fewer than three numbers: numbers alone say more then.
  package init?(_ values: [Double?], ceiling: Double? = nil) {
    guard values.compactMap({ $0 }).count >= 3 else { return nil }
    self.values = values
    self.ceiling = ceiling
  }

  func svg() -> String {
    var markup = SVGMarkup()
    for run in runs where run.count > 1 {
      markup.polyline(run, .init(colour: Palette.actual, width: 1.5), class: "l")
    }
    for run in runs.dropLast() where run.count == 1 {
      markup.circle(x: run[0].x, y: run[0].y, radius: 1.5, fill: Palette.actual, class: "a")
    }
    if let last = runs.last?.last {
      markup.circle(x: last.x, y: last.y, radius: 3, fill: Palette.actual, class: "a")
    }
    return "<svg viewBox=\"0 0 144 24\" width=\"144\" height=\"24\" aria-hidden=\"true\""
      + " focusable=\"false\">" + markup.lines.joined() + "</svg>"
  }

  /// Neighbouring numbers; a gap in the data is a gap in the line.
  private var runs: [[(x: Double, y: Double)]] {
    let greatest = ceiling ?? values.compactMap { $0 }.max() ?? 0
    let least = min(0, values.compactMap { $0 }.min() ?? 0)
    let span = greatest > least ? greatest - least : 1
    var runs: [[(x: Double, y: Double)]] = []
    var isOpen = false
    for (index, value) in values.enumerated() {
      guard let value else {
        isOpen = false
        continue
      }
      let x = 4 + 136 * Double(index) / Double(max(1, values.count - 1))
      let point = (x: x, y: 20 - 16 * (value - least) / span)
      if isOpen { runs[runs.count - 1].append(point) } else { runs.append([point]) }
      isOpen = true
    }
    return runs
  }
}
