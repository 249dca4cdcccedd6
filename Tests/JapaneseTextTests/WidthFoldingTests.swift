import KankeiTestSupport
import Testing

@testable import JapaneseText

@Suite struct WidthFoldingTests {
  @Test(
    "full-width ASCII becomes half width, half-width kana full width with its marks joined",
    arguments: [
      ("Ｒ６．４．１", "R6.4.1"), ("１，２３４　円", "1,234 円"), ("ﾃﾞｼﾞﾀﾙﾊﾟｰｸ", "デジタルパーク"),
      ("ｳﾞｧ", "ヴァ"), ("カﾞ", "ガ"), ("ﾞ", "゛"), ("が", "が"), ("plain", "plain"), ("｢a｣､｡･", "「a」、。・"),
      ("￥￡", "¥£"), ("データ―〜", "データ―~"),
    ])
  func folds(text: String, expected: String) {
    #expect(WidthFolding.fold(text).unicodeScalars.elementsEqual(expected.unicodeScalars))
  }

  @Test("dashes become a minus only where the caller says that they are one")
  func foldsMinus() {
    for dash in ["−", "－", "―", "–", "—", "ー", "ｰ", "-"] {
      #expect(WidthFolding.fold(dash + "５", minus: true) == "-5")
    }
    #expect(WidthFolding.fold("サーバー") == "サーバー")
  }

  @Test(
    "labels that people take for the same have the same key",
    arguments: [
      ("参加者　数", "参加者数"), ("ＩＤ（番号）", "id(番号)"), ("【備考】", "(備考)"), ("霞が関", "霞ヶ関"),
      ("龍ケ崎市", "龍ヶ崎市"), ("檮原町", "梼原町"), ("山﨑", "山崎"), ("髙橋", "高橋"),
      ("竜ヶ崎市", "龍ケ崎市"), ("葛\u{E0100}城市", "葛城市"), ("\u{FA10}", "塚"), ("ﾃﾞｰﾀ 数\n", "データ数"),
      ("［単位：人］", "(単位:人)"),
    ])
  func matchesKeys(text: String, other: String) {
    #expect(WidthFolding.matchKey(text) == WidthFolding.matchKey(other))
  }

  @Test(
    "what only looks like a kanji, or stands for letters, has the key of what it is read as",
    arguments: [
      ("⽒名", "氏名"), ("⽣年⽉⽇", "生年月日"), ("⼭形県⽶沢市", "山形県米沢市"), ("⻑井市", "長井市"), ("⻘森県", "青森県"),
      ("⿅児島県", "鹿児島県"), ("合⾦", "合金"), ("℡", "tel"), ("℻", "fax"), ("№", "no."), ("⽈", "曰"),
    ])
  func readsLookAlikes(text: String, other: String) {
    #expect(WidthFolding.matchKey(text) == other)
    #expect(WidthFolding.holdsLookAlikes(text))
    #expect(!WidthFolding.holdsLookAlikes(other))
  }

  @Test("ga stays ga where it does not stand between kanji")
  func keepsOtherGa() {
    #expect(WidthFolding.matchKey("人が来る") != WidthFolding.matchKey("人けがる"))
    #expect(WidthFolding.matchKey("ながい市") == "ながい市")
  }

  @Test(
    "a key that is taken as it stands is the one that rewriting gives, for every character of the basic plane"
  )
  func plainKeys() {
    let characters = (0...0xFFFF).compactMap { Unicode.Scalar(UInt32($0)).map(String.init) }
    let texts = characters.flatMap { ["山\($0)川", "か" + $0] }
    let others = texts.filter {
      let key = WidthFolding.rewrittenKey($0)
      return !WidthFolding.matchKey($0).unicodeScalars.elementsEqual(key.unicodeScalars)
    }
    #expect(others == [])
  }

  @Test("trimming takes every kind of space at the ends and none within")
  func trims() {
    #expect(WidthFolding.trimmed(" \u{3000}\u{A0}a b\u{200B}\t\n\u{FEFF}") == "a b")
    #expect(WidthFolding.trimmed("\u{3000}") == "")
    #expect(WidthFolding.trimmed("") == "")
  }

  @Test("folding and keys are idempotent on random text")
  func isIdempotent() {
    let pieces = Array(
      "aＡ１ｶﾞﾟｳヶケがガはハ゛゜か山形⽒⻑℡ 　\u{3099}\u{309A}\u{200B}[「【ー−―～〜ﾊﾎＫİßÅｰ\n".unicodeScalars)
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<3_000 {
      var text = String.UnicodeScalarView()
      for _ in 0..<8 {
        text.append(generator.element(of: pieces))
      }
      let once = WidthFolding.fold(String(text))
      #expect(WidthFolding.fold(once).unicodeScalars.elementsEqual(once.unicodeScalars))
      let key = WidthFolding.matchKey(String(text))
      #expect(WidthFolding.matchKey(key).unicodeScalars.elementsEqual(key.unicodeScalars))
    }
  }
}
