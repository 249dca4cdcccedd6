import KankeiTestSupport
import Testing

@testable import JapaneseText

@Suite("What looks like personal data")
struct PersonalDataTests {
  @Test("a text passed over at once holds neither mail nor number")
  func passedOver() {
    let pieces = [
      "0", "9", "090", "1234", "5678", "－", "-", "ー", "(", ")", "（", " ", "　", "、", "。", "年", "カ",
      "あ", "@", "＠",
      "a", ".", "example.jp", "０９０", "１２３４", "‐", "−", "\u{2009}",
    ]
    var generator = SeededGenerator(seed: 7)
    var found = 0
    for _ in 0..<40_000 {
      let text = (0..<Int.random(in: 1...9, using: &generator)).map { _ in
        pieces.randomElement(using: &generator) ?? ""
      }.joined()
      let isSuspicious = PersonalData.looksSuspicious(text)
      if isSuspicious { found += 1 }
      #expect(PersonalData.isSuspicious(text) == isSuspicious, "\(text)")
    }
    #expect(found > 200)
  }
}
