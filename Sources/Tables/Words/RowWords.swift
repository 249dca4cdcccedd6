package import Exchange
import JapaneseText

/// Words by which a record that is no data gives itself away.
package enum RowWords {
  /// 小計, 合計, （合計）, 4月計, 鶴岡市小計, 総数, Total; nil for a cell that is no total's label. Every kind
  /// of column asks here, so that a total is one wherever its label stands.
  package static func total(_ text: String) -> Layout.SetAside.Reason? {
    guard text.utf8.count <= 60, mayBeTotal(text) else { return nil }
    let key = bare(text)
    if ["小計", "中計"].contains(where: key.hasSuffix) { return .subtotal }
    if wholes.contains(key) || ["合計", "総計", "累計"].contains(where: key.hasSuffix) { return .total }
    return parts.contains(where: key.hasSuffix) ? .subtotal : nil
  }

  /// The same in a table whose groups nobody knows: 企画課計 and 東部計 are subtotals, 一般会計 is not.
  static func anyTotal(_ text: String) -> Layout.SetAside.Reason? {
    if let total = total(text) { return total }
    guard text.utf8.count <= 60, mayBeTotal(text) else { return nil }
    let key = bare(text)
    return key.hasSuffix("計") && !words.contains(where: key.hasSuffix) ? .subtotal : nil
  }

  /// Words that end as a total does.
  private static let words = [
    "会計", "統計", "時計", "設計", "家計", "生計", "余計", "早計", "推計", "集計", "量計", "度計", "重計", "力計", "圧計", "速計",
    "電計", "水計",
  ]

  private static let wholes: Set = [
    "計", "総数", "全体", "全体計", "県計", "府計", "県総数", "市総数", "町総数", "村総数", "total", "grandtotal",
  ]
  private static let parts = [
    "月計", "期計", "市計", "町計", "村計", "年度計", "県計", "郡計", "区計", "部計", "圏計", "地域計", "地方計", "管内計",
    "subtotal",
  ]

  /// Most cells are passed over by their characters alone.
  private static func mayBeTotal(_ text: String) -> Bool {
    text.unicodeScalars.contains { "計数數体體lLｌＬ".unicodeScalars.contains($0) }
  }

  /// Whether a cell that stands alone in its record is a note.
  package static func isNote(_ text: String) -> Bool {
    let key = WidthFolding.matchKey(text)
    return notes.contains(where: key.hasPrefix)
  }

  /// Whether a cell opens a note even where other cells follow, as a sentence with commas in it does.
  static func opensNote(_ text: String) -> Bool {
    let key = WidthFolding.matchKey(text)
    return openings.contains(where: key.hasPrefix)
      || key.hasPrefix("注")
        && key.dropFirst().first.map { ":)、. ".contains($0) || $0.isNumber } ?? true
  }

  /// Whether a cell that stands alone reads as a sentence, or as the address of a source.
  static func isSentence(_ text: String) -> Bool {
    text.contains("。") || text.hasPrefix("http://") || text.hasPrefix("https://")
  }

  /// （続き）: the table's title once more, where a page began.
  static func isContinued(_ text: String) -> Bool {
    let key = WidthFolding.matchKey(text)
    return ["(続き)", "(つづき)", "(続)"].contains(where: key.contains)
  }

  /// （再掲）, 【市部】, 内訳: words that stand alone above the records that they speak of.
  static func isHeading(_ text: String) -> Bool {
    let key = WidthFolding.matchKey(text)
    let isEnclosed = brackets.contains { key.first == $0.0 && key.last == $0.1 }
    return isEnclosed || ["再掲", "別掲", "内訳", "参考"].contains(key)
  }

  private static let brackets: [(Character, Character)] = [
    ("(", ")"), ("[", "]"), ("【", "】"), ("〔", "〕"), ("<", ">"), ("〈", "〉"), ("《", "》"), ("{", "}"),
    ("［", "］"), ("｛", "｝"), ("＜", "＞"),
  ]

  /// 記入例, 例）, 入力例: a record that shows how to fill the form in.
  static func isTemplate(_ text: String) -> Bool {
    let key = WidthFolding.matchKey(text)
    return samples.contains(where: key.hasPrefix)
      || ["例", "サンプル", "sample", "example"].contains(key)
  }

  /// What our own forms write before their example record.
  package static let exampleMark = "記入例："

  /// A record that begins with #.
  static func isComment(_ text: String) -> Bool {
    text.hasPrefix("#") || text.hasPrefix("＃")
  }

  /// 統計名： stands before its value, in the lines above a table.
  static func isKey(_ text: String) -> Bool {
    let key = WidthFolding.trimmed(text)
    return key.hasSuffix("：") || key.hasSuffix(":")
  }

  /// 令和6年4月1日現在: when the figures were true.
  static func isAsOf(_ text: String) -> Bool {
    let key = WidthFolding.matchKey(text)
    return key.hasSuffix("現在") || key.hasSuffix("現在)") || statesUnits(text)
  }

  /// 単位：人、世帯 and what else begins so.
  static func statesUnits(_ text: String) -> Bool {
    let key = WidthFolding.matchKey(text)
    return ["単位:", "(単位", "単位("].contains(where: key.hasPrefix) || key == "単位"
  }

  static func saysNothingToReport(_ text: String) -> Bool {
    let key = bare(text).replacing("。", with: "")
    return nothing.contains(key)
  }

  private static let notes = [
    "注", "(注", "※", "*", "資料", "(資料", "出典", "(出典", "備考", "(備考", "作成:", "作成者", "作成日", "問合せ",
    "問い合わせ", "お問い合わせ", "担当:", "以上", "(単位", "単位:", "(架空", "架空", "note:", "source:", "出所",
    "(出所", "脚注",
  ]

  private static let openings = [
    "(注", "※", "*注", "*:", "資料:", "(資料", "出典:", "(出典", "備考:", "出所:", "脚注:", "note:", "source:",
  ]

  private static let samples = [
    "記入例", "(記入例", "入力例", "(入力例", "記載例", "(記載例", "例)", "(例)", "例:", "<例>", "サンプル:", "(サンプル)",
  ]

  /// Characters with which the first cell of a record begins that one of these words may tell; a cell that
  /// begins otherwise is never looked at.
  static let firstCharacters =
    "注※*＊資出備脚作問お担以単架記入例サ#＃nNｎＮsSｓＳeEｅＥ" + "(（[［{｛〔〈《「『【<＜" + "hH続"

  private static let nothing: Set = [
    "該当なし", "該当無し", "該当ありません", "該当事項なし", "該当者なし", "該当データなし", "実績なし", "実績無し", "対象なし", "なし", "無し",
    "報告事項なし", "nothingtoreport", "none",
  ]

  /// Without blanks, the brackets around the whole, a colon behind and a unit in brackets.
  private static func bare(_ text: String) -> String {
    var key = UnitWords.split(labelKey: WidthFolding.matchKey(text)).label
    if key.hasSuffix(":") { key.removeLast() }
    for (opening, closing) in [("(", ")"), ("<", ">")]
    where key.hasPrefix(opening) && key.hasSuffix(closing) {
      return String(key.dropFirst().dropLast())
    }
    return key
  }
}
