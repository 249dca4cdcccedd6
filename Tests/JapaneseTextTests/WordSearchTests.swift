import JapaneseText
import Testing

@Suite("Words within labels")
struct WordSearchTests {
  @Test(
    "a word is found at the start, in the middle, at the end, and after a false start",
    arguments: [
      ("住所地", "住所"), ("現住所地", "住所"), ("現住所", "住所"), ("電電話", "電話"), ("teltelefax", "telefax"),
    ])
  func found(text: String, word: String) {
    #expect(text.holds(word))
  }

  @Test(
    "nothing else is",
    arguments: [("住", "住所"), ("", "住所"), ("住地所", "住所"), ("tefax", "telefax"), ("電活", "電話")])
  func notFound(text: String, word: String) {
    #expect(!text.holds(word))
  }
}
