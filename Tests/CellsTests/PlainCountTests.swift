import Exchange
import KankeiTestSupport
import Testing

@testable import Cells

@Suite("The short cut for plain counts")
struct PlainCountTests {
  private static let pieces = [
    "0", "1", "2", "305", "7", "００", "１", "９", ",", "，", ".", "．", "000", "人", "名", "件", "円", "千",
    " ", "　",
    "-", "約", "p", "x", "１２３", "9999999999999",
  ]

  private static func texts(_ count: Int) -> [String] {
    var generator = SeededGenerator(seed: 20_241_122)
    return (0..<count).map { _ in
      (0..<Int.random(in: 1...5, using: &generator)).map { _ in
        pieces.randomElement(using: &generator) ?? ""
      }.joined()
    }
  }

  @Test("a number read at once is what every rule together makes of it")
  func agrees() throws {
    let grammar = try grammar(of: "headcount")
    let plain = try #require(grammar.plainCount)
    var read = 0
    for text in Self.texts(40_000) {
      guard let quick = plain.spelling(of: text) else { continue }
      read += 1
      let whole = grammar.wholeSpelling(of: text)
      #expect(quick.reading.value == whole.reading.value, "\(text)")
      #expect(whole.reading.fault == nil && whole.reading.status == .value, "\(text)")
      #expect(quick.changed?.value == whole.changed?.value, "\(text)")
      #expect(quick.changed?.rule == whole.changed?.rule, "\(text)")
    }
    #expect(read > 2_000)
  }

  @Test("a number taken from its bytes is one that no rule changes")
  func canonical() throws {
    let grammar = try grammar(of: "headcount")
    let plain = try #require(grammar.plainCount)
    var read = 0
    for text in Self.texts(40_000) {
      guard let number = Array(text.utf8).withUnsafeBufferPointer(plain.canonical) else { continue }
      read += 1
      let whole = grammar.wholeSpelling(of: text)
      #expect(whole.reading.value == number && whole.changed == nil, "\(text)")
      #expect(whole.reading.fault == nil, "\(text)")
    }
    #expect(read > 1_000)
  }
}
