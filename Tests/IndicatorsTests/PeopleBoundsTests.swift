import Exchange
import Indicators
import KankeiTestSupport
import Testing

@Suite("Bounds of people hold whatever the truth is")
struct PeopleBoundsTests {
  /// Who came where; what the town writes down of it depends on its keys.
  private struct Visit {
    let person: Int
    let town: String
    let isKeyed: Bool
  }

  private static let towns = [World.tsuruoka, World.sakata, World.sagae, World.iide]

  private func visits(_ generator: inout SeededGenerator) -> [Visit] {
    (0..<Int.random(in: 1...14, using: &generator)).map { _ in
      let town = Self.towns.randomElement(using: &generator) ?? World.iide
      return Visit(
        person: Int.random(in: 0..<6, using: &generator), town: town,
        isKeyed: town != World.iide && Int.random(in: 0..<4, using: &generator) > 0)
    }
  }

  @Test(
    "the true number of people lies within, and 重複 adds up to 単純合計 at both ends",
    arguments: 1...4 as ClosedRange<UInt64>)
  func holds(_ seed: UInt64) throws {
    let empty = try World()
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<50 {
      var world = empty
      let visits = visits(&generator)
      for town in Self.towns {
        let rows = visits.filter { $0.town == town }.map {
          participant(of: town, key: $0.isKeyed ? "P\($0.person)" : "")
        }
        if !rows.isEmpty { try world.submit(town, .participants, "FY2024Q1", rows) }
      }
      let figure = try world.engine().figure("relationship-population-distinct")
      let people = Int64(Set(visits.map(\.person)).count)
      #expect(try #require(figure.lowest) <= Fraction(people))
      #expect(try #require(figure.highest) >= Fraction(people))
      #expect(
        try #require(figure.lowest).numerator + #require(figure.overlapLower) == figure.simpleSum)
      #expect(
        try #require(figure.highest).numerator + #require(figure.overlapUpper)
          == figure.simpleSumUpper)
    }
  }
}
