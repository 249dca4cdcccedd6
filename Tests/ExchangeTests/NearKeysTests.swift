import Testing

@testable import Exchange

@Suite("Keys that are nearly one")
struct NearKeysTests {
  private func pairs(_ keys: [String]) -> [[String]] {
    var near = NearKeys<Int>()
    for (place, key) in keys.enumerated() {
      var key = key
      key.withUTF8 { near.see($0, at: place) }
    }
    return near.pairs.map { [$0.first.text, $0.second.text] }
  }

  @Test(
    "zeros lost or added before a number, and the letter O for a digit, are near",
    arguments: [
      ["1", "0001"], ["P1", "P0001"], ["2024-1", "2024-001"], ["0", "000"], ["P010", "P10"],
      ["P0001", "PO001"], ["P0001", "POOO1"], ["P10", "P1O"], ["A-07B", "A-7B"],
    ])
  func near(keys: [String]) {
    #expect(pairs(keys) == [keys])
  }

  @Test(
    "other numbers, other letters and zeros within or behind a number are not",
    arguments: [
      ["P1", "P10"], ["P10", "P100"], ["P101", "P11"], ["P1", "Q1"], ["TOKYO", "T0KY0"],
      ["P1", "P-1"], ["P1", "P1"], ["FOX1", "F0X1"],
    ])
  func apart(keys: [String]) {
    #expect(pairs(keys).isEmpty)
  }

  @Test("each near key is told once, beside the first that it is near to")
  func once() {
    #expect(
      pairs(["P1", "P0001", "P1", "P0001", "P01", "P2"]) == [["P1", "P0001"], ["P1", "P01"]])
  }

  @Test("beyond the most that is held nothing is looked at")
  func bound() {
    var near = NearKeys<Int>(most: 1)
    for key in ["P1", "P01"] {
      var key = key
      key.withUTF8 { near.see($0, at: 0) }
    }
    #expect(near.pairs.isEmpty)
  }
}
