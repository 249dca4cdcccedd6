import JapaneseText

/// Elements of one SVG picture, written one a line with attributes in a fixed order.
struct SVGMarkup {
  enum Anchor: String { case start, middle, end }
  struct Stroke {
    var colour: String
    var width: Double = 1
    var dash: String?
  }

  private(set) var lines: [String] = []

  mutating func rect(
    x: Double, y: Double, width: Double, height: Double, fill: String, stroke: Stroke? = nil,
    class name: String? = nil
  ) {
    lines.append(
      "<rect\(Self.named(name)) \(Self.at("x", x)) \(Self.at("y", y))"
        + " \(Self.at("width", max(0, width))) \(Self.at("height", height)) fill=\"\(fill)\""
        + Self.stroked(stroke) + "/>")
  }

  mutating func line(
    from start: (x: Double, y: Double), to end: (x: Double, y: Double), _ stroke: Stroke,
    class name: String? = nil
  ) {
    lines.append(
      "<line\(Self.named(name)) \(Self.at("x1", start.x)) \(Self.at("y1", start.y))"
        + " \(Self.at("x2", end.x)) \(Self.at("y2", end.y))" + Self.stroked(stroke) + "/>")
  }

  mutating func polyline(_ points: [(x: Double, y: Double)], _ stroke: Stroke, class name: String) {
    let places = points.map { "\(NumberText.pixels($0.x)),\(NumberText.pixels($0.y))" }
    lines.append(
      "<polyline\(Self.named(name)) points=\"\(places.joined(separator: " "))\" fill=\"none\""
        + Self.stroked(stroke) + "/>")
  }

  mutating func circle(
    x: Double, y: Double, radius: Double, fill: String, stroke: Stroke? = nil,
    class name: String? = nil
  ) {
    lines.append(
      "<circle\(Self.named(name)) \(Self.at("cx", x)) \(Self.at("cy", y))"
        + " \(Self.at("r", radius)) fill=\"\(fill)\"" + Self.stroked(stroke) + "/>")
  }

  mutating func text(
    _ text: String, x: Double, y: Double, anchor: Anchor = .start, fill: String = Palette.ink,
    size: Double = 12, isBold: Bool = false
  ) {
    lines.append(
      "<text \(Self.at("x", x)) \(Self.at("y", y)) text-anchor=\"\(anchor.rawValue)\""
        + " \(Self.at("font-size", size))" + (isBold ? " font-weight=\"700\"" : "")
        + " fill=\"\(fill)\">\(SafeHTML.escaped(text))</text>")
  }

  mutating func raw(_ element: String) { lines.append(element) }

  /// Pixels that a text takes in the half and full width fonts of tables and pictures.
  static func width(of text: String, size: Double = 12) -> Double {
    Double(EastAsianWidth.columns(text)) * size / 2
  }

  private static func at(_ name: String, _ value: Double) -> String {
    "\(name)=\"\(NumberText.pixels(value))\""
  }
  private static func named(_ name: String?) -> String { name.map { " class=\"\($0)\"" } ?? "" }
  private static func stroked(_ stroke: Stroke?) -> String {
    guard let stroke else { return "" }
    return " stroke=\"\(stroke.colour)\" stroke-width=\"\(NumberText.pixels(stroke.width))\""
      + (stroke.dash.map { " stroke-dasharray=\"\($0)\"" } ?? "")
  }
}

/// The colours of pictures; contrast on white stands in the style sheet's notes.
enum Palette {
  static let ink = "#1a1a1a"
  static let note = "#4d4d4d"
  static let axis = "#767676"
  static let grid = "#e6e6e6"
  static let actual = "#0017c1"
  static let previous = "#666666"
  static let below = "#e0e0e0"
  static let beyond = "#f2f2f2"
  static let paper = "#ffffff"
}
