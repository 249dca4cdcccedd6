import JapaneseText
import Testing

@testable import Reporting

@Suite("Plain text")
struct PlainTextTests {
  @Test("characters whose width depends on the font are written in other ways")
  func ambiguous() {
    #expect(PlainText.plain("● 10×2 → ①…\n次") == "* 10x2 -> ?... 次")
    #expect(EastAsianWidth.ambiguousCharacters(in: PlainText.plain("±°§※▲△─│█")).isEmpty)
  }

  @Test("lines are no wider than the page, numbers stay whole, 。 begins no line")
  func wrapping() {
    let text = String(repeating: "関係人口は1,234人。", count: 12)
    let lines = PlainText.wrapped(text, indent: "  ", hanging: "    ")
    #expect(lines.count > 2)
    #expect(lines.allSatisfy { EastAsianWidth.columns($0) <= PlainText.width })
    #expect(lines.allSatisfy { !$0.contains("  。") })
    let joined = lines.map { $0.drop { $0 == " " } }.joined()
    #expect(joined == text)
    #expect(lines.allSatisfy { !$0.hasSuffix("1,") && !$0.hasSuffix("1,2") })
  }

  @Test("a table that is too wide becomes a list, and nothing is cut")
  func list() {
    let wide = String(repeating: "長い", count: 30)
    let table = TextTable.onPage(
      header: ["名", "値"], rows: [["甲", wide]], isNumeric: [false, false])
    #expect(table.first == "甲")
    #expect(table.dropFirst().joined().replacing(" ", with: "") == "値:" + wide)
  }

  @Test(
    "a bar meets the target only when it is reached",
    arguments: [
      (0.0, false, "....................|......"), (0.9996, false, "###################.|......"),
      (1.0, true, "####################!......"), (1.19, true, "####################!###..."),
      (9.0, true, "####################!#####>"), (-0.5, false, "....................|......"),
    ])
  func bars(ratio: Double, isReached: Bool, bar: String) {
    #expect(TextBar.bar(ratio: ratio, isShort: !isReached, isReached: isReached) == bar)
  }

  @Test("a bar that is to fall is reached while it is short, and passes its target while it is not")
  func fallingBars() {
    #expect(
      TextBar.bar(ratio: 0.5, isShort: true, isReached: true) == "##########..........!......")
    #expect(
      TextBar.bar(ratio: 1.2, isShort: false, isReached: false) == "####################|####..")
  }

  @Test("items are not torn, and a range of numbers is not torn inside a sentence")
  func items() {
    let item = "範囲 951〜1,148"
    let lines = PlainText.wrapped(items: Array(repeating: item, count: 12))
    #expect(lines.count > 1)
    #expect(lines.allSatisfy { EastAsianWidth.columns($0) <= PlainText.width })
    #expect(lines.allSatisfy { $0.hasPrefix("  範囲") && $0.hasSuffix("1,148") })
    #expect(PlainText.wrapped(items: [String(repeating: "長", count: 60)]).count == 2)
    for filler in 25...35 {
      let text = String(repeating: "あ", count: filler) + "951〜1,148人です"
      #expect(PlainText.wrapped(text).contains { $0.contains("951〜1,148") })
    }
  }
}
