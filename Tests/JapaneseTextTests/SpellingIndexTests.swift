import Testing

@testable import JapaneseText

@Suite("Spellings that are near to a text")
struct SpellingIndexTests {
  private static let towns = [
    "鶴岡市", "酒田市", "寒河江市", "尾花沢市", "朝日町", "飯豊町", "大蔵村", "真室川町", "西川町", "東根市", "a",
  ]

  @Test("are those that the distance calls near, however they are slipped")
  func same() {
    let index = SpellingIndex(Self.towns)
    var random = SystemRandomNumberGenerator()
    let letters = Array("鶴岡酒田市町村朝日川東西")
    for _ in 0..<2_000 {
      var text = Array(Self.towns.randomElement(using: &random) ?? "")
      for _ in 0..<Int.random(in: 0...3, using: &random) {
        let place = Int.random(in: 0...text.count, using: &random)
        if Bool.random(using: &random), place < text.count {
          text.remove(at: place)
        } else {
          text.insert(letters.randomElement(using: &random) ?? "市", at: place)
        }
      }
      let found = index.near(String(text)).map { "\($0.index) \($0.distance)" }
      let wanted = Self.towns.enumerated().compactMap { place, town in
        EditDistance.near(String(text), town).map { "\(place) \($0)" }
      }
      #expect(found == wanted)
    }
  }

  @Test("are hardly ever compared: one that lacks two characters of a short text is passed over")
  func hardlyCompared() {
    let index = SpellingIndex(Self.towns)
    #expect(index.compared(with: "鶴田市").count < Self.towns.count / 2)
    #expect(index.compared(with: "鶴田市").contains(0))
  }

  @Test("are none of a text that is longer than anybody could see a slip in")
  func long() {
    let long = String(repeating: "あ", count: 2_000)
    #expect(EditDistance.near(long, long + "い") == nil)
    #expect(SpellingIndex([long]).near(long + "い").isEmpty)
    #expect(
      EditDistance.near(String(repeating: "あ", count: 64), String(repeating: "あ", count: 63)) == 1)
  }
}
