import Foundation
import KankeiTestSupport
import Testing

@testable import Reporting

@Suite("Pictures")
struct PictureTests {
  private let words = PlotWords(title: "延べ <人>", description: "折れ線")

  private func check(_ svg: String, _ name: String) throws {
    try assertSnapshot(svg + "\n", matches: Fixture.file("\(name).svg"))
  }

  @Test("a bullet that is reached crosses its target, and last year has a halo")
  func bulletReached() throws {
    let bullet = BulletMark(ratio: 1.19, previous: 0.87, isReached: true, isReference: false)
    try check(bullet.svg(), "bullet-reached")
  }

  @Test("a bullet at 99.96 % does not touch the target's rule")
  func bulletAlmost() throws {
    let bullet = BulletMark(ratio: 0.9996, previous: nil, isReached: false, isReference: true)
    try check(bullet.svg(), "bullet-almost")
  }

  @Test(
    "a bullet that is to fall keeps left of its target where reached, and right of it where not")
  func bulletFalling() {
    func barWidth(_ ratio: Double, isReached: Bool) -> Double? {
      let bullet = BulletMark(
        ratio: ratio, previous: nil, isReached: isReached, isDecreasing: true, isReference: false)
      return bullet.svg().firstMatch(of: /y="8" width="([0-9.]+)"/).flatMap { Double($0.output.1) }
    }
    let target = 144 / BulletMark.limit
    #expect(barWidth(0.5, isReached: true).map { abs($0 - target / 2) < 0.1 } == true)
    #expect(barWidth(1, isReached: true).map { abs($0 - target) < 0.1 } == true)
    #expect(barWidth(1.0001, isReached: false).map { $0 > target + 2 } == true)
  }

  @Test("a sparkline breaks at a gap and marks its last point; two numbers make none")
  func sparkline() throws {
    let line = try #require(Sparkline([3, 5, nil, 4, 6]))
    try check(line.svg(), "sparkline")
    #expect(Sparkline([1, nil, 2]) == nil)
  }

  @Test(
    "a trend has direct labels, a dotted way to an incomplete point, and a word at a gap",
    arguments: PlotSize.allCases)
  func trend(size: PlotSize) throws {
    let plot = Plot.trend(
      TrendPlot(
        categories: ["策定時", "R6", "R7", "R8"],
        series: [
          .init(
            label: "実績値", role: .actual,
            values: [
              .number(600, upper: nil, isReference: false, label: "600"), .gap("提出がない"),
              .number(951, upper: 1_148, isReference: false, label: "951"),
              .number(621, upper: nil, isReference: true, label: "621"),
            ]),
          .init(
            label: "目標値", role: .target,
            values: [.gap("")]
              + [700, 800, 950].map {
                .number($0, upper: nil, isReference: false, label: "\(Int($0))")
              }),
        ], unit: "人", isWhole: true))
    let svg = plot.svg(size: size, id: "F-1-\(size.rawValue)", words: words, language: "ja")
    try check(svg, "trend-\(size.rawValue)")
  }

  @Test("bars start at zero; a gap has a word; a range has a whisker")
  func bars() throws {
    let plot = Plot.bars(
      BarPlot(
        bars: [
          .init(
            label: "甲市", value: .number(120, upper: 150, isReference: false, label: "120〜150")),
          .init(label: "乙町", value: .number(30, upper: nil, isReference: true, label: "30")),
          .init(label: "丙町", value: .gap("対象外")),
        ], unit: "人", isWhole: true))
    let svg = plot.svg(size: .narrow, id: "F-2-narrow", words: words, language: "ja")
    try check(svg, "bars-narrow")
  }

  @Test("labels at the ends of lines keep their distance and stay inside")
  func endLabels() {
    let series = TrendPlot.Series(label: "a", role: .actual, values: [])
    let ends = [200.0, 205, 210].map { EndLabels.End(series: series, x: 0, y: $0) }
    let placed = EndLabels(ends, spacing: 15, top: 20, bottom: 220).placed.map(\.y)
    #expect(placed == [190, 205, 220])
  }

  @Test("every colour of text is 4.5 : 1 on white, every mark 3 : 1")
  func contrast() {
    for colour in [Palette.ink, Palette.note, Palette.actual] {
      #expect(Self.contrast(colour) >= 4.5, "\(colour)")
    }
    for colour in [Palette.axis, Palette.previous, Palette.actual] {
      #expect(Self.contrast(colour) >= 3, "\(colour)")
    }
  }

  /// Against white, by WCAG 2.
  private static func contrast(_ hex: String) -> Double {
    let number = Int(hex.dropFirst(), radix: 16) ?? 0
    let red = 0.2126 * linear(number >> 16)
    let green = 0.7152 * linear(number >> 8)
    return 1.05 / (red + green + 0.0722 * linear(number) + 0.05)
  }

  private static func linear(_ channel: Int) -> Double {
    let share = Double(channel & 255) / 255
    return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
  }
}
