/// Actual against target in one row of a table: bar from zero, thick rule at the target, thin rule at last year.
package struct BulletMark: Sendable, Equatable {
  /// Actual ÷ target.
  package let ratio: Double
  /// Last year ÷ this year's target.
  package let previous: Double?
  /// Whether the exact values say that the target is reached; the bar touches its rule only then.
  package let isReached: Bool
  /// Whether less is better, so that the target is reached from above.
  let isDecreasing: Bool
  package let isReference: Bool

  package init(
    ratio: Double, previous: Double?, isReached: Bool, isDecreasing: Bool = false,
    isReference: Bool
  ) {
    self.ratio = ratio
    self.previous = previous
    self.isReached = isReached
    self.isDecreasing = isDecreasing
    self.isReference = isReference
  }

  /// Every row shares one scale, 0 to 130 % of the target, so that rows can be compared.
  static let limit = 1.3
  private static let width = 144.0

  func svg() -> String {
    var markup = SVGMarkup()
    let target = Self.pixel(1)
    markup.rect(x: 0, y: 4, width: target, height: 16, fill: Palette.below)
    markup.rect(x: target, y: 4, width: Self.width - target, height: 16, fill: Palette.beyond)
    markup.rect(
      x: 0, y: 8, width: barEnd, height: 8, fill: isReference ? Palette.paper : Palette.actual,
      stroke: isReference ? .init(colour: Palette.actual, width: 1.5) : nil, class: "a")
    if let previous { draw(previous: previous, in: &markup) }
    markup.rect(x: target - 1.5, y: 2, width: 3, height: 20, fill: Palette.ink, class: "a")
    if ratio > Self.limit {
      markup.text("›", x: Self.width - 2, y: 16, anchor: .end, fill: Palette.paper, isBold: true)
    }
    return "<svg viewBox=\"0 0 144 24\" width=\"144\" height=\"24\" aria-hidden=\"true\""
      + " focusable=\"false\">" + markup.lines.joined() + "</svg>"
  }

  private func draw(previous: Double, in markup: inout SVGMarkup) {
    let place = Self.pixel(previous)
    markup.rect(x: place - 2.5, y: 5, width: 5, height: 14, fill: Palette.paper)
    markup.rect(x: place - 1, y: 5, width: 2, height: 14, fill: Palette.previous, class: "a")
  }

  private var barEnd: Double {
    let end = Self.pixel(ratio)
    let target = Self.pixel(1)
    return switch (isReached, isDecreasing) {
    case (true, false): max(end, target)
    case (false, false): min(end, target - 3)
    case (true, true): min(end, target)
    case (false, true): max(end, target + 3)
    }
  }

  private static func pixel(_ ratio: Double) -> Double {
    min(max(ratio, 0), limit) / limit * width
  }
}
