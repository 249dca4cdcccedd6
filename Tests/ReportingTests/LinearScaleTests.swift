import Testing

@testable import Reporting

@Suite("Axes")
struct LinearScaleTests {
  @Test(
    "the last tick is the end of the axis and lies at or beyond every value",
    arguments: [0.3, 1, 7, 99, 100, 101, 951, 1_148, 123_456])
  func covers(greatest: Double) {
    let scale = LinearScale(
      covering: [greatest, 0], from: 236, to: 34, spacing: 45, isWhole: false)
    #expect(scale.ticks.first == 0)
    #expect((scale.ticks.last ?? 0) >= greatest)
    #expect((scale.ticks.last ?? 0) - scale.step < greatest)
    #expect(scale.pixel(scale.ticks.last ?? 0) == 34)
    #expect(scale.pixel(0) == 236)
    #expect((3...12).contains(scale.ticks.count))
  }

  @Test("no tick falls between two whole numbers where values are whole")
  func whole() {
    let scale = LinearScale(covering: [2], from: 236, to: 34, spacing: 45, isWhole: true)
    #expect(scale.ticks == [0, 1, 2])
  }

  @Test("an axis without values still has two ends, and negative values lie below zero")
  func edges() {
    let empty = LinearScale(covering: [], from: 100, to: 0, spacing: 45, isWhole: true)
    #expect(empty.ticks == [0, 1])
    let negative = LinearScale(covering: [-30, 50], from: 100, to: 0, spacing: 25, isWhole: true)
    #expect(negative.ticks == [-40, -20, 0, 20, 40, 60])
  }

  @Test("ticks are printed with as many decimals as the step has")
  func labels() {
    let fine = LinearScale(covering: [0.3], from: 200, to: 0, spacing: 45, isWhole: false)
    #expect(fine.ticks.map(fine.label) == ["0.0", "0.1", "0.2", "0.3"])
    let coarse = LinearScale(covering: [4_800], from: 200, to: 0, spacing: 45, isWhole: true)
    #expect(coarse.label(coarse.ticks.last ?? 0) == "6,000")
  }
}
