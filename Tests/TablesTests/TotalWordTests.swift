import Exchange
import JapaneseText
import Testing

@testable import Tables

@Suite("Words of totals")
struct TotalWordTests {
  @Test(
    "knows the label of a total in any width and brackets, with blanks and in English",
    arguments: [
      "合計", "（合計）", "(合計)", "【合　計】", "合計　 ", "＜合計＞", "計", "（計）", "総計", "総　計", "合計：", "合計（人）", "累計",
      "Total", "TOTAL ", "Ｔｏｔａｌ", "Grand total", "[Total]",
    ])
  func totalWords(label: String) {
    #expect(RowWords.total(label) == .total)
  }

  @Test(
    "knows the label of a subtotal, and no total in other words",
    arguments: ["小計", "（小 計）", "鶴岡市小計", "4月計", "第1四半期計", "市計 ", "Subtotal", "sub total"])
  func subtotalWords(label: String) {
    #expect(RowWords.total(label) == .subtotal)
    for other in ["時計", "統計調査", "計画", "会計", "totally", "合計画", ""] {
      #expect(RowWords.total(other) == nil, "\(other)")
    }
  }

  @Test("knows every character in which a total's label may end")
  func lastCharacters() {
    let ends = (0...0xFFFF).compactMap(Unicode.Scalar.init).filter {
      ["計", "数", "体", "l", ")", ">", ":", ""].contains(WidthFolding.matchKey(String($0)))
    }
    #expect(Set(TotalLabels.lastCharacters.unicodeScalars) == Set(ends))
  }

  @Test(
    "know the level of a total by its words",
    arguments: [
      ("小計", TotalLevel.group), ("鶴岡市計", .group), ("4月計", .group), ("（小計）", .group),
      ("市部計", .section),
      ("郡計", .section), ("郡 部 計", .section), ("第１四半期計", .section), ("合計（人）", .total), ("計", .total),
      ("県計", .total), ("Total:", .total), ("総数", .grand), ("総　計", .grand), ("累計", .grand),
    ])
  func levels(label: String, level: TotalLevel) {
    #expect(TotalLevel(["", label, "7"], .subtotal) == level)
  }
}
