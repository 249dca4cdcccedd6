import JapaneseText
import Testing

@Suite struct KanjiNumeralTests {
  @Test(
    "numbers in kanji have their value",
    arguments: [
      ("六", 6), ("十", 10), ("十五", 15), ("二十四", 24), ("百二", 102), ("千二百", 1_200), ("三万", 30_000),
      ("二億三千万四百", 230_000_400), ("二〇二四", 2_024), ("〇", 0), ("十万", 100_000), ("弐拾", 20),
    ])
  func reads(text: String, value: Int) {
    #expect(KanjiNumeral.value(of: text) == value)
  }

  @Test(
    "what is no number has no value",
    arguments: ["", "元", "十十", "二三十", "百千", "万", "六年", "6", "〇十", "三万億"])
  func refuses(text: String) {
    #expect(KanjiNumeral.value(of: text) == nil)
  }
}
