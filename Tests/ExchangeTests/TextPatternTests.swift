import Testing

@testable import Exchange

@Suite("Patterns of Table Schema")
struct TextPatternTests {
  @Test(
    "a pattern matches a whole text",
    arguments: [
      ("[0-9]{6}", "062031", true), ("[0-9]{6}", "0620311", false), ("[0-9]{6}", "06203", false),
      ("^FY[0-9]{4}Q[1-4]$", "FY2024Q1", true), ("^FY[0-9]{4}Q[1-4]$", "FY2024Q5", false),
      ("E-?\\d+", "E12", true), ("E-?\\d+", "E-1", true), ("E-?\\d+", "E-", false),
      ("(春|夏|秋|冬)の.*", "秋の集い", true), ("(春|夏|秋|冬)の.*", "朝の集い", false),
      ("[^ -~]+", "山形", true), ("[^ -~]+", "Yamagata", false),
      ("a{2,}", "a", false), ("a{2,}", "aaaa", true), ("a{1,2}b?", "aab", true),
      ("a{1,2}b?", "aaab", false), ("\\w+\\.csv", "表1.csv", true), ("\\w+\\.csv", "表1xcsv", false),
      ("[ぁ-ん\\d]*", "あ3ん", true), ("[ぁ-ん\\d]*", "", true), ("[ぁ-ん\\d]*", "ア", false),
      ("(a*)*b", "aaab", true), ("(?:ab|a)(c|bcd)", "abcd", true), ("|x", "", true),
      ("\\S+", "山 形", false), ("𠮷.", "𠮷野", true),
    ])
  func matches(pattern: String, text: String, isMatch: Bool) throws {
    #expect(try TextPattern(pattern).matches(text) == isMatch)
  }

  @Test(
    "a pattern that is none, or would be an attack, is refused",
    arguments: [
      "(", ")", "[", "[]", "a{", "a{3,2}", "*", "a**", "\\q", "(?=a)", "[z-a]", "a{2000}",
      "((((a{99}){99}){99}){99})", "x$y", "a^b",
      String(repeating: "(", count: 40) + String(repeating: ")", count: 40),
    ])
  func refuses(pattern: String) {
    #expect(throws: TextPattern.Malformed.self) { try TextPattern(pattern) }
  }

  @Test("a pattern with many ways to match takes one pass")
  func isLinear() throws {
    let pattern = try TextPattern("(a|a|aa)*(a|aa)*c")
    #expect(!pattern.matches(String(repeating: "a", count: 5_000)))
  }
}
