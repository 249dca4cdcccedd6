import JapaneseText
import Testing

@Suite struct EastAsianWidthTests {
  @Test(
    "wide characters take two columns, marks none, others one",
    arguments: [
      ("", 0), ("abc", 3), ("山形市", 6), ("ﾃﾞ", 2), ("か\u{3099}", 2), ("①", 1), ("Ａ１", 4),
      ("a\u{200B}", 1),
      ("😀", 2), ("é", 1), ("e\u{301}", 1),
    ])
  func measures(text: String, columns: Int) {
    #expect(EastAsianWidth.columns(text) == columns)
  }

  @Test("padding and truncation count columns, and cut no character in two")
  func fits() {
    #expect(EastAsianWidth.padded("山形", to: 6) == "山形  ")
    #expect(EastAsianWidth.padded("山形", to: 3) == "山形")
    #expect(EastAsianWidth.truncated("山形市", to: 5) == "山形")
    #expect(EastAsianWidth.truncated("ab", to: 5) == "ab")
  }

  @Test("characters of ambiguous width are listed")
  func listsAmbiguous() {
    #expect(EastAsianWidth.ambiguousCharacters(in: "a①山±") == ["①", "±"])
  }
}
