import Exchange
import SchemaFiles

extension Plot {
  /// The picture at one size.
  ///
  /// - Parameter id: unique in its page.
  func svg(size: PlotSize, id: String, words: PlotWords, language: String) -> String {
    switch self {
    case .trend(let plot):
      TrendDrawing(plot, size: size).svg(id: id, words: words, language: language)
    case .bars(let plot):
      BarDrawing(plot, size: size).svg(id: id, words: words, language: language)
    }
  }
}

extension Figure {
  /// The wide and the narrow picture; empty without a plot.
  package func pictures(words: Words) -> [String] {
    PlotSize.allCases.compactMap { svg(size: $0, words: words) }
  }

  func svg(size: PlotSize, words: Words) -> String? {
    plot?.svg(
      size: size, id: "\(id)-\(size.rawValue)",
      words: PlotWords(title: title, description: description(words)),
      language: words.language.rawValue)
  }

  private func description(_ words: Words) -> String {
    let kind = if case .bars = plot { words(.plotOfBars) } else { words(.plotOfTrend) }
    return words(
      .plotDescription,
      ["kind": kind, "subtitle": subtitle, "range": range(words), "id": id])
  }

  /// The least and the greatest number as printed.
  private func range(_ words: Words) -> String {
    let numbers = (plot?.values ?? []).compactMap { value -> (number: Double, label: String)? in
      guard case .number(let number, _, _, let label) = value else { return nil }
      return (number, label)
    }
    guard let least = numbers.min(by: { $0.number < $1.number }),
      let greatest = numbers.max(by: { $0.number < $1.number })
    else { return "" }
    return words(.plotRange, ["least": least.label, "greatest": greatest.label])
  }
}

extension Graphic {
  var svg: String {
    switch self {
    case .bullet(let bullet): bullet.svg()
    case .sparkline(let sparkline): sparkline.svg()
    }
  }
}
