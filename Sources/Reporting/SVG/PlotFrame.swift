/// The two sizes of a picture: scaling one to a phone would make its text unreadable.
enum PlotSize: String, CaseIterable {
  case wide, narrow

  var width: Double { self == .wide ? 680 : 288 }
  var trendHeight: Double { self == .wide ? 300 : 240 }
}

/// What a screen reader is told of a picture.
struct PlotWords {
  let title: String
  let description: String
}

/// The outer element of a picture.
enum PlotFrame {
  /// - Parameter id: unique in its page.
  static func svg(
    _ markup: SVGMarkup, id: String, width: Double, height: Double, words: PlotWords,
    language: String
  ) -> String {
    let w = NumberText.pixels(width)
    let h = NumberText.pixels(height)
    let opening =
      "<svg viewBox=\"0 0 \(w) \(h)\" width=\"\(w)\" height=\"\(h)\" role=\"img\""
      + " aria-labelledby=\"\(SafeHTML.escaped("\(id)-t \(id)-d"))\" lang=\"\(language)\">"
    return
      ([
        opening,
        "<title id=\"\(SafeHTML.escaped(id))-t\">\(SafeHTML.escaped(words.title))</title>",
        "<desc id=\"\(SafeHTML.escaped(id))-d\">\(SafeHTML.escaped(words.description))</desc>",
      ] + markup.lines + ["</svg>"]).joined(separator: "\n")
  }
}
