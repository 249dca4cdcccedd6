import Exchange
import Foundation
import KankeiTestSupport
import Testing

@Suite("Files of words")
struct WordListTests {
  @Test("plain and quoted words, comments and blank lines are read without YAML")
  func plainLines() throws {
    let words = try #require(
      WordList.plain(
        "# 題\n\na: {ja: 概要, en: Overview}\nb-1: {ja: \"、 {n}\", en: \"\"}\n"
          + "c: {ja: \"\\\"a\\\" b\", en: \"\\\"\"}\n"))
    #expect(words["a"] == LocalizedText(ja: "概要", en: "Overview"))
    #expect(words["c"] == LocalizedText(ja: "\"a\" b", en: "\""))
    #expect(words["b-1"] == LocalizedText(ja: "、 {n}", en: ""))
  }

  @Test(
    "whatever could mean something else in YAML is left to YAML, with its result",
    arguments: [
      (#"a: {ja: "あ\n", en: A}"#, "あ\n"), ("a: {ja: 'あ', en: A}", "あ"),
      ("a: {en: A, ja: あ}", "あ"), ("a:\n  ja: あ\n  en: A", "あ"),
      ("a: {ja: あ, en: A} # 注", "あ"), ("a: {ja: あ , en: A}", "あ"), ("\"a\": {ja: あ, en: A}", "あ"),
    ])
  func otherShapes(text: String, word: String) throws {
    #expect(WordList.plain(text) == nil)
    #expect(try WordList.decode(text)["a"]?.ja == word)
  }

  @Test("our own files of words are read without YAML, with the same result", arguments: files)
  func ownFiles(name: String) throws {
    let text = try String(
      contentsOf: repositoryRoot.appendingPathComponent("Schemas/\(name)"), encoding: .utf8)
    let words = try #require(WordList.plain(text), "one line of \(name) has another shape")
    #expect(words == (try YAMLText.decode([String: LocalizedText].self, from: text)))
  }

  private static let files = ["messages.yml", "labels.yml"]

  @Test("a name that stands twice, or a text without one language, is refused")
  func faults() {
    #expect(throws: YAMLText.Failure.self) {
      try WordList.decode("a: {ja: あ, en: A}\na: {ja: い, en: I}\n")
    }
    #expect(throws: YAMLText.Failure.self) { try WordList.decode("a: {ja: あ}\n") }
  }
}
