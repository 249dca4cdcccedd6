import Exchange
import Testing

@Suite("Files of words")
struct WordFileTests {
  private enum Word: String, CaseIterable { case yes, no, perhaps }

  @Test("words that are missing and words that nothing says are all named")
  func faults() {
    let fault = #expect(throws: SettingsFaults.self) {
      try WordFile.decode(
        Word.self, from: "yes: {ja: はい, en: 'yes'}\nnobody: {ja: 誰も, en: nobody}\n")
    }
    #expect(
      fault?.faults == [
        SettingsFault(.lacking(["no", "perhaps"]), line: 1),
        SettingsFault(.unknownKey(allowed: ["yes", "no", "perhaps"]), line: 2, path: "nobody"),
      ])
  }

  @Test("a word that stands twice, or lacks a language, is refused")
  func shapes() {
    #expect(throws: SettingsFaults.self) {
      try WordFile.decode(Word.self, from: "yes: {ja: あ, en: A}\nyes: {ja: い, en: I}\n")
    }
    #expect(throws: SettingsFaults.self) {
      try WordFile.decode(Word.self, from: "yes: {ja: あ}\n")
    }
  }
}
