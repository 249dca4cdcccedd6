import Exchange
import JapaneseText
import Testing

@testable import Tables

@Suite("Words of totals")
struct TotalWordTests {
  let vocabulary: TableVocabulary

  init() throws { vocabulary = try TableVocabulary.shared.get() }

  @Test(
    "knows the label of a total in any width and brackets, with blanks and in English",
    arguments: [
      "合計", "（合計）", "(合計)", "【合　計】", "合計　 ", "＜合計＞", "計", "（計）", "総計", "総　計", "合計：", "合計（人）", "累計",
      "Total", "TOTAL ", "Ｔｏｔａｌ", "Grand total", "[Total]",
    ])
  func totalWords(label: String) {
    #expect(vocabulary.total(label)?.reason == .total)
  }

  @Test(
    "knows the label of a subtotal, and no total in other words",
    arguments: ["小計", "（小 計）", "鶴岡市小計", "4月計", "第1四半期計", "市計 ", "Subtotal", "sub total"])
  func subtotalWords(label: String) {
    #expect(vocabulary.total(label)?.reason == .subtotal)
    for other in ["時計", "統計調査", "計画", "会計", "totally", "合計画", ""] {
      #expect(vocabulary.total(other) == nil, "\(other)")
    }
  }

  @Test("knows every character in which a total's label may end")
  func lastCharacters() {
    let ends = (0...0xFFFF).compactMap(Unicode.Scalar.init).filter {
      ["計", "数", "体", "l", ")", ">", ":", ""].contains(WidthFolding.matchKey(String($0)))
    }
    #expect(TotalLabels.lastCharacters(vocabulary) == Set(ends))
  }

  @Test(
    "know the level of a total by its words",
    arguments: [
      ("小計", TotalLevel.group), ("鶴岡市計", .group), ("4月計", .group), ("（小計）", .group),
      ("市部計", .section),
      ("郡計", .section), ("郡 部 計", .section), ("第１四半期計", .section), ("合計（人）", .total), ("計", .total),
      ("県計", .total), ("Total:", .total), ("山形県計", .total), ("令和6年度計", .total), ("府計", .total),
      ("京都府計", .total), ("全体", .total), ("市町村計", .total), ("最上郡計", .group), ("総数", .grand),
      ("総　計", .grand), ("累計", .grand),
    ])
  func levels(label: String, level: TotalLevel) {
    #expect(vocabulary.level(ofTotal: ["", label, "7"], .subtotal) == level)
  }

  @Test("a record is set aside for what its level is", arguments: TotalLevel.allCases)
  func levelsAndReasons(level: TotalLevel) throws {
    let words = try #require(vocabulary.words.totals[level])
    for word in words.exact.union(words.endings) {
      let known = try #require(vocabulary.total(word), "\(word)")
      #expect(known >= level, "\(word)")
      #expect(known.reason == level.reason, "\(word)")
    }
  }

  @Test("knows every character with which the words above a record begin, in every width and case")
  func firstCharacters() {
    let words = [
      vocabulary.words[.examples], vocabulary.words[.comments], vocabulary.words[.noteOpenings],
    ]
    let firsts = Set(
      words.flatMap { $0.exact.union($0.beginnings) }.compactMap(\.unicodeScalars.first))
    let spellings = (0...0xFFFF).compactMap(Unicode.Scalar.init).filter {
      let key = WidthFolding.matchKey(String($0))
      return key.count == 1 && key.unicodeScalars.first.map(firsts.contains) == true
    }
    #expect(Set(spellings).isSubset(of: vocabulary.firstCharacters))
  }
}
