import Exchange

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
    return words(.plotDescription, ["kind": kind, "subtitle": subtitle, "id": id])
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
